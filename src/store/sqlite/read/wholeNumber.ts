/** A whole number as Prisma's raw queries give it, which may be a bigint; null stays null. */
export function wholeNumber(value: number | bigint | null): number | null {
  return value === null ? null : Number(value);
}
