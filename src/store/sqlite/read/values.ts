/** An instant in the form in which Prisma's SQLite adapter stores it, so that SQL compares texts of one form. */
export function storedTimestamp(instant: Date): string {
  return instant.toISOString().replace('Z', '+00:00');
}

/** A whole number of Prisma's raw queries, which may be a bigint; null stays null. */
export function numberOf(value: number | bigint | null): number | null {
  return value === null ? null : Number(value);
}
