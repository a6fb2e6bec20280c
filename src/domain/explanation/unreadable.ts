import type { Diagnostic } from './diagnostic.ts';
import type { MeasuredSeries } from '../series/series.ts';
import { grouped, listed } from './wording.ts';

/** Maximum number of row ids in a message. */
const MAX_NAMED = 5;

/** Warns that the answers of a series rest on fewer readings than are stored. */
export function unreadableReadings({ unreadable }: MeasuredSeries): Diagnostic[] {
  if (unreadable.length === 0) return [];
  const [row, them, ids] = unreadable.length === 1 ? ['row', 'it', 'its id'] : ['rows', 'them', 'their ids'];
  const message =
    `${leftOut(unreadable)}: ${row} ${listed(unreadable, MAX_NAMED, String)} of the table Measurement. ` +
    `npm run db:verify tells what is wrong with ${them}; repair ${them} there, or retract ${them} by ${ids}.`;
  return [{ code: 'UNREADABLE_READINGS', batchSizes: [], message, readings: unreadable }];
}

/** "2 stored readings of this series cannot be read and were left out", without a full stop. */
export function leftOut({ length }: readonly number[]): string {
  const [readings, were] = length === 1 ? ['reading', 'was'] : ['readings', 'were'];
  return `${grouped(length, 0)} stored ${readings} of this series cannot be read and ${were} left out`;
}
