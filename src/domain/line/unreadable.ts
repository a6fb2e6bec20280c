import type { Diagnostic } from '../explanation/diagnostic.ts';
import type { MeasuredSeries } from '../series/series.ts';
import { grouped, listed } from '../explanation/wording.ts';

/** How many rows a message names. */
const MOST_NAMED = 5;

/** That the answers of a series rest on fewer readings than are stored. */
export function unreadableReadings({ unreadable }: MeasuredSeries): Diagnostic[] {
  if (unreadable.length === 0) return [];
  const [them, ids] = unreadable.length === 1 ? ['it', 'its id'] : ['them', 'their ids'];
  const message =
    `${leftOut(unreadable)}: ${rows(unreadable)} of the table Measurement. ` +
    `npm run db:verify tells what is wrong with ${them}; mend ${them} there, or retract ${them} by ${ids}.`;
  return [{ code: 'UNREADABLE_READINGS', batchSizes: [], message, readings: unreadable }];
}

/** "2 stored readings of this series cannot be read and were left out", without the end of the sentence. */
export function leftOut({ length }: readonly number[]): string {
  const [readings, were] = length === 1 ? ['reading', 'was'] : ['readings', 'were'];
  return `${grouped(length, 0)} stored ${readings} of this series cannot be read and ${were} left out`;
}

/** "row 2", "rows 2 and 5", "rows 2, 5, 9, 11, 12 and 37 more". */
function rows(ids: readonly number[]): string {
  return `${ids.length === 1 ? 'row' : 'rows'} ${listed(ids, MOST_NAMED, String)}`;
}
