import { type Checked, got } from './said.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** RFC 3339, or a date alone. Years of more than four digits are those of `Date.toISOString`. */
const FORM = /^((?:\d{4}|[+-]\d{6})-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2}:\d{2})(\.\d+)?([Zz]|[+-]\d{2}:\d{2}))?$/;

const EARLIEST_MS = Date.parse('0001-01-01T00:00:00Z');

/**
 * Rule for when something was measured, to the millisecond; a date alone is its beginning in UTC. Not before the year
 * 1, since tables write years in four digits, and not in the future but for a day, since dates begin earlier in the east.
 */
export function readInstant(text: string, nowMs = Date.now()): Checked<Date> {
  const [, date = '', time = '00:00:00', fraction = '', zone = 'Z'] = FORM.exec(text) ?? [];
  const wall = `${date}T${time}${fraction.slice(0, 4)}`;
  const value = new Date(`${wall}${zone.toUpperCase()}`);
  // Date takes a day that the month does not have for one of the next month.
  const asWritten = new Date(`${wall}Z`);
  if (Number.isNaN(value.getTime()) || !asWritten.toISOString().startsWith(`${date}T${time}`)) {
    const like = '2026-11-24T13:44:11Z or 2026-11-24T14:44:11+01:00';
    return { problem: { code: 'INVALID', message: `must be an instant such as ${like}; ${got(text)}` } };
  }
  if (value.getTime() < EARLIEST_MS) return outOfRange('is before the year 1 in UTC');
  if (value.getTime() <= nowMs + DAY_MS) return { value };
  return outOfRange(`is in the future: ${value.toISOString().replace(/T.*/, '')}`);
}

function outOfRange(message: string): Checked<never> {
  return { problem: { code: 'OUT_OF_RANGE', message } };
}
