import type { Reading } from '../../memory/reading.ts';
import type { Prisma } from '../client.generated/client.ts';
import { storedTimestamp } from '../timestamp.ts';

/** A reading to be recorded, with where it belongs. */
export interface NewReading extends Reading {
  readonly seriesId: number;
  readonly sourceId: number;
  readonly measuredAt: Date | null;
  readonly recordedBy: string | null;
  readonly note: string | null;
}

/** Where a reading stands now, and whether this call put it there. */
export interface Recorded {
  readonly id: number;
  readonly inserted: boolean;
}

/**
 * Records readings in one statement, however many. One that equals a stored reading that is not retracted, in all
 * but the note, is that reading; equal ones inside one call are repeats of a run, and all count.
 * @param storedUpTo the last id that counts as stored, for a call that is one slice of a larger one.
 * @returns in the order of the readings.
 */
export async function recordReadings(
  tx: Prisma.TransactionClient,
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
  const ids = await insert(tx, fresh, recordedAt);
  let used = 0;
  return rows.map((_, i) => {
    const id = stored.get(i);
    return id === undefined ? { id: ids[used++] ?? 0, inserted: true } : { id, inserted: false };
  });
}

type Row = Omit<NewReading, 'measuredAt'> & { readonly measuredAt: string | null };

/**
 * The stored readings that equal rows, by the place of the row: of several the first, since there may be thousands.
 * Left to itself SQLite might look them up by their source, which may have all of the readings there are.
 */
async function storedReadings(
  tx: Prisma.TransactionClient,
  rows: readonly Row[],
  upTo: number,
): Promise<ReadonlyMap<number, number>> {
  const found = await tx.$queryRaw<{ place: number | bigint; id: number | bigint | null }[]>`
    SELECT r.key AS place, (
      SELECT m.id FROM Measurement m INDEXED BY Measurement_seriesId_batchSize_id_idx
      WHERE m.seriesId = r.value->>'seriesId' AND m.batchSize = r.value->>'batchSize' AND m.id <= ${upTo}
        AND m.outcome = r.value->>'outcome'
        AND m.memoryMiB IS r.value->>'memoryMiB' AND m.limitMiB IS r.value->>'limitMiB'
        AND m.sourceId = r.value->>'sourceId' AND m.measuredAt IS r.value->>'measuredAt'
        AND m.recordedBy IS r.value->>'recordedBy' AND m.retractedAt IS NULL
      LIMIT 1) AS id
    FROM json_each(${JSON.stringify(rows)}) r`;
  return new Map(found.flatMap(({ place, id }) => (id === null ? [] : [[Number(place), Number(id)]])));
}

/** @returns the new ids in the order of the rows: AUTOINCREMENT hands them out ascending. */
async function insert(
  tx: Prisma.TransactionClient,
  rows: readonly Row[],
  recordedAt: Date,
): Promise<number[]> {
  if (rows.length === 0) return [];
  const inserted = await tx.$queryRaw<{ id: number | bigint }[]>`
    INSERT INTO Measurement (seriesId, sourceId, batchSize, outcome, memoryMiB, limitMiB, measuredAt, recordedAt,
      recordedBy, note)
    SELECT value->>'seriesId', value->>'sourceId', value->>'batchSize', value->>'outcome', value->>'memoryMiB',
      value->>'limitMiB', value->>'measuredAt', ${storedTimestamp(recordedAt)}, value->>'recordedBy', value->>'note'
    FROM json_each(${JSON.stringify(rows)}) ORDER BY key
    RETURNING id`;
  return inserted.map(({ id }) => Number(id)).sort((a, b) => a - b);
}
