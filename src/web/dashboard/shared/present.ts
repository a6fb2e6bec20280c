/**
 * The items of a list without its nulls. The schema lets a single item fail; `ask` throws then, so none is lost
 * unnoticed.
 */
export function present<Item>(items: readonly (Item | null)[] | undefined): readonly Item[] {
  return items?.filter((item) => item !== null) ?? [];
}
