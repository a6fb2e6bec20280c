import type { Problem } from '../../problem.ts';
import { MAX_BATCH_SIZES, MAX_FIGURES, MAX_READINGS, MAX_SERIES } from '../../storedLimits.ts';
import type { Transaction } from '../connection/writer.ts';
import { inSlices } from './inSlices.ts';
import { Refusal } from './refusal.ts';

/** Rows of a slice that a series or model counts as: it may have thousands of rows to count. */
const WEIGHT = 10;

/** How many series or models a refusal names. */
const MAX_NAMED = 20;

/** A model or source, and the number of its rows that exceeds a limit. */
interface Overfull {
  readonly name: string;
  readonly count: number | bigint;
}

/**
 * Checks the limits of series, inside the transaction that added readings to them.
 * @param field the input to name in the refusal.
 * @throws Refusal for series that have too many readings or batch sizes now.
 */
export async function refuseOverfullSeries(
  tx: Transaction,
  seriesIds: readonly number[],
  field: readonly string[],
): Promise<void> {
  const found = await overfull(
    seriesIds,
    (ids) => tx.$queryRaw<(Overfull & { readonly batchSizes: number | bigint })[]>`
      SELECT d.name, n.count, n.batchSizes
      FROM (SELECT seriesId, count(*) AS count, count(DISTINCT batchSize) AS batchSizes
        FROM Measurement INDEXED BY Measurement_seriesId_batchSize_id_idx
        WHERE seriesId IN (SELECT value FROM json_each(${ids})) GROUP BY seriesId
        HAVING count > ${MAX_READINGS} OR batchSizes > ${MAX_BATCH_SIZES}) n
      JOIN Series s ON s.id = n.seriesId JOIN Model d ON d.id = s.modelId`,
  );
  refuse(field, found, ({ name, count, batchSizes }) => {
    const tooMany =
      batchSizes > MAX_BATCH_SIZES
        ? wouldHave(batchSizes, 'batch sizes', MAX_BATCH_SIZES)
        : wouldHave(count, 'readings', MAX_READINGS);
    return `A series of "${name}" ${tooMany}, retracted ones included. Leave some out, or tell the conditions in which they differ.`;
  });
}

/**
 * Checks the limit of models, inside the transaction that added series to them.
 * @param field the input to name in the refusal.
 * @throws Refusal for models that have too many series now.
 */
export async function refuseOverfullModels(
  tx: Transaction,
  modelIds: readonly number[],
  field: readonly string[],
): Promise<void> {
  const found = await overfull(
    modelIds,
    (ids) => tx.$queryRaw<Overfull[]>`
      SELECT d.name, n.count
      FROM (SELECT modelId, count(*) AS count FROM Series
        WHERE modelId IN (SELECT value FROM json_each(${ids})) GROUP BY modelId HAVING count > ${MAX_SERIES}) n
      JOIN Model d ON d.id = n.modelId`,
  );
  refuse(field, found, ({ name, count }) => {
    return `"${name}" ${wouldHave(count, 'series', MAX_SERIES)}. Record under conditions that it has already.`;
  });
}

/**
 * Checks the limit of a source, inside the transaction that added figures to it.
 * @param field the input to name in the refusal.
 * @throws Refusal for a source that has too many figures now.
 */
export async function refuseOverfullSource(
  tx: Transaction,
  sourceId: number,
  field: readonly string[],
): Promise<void> {
  const all = await tx.$queryRaw<Overfull[]>`
    SELECT o.name, count(*) AS count FROM PublishedFigure f JOIN Source o ON o.id = f.sourceId
    WHERE f.sourceId = ${sourceId} HAVING count > ${MAX_FIGURES}`;
  refuse(field, all, ({ name, count }) => {
    return `The source "${name}" ${wouldHave(count, 'published figures', MAX_FIGURES)}. Divide the table among several sources.`;
  });
}

async function overfull<Found>(
  ids: readonly number[],
  find: (json: string) => Promise<Found[]>,
): Promise<Found[]> {
  const all: Found[] = [];
  await inSlices(
    ids,
    async (slice) => {
      for (const one of await find(JSON.stringify(slice))) all.push(one);
    },
    () => WEIGHT,
  );
  return all;
}

function refuse<Found>(
  field: readonly string[],
  found: readonly Found[],
  messageOf: (one: Found) => string,
): void {
  if (found.length === 0) return;
  throw new Refusal(
    found
      .slice(0, MAX_NAMED)
      .map((one): Problem => ({ code: 'OUT_OF_RANGE', field, message: messageOf(one) })),
  );
}

function wouldHave(count: number | bigint, what: string, max: number): string {
  return `would have ${count.toLocaleString('en')} ${what}, and may have ${max.toLocaleString('en')}`;
}
