import type { Reading } from '../../../../domain/series/reading.ts';
import type { Recorded } from '../../../recording.ts';
import type { Transaction } from '../../connection/writer.ts';
import { storedTimestamp } from '../../read/values.ts';
import { storedReadings } from './storedReadings.ts';

/** A reading to record, with its series and source. */
export interface NewReading extends Reading {
  readonly seriesId: number;
  readonly sourceId: number;
  readonly measuredAt: Date | null;
  readonly recordedBy: string | null;
  readonly note: string | null;
}

/**
 * Records readings in one statement. A reading that equals a stored one that is not retracted, in all but the note, is
 * not inserted again. Equal readings of one call are repeats of a run, and all are inserted.
 * @param storedUpTo the last id that counts as stored, for a call that is one slice of a larger one.
 * @returns in the order of the readings.
 */
export async function recordReadings(
  tx: Transaction,
  readings: readonly NewReading[],
  recordedAt: Date = new Date(),
  storedUpTo: number = Number.MAX_SAFE_INTEGER,
): Promise<Recorded[]> {
  const rows = readings.map((reading) => ({
    ...reading,
    measuredAt: reading.measuredAt && storedTimestamp(reading.measuredAt),
  }));
  const stored = await storedReadings(tx, rows, storedUpTo);
  const fresh = rows.filter((_, i) => !stored.has(i));
  let next = await insert(tx, fresh, recordedAt);
  return rows.map((_, i) => {
    const id = stored.get(i);
    return id === undefined ? { id: next++, inserted: true } : { id, inserted: false };
  });
}

type Row = Omit<NewReading, 'measuredAt'> & { readonly measuredAt: string | null };

/** The order of a row as a list, in which SQLite finds a value in two thirds of the time that it needs in an object. */
const FIELDS = [
  'seriesId',
  'sourceId',
  'batchSize',
  'outcome',
  'memoryMiB',
  'limitMiB',
  'measuredAt',
  'recordedBy',
  'note',
] as const satisfies readonly (keyof Row)[];

function listed(rows: readonly Row[]): string {
  return JSON.stringify(rows.map((row) => FIELDS.map((name) => row[name])));
}

/** SQL of a field of the row `r`. */
function field(name: (typeof FIELDS)[number]): string {
  return `r.value->>${FIELDS.indexOf(name)}`;
}

const INSERT = `
  INSERT INTO Measurement (recordedAt, ${FIELDS.join(', ')})
  SELECT ?, ${FIELDS.map(field).join(', ')} FROM json_each(?) r ORDER BY r.key`;

/** @returns the first of the new ids: AUTOINCREMENT hands them out one by one in the order of the rows. */
async function insert(tx: Transaction, rows: readonly Row[], recordedAt: Date): Promise<number> {
  if (rows.length === 0) return 0;
  await tx.$executeRawUnsafe(INSERT, storedTimestamp(recordedAt), listed(rows));
  const [last] = await tx.$queryRaw<{ id: number | bigint }[]>`SELECT last_insert_rowid() AS id`;
  return Number(last?.id) - rows.length + 1;
}
