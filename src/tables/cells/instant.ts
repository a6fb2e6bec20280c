import { instantProblem } from '../../domain/recording/instantProblem.ts';
import type { Parsed } from './cellValues.ts';
import { quoted } from '../content/table.ts';

const FORM = /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2}:\d{2})(\.\d+)?([Zz]|[+-]\d{2}:\d{2}))?$/;

/** An instant that something was measured at, as RFC 3339 text, to the millisecond; a date alone is its beginning in UTC. */
export function instant(text: string, what: string): Parsed<Date> {
  const [, date = '', time = '00:00:00', fraction = '', zone = 'Z'] = FORM.exec(text) ?? [];
  const wall = `${date}T${time}${fraction.slice(0, 4)}`;
  const value = new Date(`${wall}${zone.toUpperCase()}`);
  // A day that the month does not have would be taken for one of the next month.
  const asWritten = new Date(`${wall}Z`);
  if (!Number.isNaN(value.getTime()) && asWritten.toISOString().startsWith(`${date}T${time}`)) {
    const problem = instantProblem(value);
    return problem === null ? { value } : { problem: `${what} ${problem}; found ${quoted(text)}` };
  }
  return {
    problem: `${what} must be an instant such as 2026-11-24T13:44:11Z or 2026-11-24T14:44:11+01:00; found ${quoted(text)}`,
  };
}
