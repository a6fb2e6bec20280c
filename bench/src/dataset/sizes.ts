/** How many models are generated, each with how many readings; null: the published table of the seed. */
export const SIZES = {
  S: null,
  M: { models: 2_000, readings: 50 },
  L: { models: 20_000, readings: 100 },
} as const;

export type Size = keyof typeof SIZES;
