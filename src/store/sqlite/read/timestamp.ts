/** An instant as Prisma's SQLite adapter stores it, so that SQL compares texts of one form. */
export function storedTimestamp(instant: Date): string {
  return instant.toISOString().replace('Z', '+00:00');
}
