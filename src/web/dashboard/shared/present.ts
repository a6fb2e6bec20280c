/** The items that are not null. An item is null if it failed; `ask` throws then, except for unreadable readings. */
export function present<Item>(items: readonly (Item | null)[] | undefined): readonly Item[] {
  return items?.filter((item) => item !== null) ?? [];
}
