import { measuredSeries } from '../memory/series.ts';
import type {
  CatalogueRows,
  GpuRow,
  ModelRow,
  ObservationRow,
  SeriesRow,
} from '../store/read/catalogueRows.ts';
import type { GpuEntry, ModelEntry, SeriesEntry } from './entries.ts';

/** All series, models and cards as of one commit. */
export interface Picture {
  /** By name, in the order of code units. */
  readonly models: readonly ModelEntry[];
  /** By name, in the order of code units. */
  readonly gpus: readonly GpuEntry[];
  readonly modelById: ReadonlyMap<number, ModelEntry>;
  readonly modelByName: ReadonlyMap<string, ModelEntry>;
  readonly seriesById: ReadonlyMap<number, SeriesEntry>;
  readonly gpuById: ReadonlyMap<number, GpuEntry>;
  /** By name and by alias. */
  readonly gpuByName: ReadonlyMap<string, GpuEntry>;
}

/** Puts the rows of one commit together. */
export function pictureOf(rows: CatalogueRows): Picture {
  const seriesOf = Map.groupBy(rows.series, (series) => series.modelId);
  const observationsOf = Map.groupBy(rows.observations, (observation) => observation.seriesId);
  const models = byName(
    rows.models.map((row) => modelEntry(row, seriesOf.get(row.id) ?? [], observationsOf)),
  );
  const gpus = byName(rows.gpus.map(gpuEntry));
  return {
    models,
    gpus,
    modelById: index(models, (model) => model.id),
    modelByName: index(models, (model) => model.name),
    seriesById: index(
      models.flatMap((model) => model.series),
      (series) => series.id,
    ),
    gpuById: index(gpus, (gpu) => gpu.id),
    gpuByName: new Map([
      ...gpus.flatMap((gpu) => gpu.aliases.map((alias) => [alias, gpu] as const)),
      ...gpus.map((gpu) => [gpu.name, gpu] as const),
    ]),
  };
}

function modelEntry(
  { defaultSeriesId, ...own }: ModelRow,
  seriesRows: readonly SeriesRow[],
  observationsOf: ReadonlyMap<number, ObservationRow[]>,
): ModelEntry {
  const series: SeriesEntry[] = [];
  const model = { ...own, series, defaultSeries: null as SeriesEntry | null };
  for (const { id, modelId: _, poolSize, ...conditions } of seriesRows) {
    const observations = observationsOf.get(id) ?? [];
    const readings = observations.reduce((sum, observation) => sum + observation.readings, 0);
    series.push({ id, model, poolSize, conditions, readings, measured: measuredSeries(observations) });
  }
  model.defaultSeries = series.find(({ id }) => id === defaultSeriesId) ?? null;
  return model;
}

function gpuEntry(row: GpuRow): GpuEntry {
  return { ...row, aliases: JSON.parse(row.aliases) as string[] };
}

function byName<T extends { readonly name: string }>(entries: readonly T[]): T[] {
  return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function index<K, T>(entries: readonly T[], keyOf: (entry: T) => K): Map<K, T> {
  return new Map(entries.map((entry) => [keyOf(entry), entry]));
}
