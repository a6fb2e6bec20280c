import type { Database } from 'better-sqlite3';
import type { Conditions } from '../../../domain/series/conditions.ts';
import type { Observation } from '../../../domain/series/series.ts';
import { OBSERVATION_COLUMNS, READABLE } from './observationColumns.ts';

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

/** A stored row that is no reading, and is left out of the observations. */
export interface UnreadableRow {
  readonly id: number;
  readonly seriesId: number;
}

/** Models with all that derived values are computed from. */
export interface CatalogueRows {
  readonly models: readonly ModelRow[];
  /** By ascending id. */
  readonly series: readonly SeriesRow[];
  /** By ascending series and batch size. */
  readonly observations: readonly ObservationRow[];
  /** By ascending id. */
  readonly unreadable: readonly UnreadableRow[];
}

/** Reads the catalogue's rows. To be called inside a transaction, so that the reads see one commit. */
export interface ReadCatalogueRows {
  readonly all: () => CatalogueRows;
  /** @returns models with all their series, and the readings of some series. */
  readonly changed: (modelIds: readonly number[], seriesIds: readonly number[]) => CatalogueRows;
}

/** Readings are grouped in SQL, so that what comes over is a row a batch size. */
export function catalogueRows(reader: Database): ReadCatalogueRows {
  const all = statements(reader, '', '', '');
  const some = statements(
    reader,
    `WHERE id IN (${LISTED})`,
    `WHERE modelId IN (${LISTED})`,
    `AND seriesId IN (${LISTED})`,
  );
  const stored = reader.prepare<[], number>('SELECT count(*) FROM Measurement').pluck();
  return {
    all: () => {
      const observations = all.observations.all([]);
      // To count all rows is a hundredth of the work of looking at each.
      const isAll = stored.get() === observations.reduce((sum, one) => sum + one.readings, 0);
      const unreadable = isAll ? [] : all.unreadable.all([]);
      return { models: all.models.all([]), series: all.series.all([]), observations, unreadable };
    },
    changed: (modelIds, seriesIds) => {
      const [models, series] = [[JSON.stringify(modelIds)], [JSON.stringify(seriesIds)]];
      return {
        models: some.models.all(models),
        series: some.series.all(models),
        observations: some.observations.all(series),
        unreadable: some.unreadable.all(series),
      };
    },
  };
}

const LISTED = 'SELECT value FROM json_each(?)';

function statements(reader: Database, whereModel: string, whereSeries: string, andReading: string) {
  return {
    models: reader.prepare<[string[]], ModelRow>(
      `SELECT id, name, family, parametersMillions, pretrainedOn, defaultSeriesId FROM Model ${whereModel}`,
    ),
    series: reader.prepare<[string[]], SeriesRow>(
      `SELECT id, modelId, inputSize, poolSize, mode, precision, optimizer, gpuId, framework, frameworkVersion,
         reading
       FROM Series ${whereSeries} ORDER BY id`,
    ),
    observations: reader.prepare<[string[]], ObservationRow>(
      `SELECT seriesId, ${OBSERVATION_COLUMNS}
       FROM Measurement WHERE retractedAt IS NULL AND ${READABLE} ${andReading}
       GROUP BY seriesId, batchSize ORDER BY seriesId, batchSize`,
    ),
    unreadable: reader.prepare<[string[]], UnreadableRow>(
      `SELECT id, seriesId FROM Measurement WHERE retractedAt IS NULL AND NOT ${READABLE} ${andReading} ORDER BY id`,
    ),
  };
}
