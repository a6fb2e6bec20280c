/** The largest value, −Infinity for none. `Math.max(...values)` overflows the stack at some 120,000 values. */
export function largest(values: readonly number[]): number {
  return values.reduce((max, value) => Math.max(max, value), -Infinity);
}

/** The smallest value, Infinity for none. */
export function smallest(values: readonly number[]): number {
  return values.reduce((min, value) => Math.min(min, value), Infinity);
}
