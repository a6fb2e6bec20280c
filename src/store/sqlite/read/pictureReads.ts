import type { Database } from 'better-sqlite3';
import type {
  ActiveToken,
  Changes,
  GpuRow,
  ModelRow,
  ObservationRow,
  PictureReads,
  SeriesRow,
  UnreadableRow,
} from '../../pictureReads.ts';
import type { SourceRow } from '../../rows.ts';
import { OBSERVATION_COLUMNS, READABLE } from './observationColumns.ts';

interface ChangeRow {
  readonly revision: number;
  readonly entity: 'MODEL' | 'SERIES' | 'GPU' | 'SOURCE' | 'TOKEN';
  readonly entityId: number;
}

type StoredGpu = Omit<GpuRow, 'aliases'> & { readonly aliases: string };
type StoredSource = Omit<SourceRow, 'createdAt'> & { readonly createdAt: string };

const LISTED = 'IN (SELECT value FROM json_each(?))';

/** Runs work in one read transaction, so that all of its reads see the same commit. */
export function readCommit(reader: Database): <T>(work: (reads: PictureReads) => T) => T {
  const reads = pictureReads(reader);
  return (work) => reader.transaction(work)(reads);
}

/** The reads over a connection; to be called inside a transaction. Readings are grouped in SQL, by batch size. */
export function pictureReads(reader: Database): PictureReads {
  const revision = reader.prepare<[], number>('SELECT coalesce(max(revision), 0) FROM Change').pluck();
  const changed = reader.prepare<[number], ChangeRow>(
    'SELECT revision, entity, entityId FROM Change WHERE revision > ? ORDER BY revision',
  );
  const modelIds = reader.prepare<[], number>('SELECT id FROM Model').pluck();
  const sourceIds = reader.prepare<[], number>('SELECT id FROM Source').pluck();
  const models = reader.prepare<[string], ModelRow>(
    `SELECT id, name, family, parametersMillions, pretrainedOn, defaultSeriesId FROM Model WHERE id ${LISTED}`,
  );
  const series = reader.prepare<[string], SeriesRow>(
    `SELECT id, modelId, inputSize, poolSize, mode, precision, optimizer, gpuId, framework, frameworkVersion, reading
     FROM Series WHERE modelId ${LISTED} ORDER BY id`,
  );
  const observations = reader.prepare<[string], ObservationRow>(
    `SELECT seriesId, ${OBSERVATION_COLUMNS} FROM Measurement
     WHERE seriesId ${LISTED} AND retractedAt IS NULL AND ${READABLE}
     GROUP BY seriesId, batchSize ORDER BY seriesId, batchSize`,
  );
  const stored = reader
    .prepare<[string], number>(
      `SELECT count(*) FROM Measurement WHERE seriesId ${LISTED} AND retractedAt IS NULL`,
    )
    .pluck();
  const unreadable = reader.prepare<[string], UnreadableRow>(
    `SELECT id, seriesId FROM Measurement
     WHERE seriesId ${LISTED} AND retractedAt IS NULL AND NOT ${READABLE} ORDER BY id`,
  );
  const gpus = reader.prepare<[], StoredGpu>(
    `SELECT id, name, totalMemoryMiB, olderDriverMemoryMiB,
       (SELECT json_group_array(a.name ORDER BY a.name) FROM GpuAlias a
        -- A blob cannot be put into JSON, and one must not make the whole picture fail.
        WHERE a.gpuId = Gpu.id AND typeof(a.name) = 'text') AS aliases
     FROM Gpu`,
  );
  const sources = reader.prepare<[string], StoredSource>(
    `SELECT id, name, kind, note, createdAt FROM Source WHERE id ${LISTED}`,
  );
  const tokens = reader.prepare<[], ActiveToken>(
    'SELECT hash, name, role FROM Token WHERE revokedAt IS NULL',
  );
  const changesSince = (since: number): Changes => {
    const rows = changed.all(since);
    const idsOf = (kind: ChangeRow['entity']): number[] =>
      rows.flatMap(({ entity, entityId }) => (entity === kind ? [entityId] : []));
    return {
      revision: rows.at(-1)?.revision ?? since,
      models: idsOf('MODEL'),
      series: idsOf('SERIES'),
      sources: idsOf('SOURCE'),
      gpus: rows.some(({ entity }) => entity === 'GPU'),
      tokens: rows.some(({ entity }) => entity === 'TOKEN'),
    };
  };
  return {
    changes: (since) =>
      since === null
        ? {
            revision: revision.get() ?? 0,
            models: modelIds.all(),
            series: [],
            sources: sourceIds.all(),
            gpus: true,
            tokens: true,
          }
        : changesSince(since),
    models: (ids) => models.all(JSON.stringify(ids)),
    series: (ids) => series.all(JSON.stringify(ids)),
    observations: (ids) => observations.iterate(JSON.stringify(ids)),
    unreadable: (ids, readings) => {
      const list = JSON.stringify(ids);
      // Counting rows takes a tenth of looking at each.
      return stored.get(list) === readings ? [] : unreadable.all(list);
    },
    gpus: () =>
      gpus.all().map(({ aliases, ...gpu }) => ({ ...gpu, aliases: JSON.parse(aliases) as string[] })),
    sources: (ids) =>
      sources
        .all(JSON.stringify(ids))
        .map(({ createdAt, ...source }) => ({ ...source, createdAt: new Date(createdAt) })),
    tokens: () => tokens.all(),
  };
}
