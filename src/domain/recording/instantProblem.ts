const DAY_MS = 24 * 60 * 60 * 1000;

const EARLIEST_MS = Date.parse('0001-01-01T00:00:00Z');

/**
 * Why nothing can have been measured at an instant; null where it can. Tables write years in four digits. A day ahead is
 * let pass: where the date is a day on, it is today.
 */
export function instantProblem(instant: Date, nowMs = Date.now()): string | null {
  if (instant.getTime() < EARLIEST_MS) return 'is before the year 1 in UTC';
  if (instant.getTime() <= nowMs + DAY_MS) return null;
  return `is in the future: ${instant.toISOString().replace(/T.*/, '')}`;
}
