import type { Transaction } from '../../connection/transaction.ts';
import { inSlices } from '../table/inSlices.ts';

/** What tells a reading from others: equal in all of it, it is the same one. The note is no part of it. */
const KEY = [
  'seriesId',
  'batchSize',
  'sourceId',
  'outcome',
  'memoryMiB',
  'limitMiB',
  'measuredAt',
  'recordedBy',
] as const;

/** A reading as it is stored. */
export interface ReadingKey {
  readonly seriesId: number;
  readonly batchSize: number;
  readonly sourceId: number;
  readonly outcome: string;
  readonly memoryMiB: number | null;
  readonly limitMiB: number | null;
  readonly measuredAt: string | null;
  readonly recordedBy: string | null;
}

/** Readings of one series at one batch size, each with its places in the list. */
interface Group {
  readonly seriesId: number;
  readonly batchSize: number;
  readonly keys: Map<string, { readonly reading: ReadingKey; readonly places: number[] }>;
}

/**
 * The stored readings that equal those of a list and are not retracted, by the places in the list: of several the
 * first. All that is stored of a series at a batch size is looked at once, however many readings are looked for.
 * @param upTo the last id that counts as stored.
 */
export async function storedReadings(
  tx: Transaction,
  readings: readonly ReadingKey[],
  upTo: number,
): Promise<ReadonlyMap<number, number>> {
  const groups = grouped(readings);
  const stored = new Map<number, number>();
  const lookUp = async (slice: readonly Group[]): Promise<void> => {
    const keys = slice.flatMap((group) => [...group.keys.values()]);
    const json = JSON.stringify(keys.map(({ reading }) => KEY.map((name) => reading[name])));
    const found = await tx.$queryRawUnsafe<Found[]>(FIND, json, upTo);
    for (const { place, id } of found) {
      for (const one of keys[Number(place)]?.places ?? []) stored.set(one, Number(id));
    }
  };
  if (groups.length === 1) {
    await lookUp(groups);
  } else {
    const weights = await weightsOf(tx, groups, upTo);
    await inSlices(groups, lookUp, (group) => weights.get(group) ?? 0);
  }
  return stored;
}

interface Found {
  readonly place: number | bigint;
  readonly id: number | bigint;
}

function grouped(readings: readonly ReadingKey[]): Group[] {
  const groups = new Map<string, Group>();
  for (const [place, reading] of readings.entries()) {
    const { seriesId, batchSize } = reading;
    const at = `${seriesId} ${batchSize}`;
    const group: Group = groups.get(at) ?? { seriesId, batchSize, keys: new Map() };
    groups.set(at, group);
    const key = JSON.stringify(KEY.map((name) => reading[name]));
    const known = group.keys.get(key) ?? { reading, places: [] };
    known.places.push(place);
    group.keys.set(key, known);
  }
  return [...groups.values()];
}

/** A value of the reading `r`, with the affinity that lets SQLite make an index of it. */
function field(name: (typeof KEY)[number], type: 'INTEGER' | 'TEXT'): string {
  return `CAST(r.value->>${KEY.indexOf(name)} AS ${type}) AS ${name}`;
}

/** Left to itself SQLite might look them up by their source, which may have all of the readings there are. */
const INDEX = 'INDEXED BY Measurement_seriesId_batchSize_id_idx';

const FIND = `
  WITH wanted AS MATERIALIZED (
    SELECT r.key AS place, ${field('seriesId', 'INTEGER')}, ${field('batchSize', 'INTEGER')},
      ${field('sourceId', 'INTEGER')}, ${field('outcome', 'TEXT')}, ${field('memoryMiB', 'INTEGER')},
      ${field('limitMiB', 'INTEGER')}, ${field('measuredAt', 'TEXT')}, ${field('recordedBy', 'TEXT')}
    FROM json_each(?) r)
  SELECT w.place, min(m.id) AS id
  FROM (SELECT DISTINCT seriesId, batchSize FROM wanted) g
  CROSS JOIN Measurement m ${INDEX}
    ON m.seriesId = g.seriesId AND m.batchSize = g.batchSize AND m.id <= ? AND m.retractedAt IS NULL
  CROSS JOIN wanted w ON w.seriesId = m.seriesId AND w.batchSize = m.batchSize AND w.sourceId = m.sourceId
    AND w.outcome = m.outcome AND w.memoryMiB IS m.memoryMiB AND w.limitMiB IS m.limitMiB
    AND w.measuredAt IS CAST(m.measuredAt AS TEXT) AND w.recordedBy IS m.recordedBy
  GROUP BY w.place`;

interface Counted {
  readonly place: number | bigint;
  readonly stored: number | bigint;
}

/** How many stored readings weigh as much as one that is looked for. */
const STORED_FOR_ONE = 50;

/** Counting further would take longer than it saves: a series holds no more than ten times as many. */
const MOST_COUNTED = 1000;

const COUNT = `
  SELECT r.key AS place, (SELECT count(*) FROM (
    SELECT 1 FROM Measurement m ${INDEX}
    WHERE m.seriesId = r.value->>0 AND m.batchSize = r.value->>1 AND m.id <= ? LIMIT ${MOST_COUNTED})) AS stored
  FROM json_each(?) r`;

async function weightsOf(
  tx: Transaction,
  groups: readonly Group[],
  upTo: number,
): Promise<ReadonlyMap<Group, number>> {
  const json = JSON.stringify(groups.map(({ seriesId, batchSize }) => [seriesId, batchSize]));
  const counted = await tx.$queryRawUnsafe<Counted[]>(COUNT, upTo, json);
  const stored = new Map(counted.map((one) => [Number(one.place), Number(one.stored)]));
  return new Map(groups.map((group, i) => [group, group.keys.size + (stored.get(i) ?? 0) / STORED_FOR_ONE]));
}
