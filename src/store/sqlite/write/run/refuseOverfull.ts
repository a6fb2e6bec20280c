import type { Transaction } from '../../connection/transaction.ts';
import { inSlices } from '../table/inSlices.ts';
import { MOST_BATCH_SIZES, MOST_FIGURES, MOST_READINGS, MOST_SERIES } from './mostStored.ts';
import { type Problem, Refusal } from '../refusal.ts';

/** How many of the 200 rows of a slice a series or a model stands for: it may have thousands to count. */
const WEIGHT = 10;

/** The most that a refusal names. */
const MOST_TOLD = 20;

/** A model, or a series of it, and what it has too much of. */
interface Overfull {
  readonly name: string;
  readonly count: number | bigint;
}

/**
 * Keeps series within their limits. To be asked of those that readings were added to, in the transaction that did it.
 * @param field the input that is to blame.
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
        HAVING count > ${MOST_READINGS} OR batchSizes > ${MOST_BATCH_SIZES}) n
      JOIN Series s ON s.id = n.seriesId JOIN Model d ON d.id = s.modelId`,
  );
  refuse(field, found, ({ name, count, batchSizes }) => {
    const tooMany =
      batchSizes > MOST_BATCH_SIZES
        ? wouldHave(batchSizes, 'batch sizes', MOST_BATCH_SIZES)
        : wouldHave(count, 'readings', MOST_READINGS);
    return `A series of "${name}" ${tooMany}, retracted ones included. Leave some out, or tell the conditions in which they differ.`;
  });
}

/**
 * Keeps models within their limit. To be asked of those that series were added to, in the transaction that did it.
 * @param field the input that is to blame.
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
        WHERE modelId IN (SELECT value FROM json_each(${ids})) GROUP BY modelId HAVING count > ${MOST_SERIES}) n
      JOIN Model d ON d.id = n.modelId`,
  );
  refuse(field, found, ({ name, count }) => {
    return `"${name}" ${wouldHave(count, 'series', MOST_SERIES)}. Record under conditions that it has already.`;
  });
}

/**
 * Keeps what a source claims within its limits. To be asked when claims were added, in the transaction that did it.
 * @param field the input that is to blame.
 * @throws Refusal for a source that claims too much.
 */
export async function refuseOverfullSource(
  tx: Transaction,
  sourceId: number,
  field: readonly string[],
): Promise<void> {
  const all = await tx.$queryRaw<Overfull[]>`
    SELECT o.name, count(*) AS count FROM PublishedFigure f JOIN Source o ON o.id = f.sourceId
    WHERE f.sourceId = ${sourceId} HAVING count > ${MOST_FIGURES}`;
  refuse(field, all, ({ name, count }) => {
    return `The source "${name}" ${wouldHave(count, 'published figures', MOST_FIGURES)}. Divide the table among several sources.`;
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
      .slice(0, MOST_TOLD)
      .map((one): Problem => ({ code: 'OUT_OF_RANGE', field, message: messageOf(one) })),
  );
}

function wouldHave(count: number | bigint, what: string, most: number): string {
  return `would have ${count.toLocaleString('en')} ${what}, and may have ${most.toLocaleString('en')}`;
}
