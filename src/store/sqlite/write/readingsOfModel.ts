import { setImmediate } from 'node:timers/promises';
import type { Transaction } from '../connection/writer.ts';
import { inSlices } from './inSlices.ts';

/** Rows of a slice that a series counts as: it may have thousands of readings to look at. */
const WEIGHT = 50;

/** Rows that one statement deletes, with the rows that triggers write. */
const DELETED_AT_ONCE = 1000;

/** How many readings of a model are not retracted. */
export async function countReadings(tx: Transaction, modelId: number): Promise<number> {
  let readings = 0;
  const count = async (seriesIds: readonly number[]): Promise<void> => {
    const [found] = await tx.$queryRaw<{ readings: number | bigint }[]>`
      SELECT count(*) AS readings FROM Measurement INDEXED BY Measurement_seriesId_batchSize_id_idx
      WHERE seriesId IN (SELECT value FROM json_each(${JSON.stringify(seriesIds)})) AND retractedAt IS NULL`;
    readings += Number(found?.readings ?? 0);
  };
  await inSlices(await seriesOf(tx, modelId), count, () => WEIGHT);
  return readings;
}

/** Deletes all readings of a model in slices: a single statement would hold the event loop. */
export async function deleteReadings(tx: Transaction, modelId: number): Promise<void> {
  for (const seriesId of await seriesOf(tx, modelId)) {
    let deleted: number;
    do {
      deleted = await tx.$executeRaw`
        DELETE FROM Measurement WHERE id IN (
          SELECT id FROM Measurement INDEXED BY Measurement_seriesId_batchSize_id_idx
          WHERE seriesId = ${seriesId} LIMIT ${DELETED_AT_ONCE})`;
      if (deleted > 0) await setImmediate();
    } while (deleted === DELETED_AT_ONCE);
  }
}

async function seriesOf(tx: Transaction, modelId: number): Promise<number[]> {
  const rows = await tx.$queryRaw<
    { id: number | bigint }[]
  >`SELECT id FROM Series WHERE modelId = ${modelId}`;
  return rows.map(({ id }) => Number(id));
}
