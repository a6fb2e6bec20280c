import type { Database } from 'better-sqlite3';
import type { Conditions } from '../../memory/conditions.ts';
import type { Observation } from '../../memory/series.ts';

export interface ModelRow {
  readonly id: number;
  readonly name: string;
  readonly family: string;
  readonly parametersMillions: number | null;
  readonly pretrainedOn: string | null;
  readonly defaultSeriesId: number | null;
}

export interface SeriesRow extends Conditions {
  readonly id: number;
  readonly modelId: number;
  readonly poolSize: number | null;
}

export interface ObservationRow extends Observation {
  readonly seriesId: number;
}

export interface GpuRow {
  readonly id: number;
  readonly name: string;
  readonly totalMemoryMiB: number;
  readonly olderDriverMemoryMiB: number | null;
  /** JSON array of text, ascending. */
  readonly aliases: string;
}

/** Everything that the catalogue is made of, as of one commit. */
export interface CatalogueRows {
  readonly models: readonly ModelRow[];
  /** By ascending id. */
  readonly series: readonly SeriesRow[];
  /** By ascending series and batch size. */
  readonly observations: readonly ObservationRow[];
  readonly gpus: readonly GpuRow[];
}

/** Reads the catalogue's rows: readings grouped in SQL, so that what comes over is a row a batch size. */
export function catalogueRows(reader: Database): () => CatalogueRows {
  const models = reader.prepare<[], ModelRow>(
    'SELECT id, name, family, parametersMillions, pretrainedOn, defaultSeriesId FROM Model',
  );
  const series = reader.prepare<[], SeriesRow>(
    `SELECT id, modelId, inputSize, poolSize, mode, precision, optimizer, gpuId, framework, frameworkVersion, reading
     FROM Series ORDER BY id`,
  );
  const observations = reader.prepare<[], ObservationRow>(
    `SELECT seriesId, batchSize, median(memoryMiB) AS memoryMiB, max(memoryMiB) AS largestMiB,
       max(CASE outcome WHEN 'OUT_OF_MEMORY' THEN limitMiB END) AS outOfMemoryMiB, count(*) AS readings
     FROM Measurement WHERE retractedAt IS NULL
     GROUP BY seriesId, batchSize ORDER BY seriesId, batchSize`,
  );
  const gpus = reader.prepare<[], GpuRow>(
    `SELECT id, name, totalMemoryMiB, olderDriverMemoryMiB,
       (SELECT json_group_array(a.name ORDER BY a.name) FROM GpuAlias a WHERE a.gpuId = Gpu.id) AS aliases
     FROM Gpu`,
  );
  return reader.transaction(() => ({
    models: models.all(),
    series: series.all(),
    observations: observations.all(),
    gpus: gpus.all(),
  }));
}
