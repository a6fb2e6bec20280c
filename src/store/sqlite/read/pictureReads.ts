import type { Database } from 'better-sqlite3';
import type {
  ActiveToken,
  Change,
  GpuRow,
  ModelRow,
  ObservationRow,
  PictureReads,
  SeriesRow,
  UnreadableRow,
} from '../../pictureReads.ts';
import type { SourceRow } from '../../rows.ts';
import { OBSERVATION_COLUMNS, READABLE } from './observationColumns.ts';

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
  const changes = reader.prepare<[number], Change>(
    'SELECT entity, entityId FROM Change WHERE revision > ? ORDER BY revision',
  );
  const everything = reader.prepare<[], Change>(
    `SELECT 'MODEL' AS entity, id AS entityId FROM Model UNION ALL SELECT 'SOURCE', id FROM Source
     UNION ALL VALUES ('GPU', 0), ('TOKEN', 0)`,
  );
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
  return {
    revision: () => revision.get() ?? 0,
    changes: (since) => (since === null ? everything.iterate() : changes.iterate(since)),
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
