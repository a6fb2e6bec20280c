/** How large the data are. S is the seed: the published table. */
export type Size = 'S' | 'M' | 'L';

export const SIZES: readonly Size[] = ['S', 'M', 'L'];

/** What is generated; null where the seed is taken as it is. */
export const GENERATED: Readonly<
  Record<Size, { readonly models: number; readonly readings: number } | null>
> = {
  S: null,
  M: { models: 2_000, readings: 50 },
  L: { models: 20_000, readings: 100 },
};
