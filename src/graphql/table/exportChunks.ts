import { inTurns } from '../../runtime/inTurns.ts';
import { nextTurn } from '../../runtime/nextTurn.ts';
import type { ModelEntry, SeriesEntry } from '../../picture/entries.ts';
import { type ModelFilter, filterModels } from '../../picture/find/findModels.ts';
import { type LongRecord, type ModelRecord, longTable } from '../../tables/long/longText.ts';
import type { TableFormat } from '../../tables/readOptions.ts';
import { type WritableTable, tableText } from '../../tables/tableText.ts';
import { type WideRecord, wideTable } from '../../tables/wide/wideText.ts';
import type { Context } from '../context.ts';
import type { HeldCommit } from '../heldCommit.ts';

/** Arguments of an export. */
export interface ExportOrder {
  readonly format: TableFormat;
  readonly shape: 'WIDE' | 'LONG';
  readonly filter: ModelFilter | null;
}

/** A chunk is yielded when it has this many characters, or took this long. */
const CHUNK = 65_536;
const CHUNK_MS = 10;

/** The text of a table in chunks, all of one commit; between them the event loop goes on. */
export async function* exportChunks(
  { holdCommit }: Pick<Context, 'holdCommit'>,
  { format, shape, filter }: ExportOrder,
): AsyncGenerator<string> {
  const held = await holdCommit();
  try {
    const models = filterModels(held.picture.models, filter, held.picture.capacityColumns);
    const table = shape === 'WIDE' ? await wideOf(models) : longTable(longRecords(models, held));
    yield* inChunks(tableText(format, table));
  } finally {
    held.rows.close();
  }
}

async function wideOf(models: readonly ModelEntry[]): Promise<WritableTable> {
  const batchSizes = new Set<number>();
  let count = 0;
  await inTurns(models, (model) => {
    for (const { points } of wideRecords(model)) {
      count += 1;
      for (const { batchSize } of points) batchSizes.add(batchSize);
    }
  });
  return wideTable(allWideRecords(models), batchSizes, count);
}

function* allWideRecords(models: readonly ModelEntry[]): Generator<WideRecord> {
  for (const model of models) yield* wideRecords(model);
}

async function* inChunks(pieces: Iterable<string>): AsyncGenerator<string> {
  let chunk = '';
  let started = performance.now();
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK && performance.now() - started < CHUNK_MS) continue;
    yield chunk;
    chunk = '';
    await nextTurn();
    started = performance.now();
  }
  yield chunk;
}

function* longRecords(
  models: readonly ModelEntry[],
  { picture: { gpuById }, rows }: HeldCommit,
): Generator<LongRecord | ModelRecord> {
  for (const model of models) {
    const { name, family, parametersMillions, pretrainedOn } = model;
    const ofModel = { model: name, family, parametersMillions, pretrainedOn };
    let hasReadings = false;
    for (const { id, conditions, poolSize } of defaultFirst(model)) {
      const { gpuId, ...rest } = conditions;
      const gpu = gpuId === null ? null : (gpuById.get(gpuId)?.name ?? null);
      const ofSeries = { ...ofModel, ...rest, poolSize, gpu };
      for (const { source, ...measurement } of rows.measurementsOf(id)) {
        yield { ...ofSeries, ...measurement, source: source.name };
        hasReadings = true;
      }
    }
    if (!hasReadings) yield ofModel;
  }
}

/** A row for each input size: of several series with one, the default series, else the first that was made. */
function wideRecords(model: ModelEntry): WideRecord[] {
  const bySize = new Map<number, SeriesEntry>();
  for (const series of defaultFirst(model)) {
    const { inputSize } = series.conditions;
    if (!bySize.has(inputSize)) bySize.set(inputSize, series);
  }
  const { name, parametersMillions, pretrainedOn } = model;
  return Array.from(bySize, ([inputSize, { poolSize, measured }]) => ({
    ...{ model: name, inputSize, poolSize, parametersMillions, pretrainedOn },
    points: measured.points,
  }));
}

/** Where a table is imported, a model's first series becomes its default one. */
function defaultFirst({ series, defaultSeries }: ModelEntry): readonly SeriesEntry[] {
  if (defaultSeries === null) return series;
  return [defaultSeries, ...series.filter((other) => other !== defaultSeries)];
}
