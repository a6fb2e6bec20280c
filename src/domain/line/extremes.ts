/** The largest of any number of values; −Infinity for none. `Math.max(...values)` dies of some 120,000. */
export function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), -Infinity);
}

/** The smallest of any number of values; Infinity for none. */
export function smallest(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Infinity);
}
