import type { PublishedFigure } from '../../../src/domain/claims/publishedFigure.ts';
import type { Conditions } from '../../../src/domain/series/conditions.ts';
import type { Author } from '../../../src/store/author.ts';
import type { Change } from '../../../src/store/pictureReads.ts';
import type { Store } from '../../../src/store/port.ts';
import type { Written } from '../../../src/store/problem.ts';
import type { RecordedMeasurements, Recording } from '../../../src/store/recording.ts';
import type { ImportReading, ImportSeries, TableImport } from '../../../src/store/tableImport.ts';

/** An author whose right is not checked. */
export const ADMIN: Author = { name: 'admin', role: 'ADMIN', right: 'OPERATOR', remoteAddress: null };
export const ANN: Author = { ...ADMIN, name: 'ann', role: 'CONTRIBUTOR' };
export const BOB: Author = { ...ANN, name: 'bob' };

export const UNKNOWN: Conditions = {
  inputSize: 224,
  mode: null,
  precision: null,
  optimizer: null,
  gpuId: null,
  framework: null,
  frameworkVersion: null,
  reading: null,
};

/** A run without details that took this memory. */
export const fit = (batchSize: number, memoryMiB: number): Recording['readings'][number] => ({
  ...{ batchSize, outcome: 'FIT', memoryMiB, limitMiB: null, measuredAt: null, note: null },
});

/** A recording of a model "a", which it creates. */
export function recording(changes: Partial<Recording> = {}): Recording {
  return {
    model: 'a',
    createModel: { family: null, parametersMillions: null, pretrainedOn: null },
    conditions: UNKNOWN,
    poolSize: null,
    readings: [fit(1, 1000), fit(2, 2000)],
    source: 'bench',
    strict: false,
    ...changes,
  };
}

export const series = (changes: Partial<ImportSeries> = {}): ImportSeries => ({
  ...{ model: 'a', family: null, parametersMillions: null, pretrainedOn: null },
  ...{ conditions: UNKNOWN, poolSize: null, figures: [] },
  ...changes,
});

export const reading = (
  batchSize: number,
  memoryMiB: number,
  changes: Partial<ImportReading> = {},
): ImportReading => ({
  ...{ ...fit(batchSize, memoryMiB), series: 0, source: 0, recordedBy: null },
  ...changes,
});

/** A table of a series of model "a" with two readings. */
export function table(
  changes: Partial<TableImport> & { readings?: readonly ImportReading[] } = {},
): TableImport {
  const { readings = [reading(1, 1000), reading(2, 2000)], ...others } = changes;
  return {
    format: 'CSV',
    models: [],
    series: [series()],
    sources: ['table'],
    slices: () => [readings],
    readingCount: readings.length,
    ...others,
  };
}

export const figure = (value: number): PublishedFigure => ({ kind: 'MEMORY_PER_IMAGE', gb: null, value });

/** The value of a command that has to succeed. */
export async function done<T>(command: Promise<Written<T>>): Promise<T> {
  const written = await command;
  if (written.ok) return written.value;
  throw new Error(`Refused: ${JSON.stringify(written)}`);
}

/** The codes and fields of the problems of a command that has to be refused. */
export async function refused(command: Promise<Written<unknown>>): Promise<string[]> {
  const written = await command;
  if (written.ok || 'lost' in written) throw new Error(`Not refused: ${JSON.stringify(written)}`);
  return written.problems.map(({ code, field }) => `${code} ${field.join('.')}`);
}

export async function record(store: Store, changes: Partial<Recording> = {}): Promise<RecordedMeasurements> {
  return done(store.record(ADMIN, recording(changes), null));
}

export const ids = (rows: readonly { readonly id: number }[]): number[] => rows.map(({ id }) => id);

/** All that the pictures of the data are made of. */
export const everything = (store: Store) =>
  store.queries.readCommit((reads) => {
    const changes = [...reads.changes(null)];
    const models = reads.models(changed(changes, 'MODEL'));
    const allSeries = reads.series(ids(models));
    const observations = [...reads.observations(ids(allSeries))];
    const sources = reads.sources(changed(changes, 'SOURCE'));
    return {
      ...{ revision: reads.revision(), models, series: allSeries, observations },
      ...{ gpus: reads.gpus(), sources, tokens: reads.tokens() },
    };
  });

/** The ids of one kind among changes, each once. */
export const changed = (changes: Iterable<Change>, kind: Change['entity']): number[] => [
  ...new Set([...changes].flatMap(({ entity, entityId }) => (entity === kind ? [entityId] : []))),
];
