import type { Transaction } from '../../connection/writer.ts';
import { inSlices } from '../inSlices.ts';

/** Two readings that are equal in these columns are the same one, whatever their notes. */
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

/** A reading in the form in which it is stored. */
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

/** Readings of one series at one batch size, each with its indexes in the list. */
interface Group {
  readonly seriesId: number;
  readonly batchSize: number;
  readonly keys: Map<string, { readonly reading: ReadingKey; readonly indexes: number[] }>;
}

/**
 * The first stored reading that equals each of a list and is not retracted: ids by indexes in the list. What is stored
 * of a series at a batch size is read once, however many readings are looked for.
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
    for (const { key, id } of found) {
      for (const index of keys[Number(key)]?.indexes ?? []) stored.set(index, Number(id));
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
  /** Index of the key that was looked for. */
  readonly key: number | bigint;
  readonly id: number | bigint;
}

function grouped(readings: readonly ReadingKey[]): Group[] {
  const groups = new Map<string, Group>();
  for (const [index, reading] of readings.entries()) {
    const { seriesId, batchSize } = reading;
    const at = `${seriesId} ${batchSize}`;
    const group: Group = groups.get(at) ?? { seriesId, batchSize, keys: new Map() };
    groups.set(at, group);
    const key = JSON.stringify(KEY.map((name) => reading[name]));
    const known = group.keys.get(key) ?? { reading, indexes: [] };
    known.indexes.push(index);
    group.keys.set(key, known);
  }
  return [...groups.values()];
}

/** SQL of a value of the reading `r`, with the affinity that lets SQLite build an index on it. */
function field(name: (typeof KEY)[number], type: 'INTEGER' | 'TEXT'): string {
  return `CAST(r.value->>${KEY.indexOf(name)} AS ${type}) AS ${name}`;
}

/** Otherwise SQLite might look up by source, and one source may have all readings. */
const INDEX = 'INDEXED BY Measurement_seriesId_batchSize_id_idx';

const FIND = `
  WITH wanted AS MATERIALIZED (
    SELECT r.key, ${field('seriesId', 'INTEGER')}, ${field('batchSize', 'INTEGER')},
      ${field('sourceId', 'INTEGER')}, ${field('outcome', 'TEXT')}, ${field('memoryMiB', 'INTEGER')},
      ${field('limitMiB', 'INTEGER')}, ${field('measuredAt', 'TEXT')}, ${field('recordedBy', 'TEXT')}
    FROM json_each(?) r)
  SELECT w.key, min(m.id) AS id
  FROM (SELECT DISTINCT seriesId, batchSize FROM wanted) g
  CROSS JOIN Measurement m ${INDEX}
    ON m.seriesId = g.seriesId AND m.batchSize = g.batchSize AND m.id <= ? AND m.retractedAt IS NULL
  CROSS JOIN wanted w ON w.seriesId = m.seriesId AND w.batchSize = m.batchSize AND w.sourceId = m.sourceId
    AND w.outcome = m.outcome AND w.memoryMiB IS m.memoryMiB AND w.limitMiB IS m.limitMiB
    AND w.measuredAt IS CAST(m.measuredAt AS TEXT) AND w.recordedBy IS m.recordedBy
  GROUP BY w.key`;

interface Counted {
  /** Index of the group. */
  readonly key: number | bigint;
  readonly stored: number | bigint;
}

/** How many stored readings cost as much as one that is looked for. */
const STORED_FOR_ONE = 50;

/** Counting further would cost more than it saves: a series holds at most ten times as many. */
const MAX_COUNTED = 1000;

const COUNT = `
  SELECT r.key, (SELECT count(*) FROM (
    SELECT 1 FROM Measurement m ${INDEX}
    WHERE m.seriesId = r.value->>0 AND m.batchSize = r.value->>1 AND m.id <= ? LIMIT ${MAX_COUNTED})) AS stored
  FROM json_each(?) r`;

async function weightsOf(
  tx: Transaction,
  groups: readonly Group[],
  upTo: number,
): Promise<ReadonlyMap<Group, number>> {
  const json = JSON.stringify(groups.map(({ seriesId, batchSize }) => [seriesId, batchSize]));
  const counted = await tx.$queryRawUnsafe<Counted[]>(COUNT, upTo, json);
  const stored = new Map(counted.map((one) => [Number(one.key), Number(one.stored)]));
  return new Map(groups.map((group, i) => [group, group.keys.size + (stored.get(i) ?? 0) / STORED_FOR_ONE]));
}
