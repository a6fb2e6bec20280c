import type { Conditions } from '../../../../domain/series/conditions.ts';
import { type Diagnostic, diagnostics } from '../../../../domain/explanation/diagnostics.ts';
import { familyOf } from '../../../../domain/series/family.ts';
import type { Reading } from '../../../../domain/series/reading.ts';
import type { MeasuredSeries } from '../../../../domain/series/series.ts';
import type { Model } from '../../client.generated/client.ts';
import type { Transaction } from '../../connection/transaction.ts';
import { wholeNumber } from '../../read/wholeNumber.ts';
import { type Author, audit } from '../audit.ts';
import { ensureSeries } from '../entity/ensureSeries.ts';
import { ensureSource } from '../entity/ensureSource.ts';
import { type Idempotency, earlierResult, keepResult } from '../idempotentResult.ts';
import { type Recorded, recordReadings } from './recordReadings.ts';
import { type Problem, Refusal } from '../refusal.ts';
import { refuseOverfullSeries } from './refuseOverfull.ts';
import { refuseSeedSource } from '../refuseSeedSource.ts';
import { seriesAsMeasured } from './seriesAsMeasured.ts';

/** What is known of a model that may have to be created. */
export interface ModelDetails {
  readonly family: string | null;
  readonly parametersMillions: number | null;
  readonly pretrainedOn: string | null;
}

/** Checked readings of one series. */
export interface MeasurementsToRecord {
  readonly model: string;
  /** Null: the model must be there. */
  readonly createModel: ModelDetails | null;
  /** An input size of null is that of the model's default series. */
  readonly conditions: Omit<Conditions, 'inputSize'> & { readonly inputSize: number | null };
  readonly poolSize: number | null;
  readonly readings: readonly (Reading & {
    readonly measuredAt: Date | null;
    readonly note: string | null;
  })[];
  readonly source: string;
  readonly strict: boolean;
}

/** What came of it; kept for retries, so everything in it is JSON. */
export interface RecordedMeasurements {
  readonly modelId: number;
  readonly seriesId: number;
  /** In the order of the readings. */
  readonly measurements: readonly Recorded[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Records readings of one series, which is found by its conditions or created. A retry by the same idempotency key
 * gets the first result.
 * @throws Refusal for an unknown model, a missing input size, another pool size, a series or model that would be too
 * large, or a remark under `strict`.
 */
export async function recordMeasurements(
  tx: Transaction,
  author: Author,
  what: MeasurementsToRecord,
  retry: Idempotency | null,
): Promise<RecordedMeasurements> {
  const earlier = retry && (await earlierResult(tx, retry));
  if (earlier !== null) return JSON.parse(earlier) as RecordedMeasurements;

  const model = await modelOf(tx, what);
  const inputSize = what.conditions.inputSize ?? model.inputSize ?? noInputSize();
  const series = await ensureSeries(tx, model, { ...what.conditions, inputSize }, what.poolSize);
  if (what.poolSize !== null && series.poolSize !== what.poolSize) throw otherPoolSize(series.poolSize);
  await refuseSeedSource(tx, author, [what.source], 'source');
  const sourceId = await ensureSource(tx, { name: what.source, kind: 'PERSON', note: null });
  const common = { seriesId: series.id, sourceId, recordedBy: author.name };
  const measurements = await recordReadings(
    tx,
    what.readings.map((reading) => ({ ...reading, ...common })),
  );
  const inserted = measurements.flatMap(({ id, inserted: fresh }) => (fresh ? [id] : []));
  if (inserted.length > 0) await refuseOverfullSeries(tx, [series.id], ['input', 'readings']);
  const remarks = remarksOn(await seriesAsMeasured(tx, series.id), what.readings);
  if (what.strict && remarks.length > 0) throw new Refusal(remarks.map(questionable));

  const result = { modelId: model.id, seriesId: series.id, measurements, diagnostics: remarks };
  await audit(tx, author, 'recordMeasurements', { seriesId: series.id, inserted });
  if (retry !== null) await keepResult(tx, retry, result);
  return result;
}

/** A model with the input size of its default series. */
type KnownModel = Pick<Model, 'id' | 'defaultSeriesId'> & { readonly inputSize: number | null };

async function modelOf(
  tx: Transaction,
  { model: name, createModel }: MeasurementsToRecord,
): Promise<KnownModel> {
  const [known] = await tx.$queryRaw<Record<keyof KnownModel, number | bigint | null>[]>`
    SELECT m.id, m.defaultSeriesId, s.inputSize
    FROM Model m LEFT JOIN Series s ON s.id = m.defaultSeriesId WHERE m.name = ${name}`;
  if (known !== undefined) {
    const { id, defaultSeriesId, inputSize } = known;
    return {
      id: Number(id),
      defaultSeriesId: wholeNumber(defaultSeriesId),
      inputSize: wholeNumber(inputSize),
    };
  }
  if (createModel !== null) {
    const family = createModel.family ?? familyOf(name);
    return { ...(await tx.model.create({ data: { ...createModel, name, family } })), inputSize: null };
  }
  throw new Refusal({
    code: 'UNKNOWN_MODEL',
    field: ['input', 'model'],
    message: `There is no model "${name}". Give createModel to create it.`,
  });
}

function noInputSize(): never {
  throw new Refusal({
    code: 'REQUIRED',
    field: ['input', 'conditions', 'inputSize'],
    message: 'The model has no measurements yet, so the input size in pixels has to be given.',
  });
}

function otherPoolSize(poolSize: number | null): Refusal {
  return new Refusal({
    code: 'INVALID',
    field: ['input', 'conditions', 'poolSize'],
    message: `The pool size of this series is ${poolSize === null ? 'unknown' : String(poolSize)}. Leave it out, or check the conditions.`,
  });
}

/** The remarks on a series that have to do with these readings; limitations have to do with none. */
function remarksOn(series: MeasuredSeries, readings: readonly Reading[]): Diagnostic[] {
  const batchSizes = new Set(readings.map(({ batchSize }) => batchSize));
  return diagnostics(series).filter((remark) => remark.batchSizes.some((size) => batchSizes.has(size)));
}

function questionable({ message }: Diagnostic): Problem {
  return {
    code: 'QUESTIONABLE',
    field: ['input', 'readings'],
    message: `${message} Refused, since strict is true.`,
  };
}
