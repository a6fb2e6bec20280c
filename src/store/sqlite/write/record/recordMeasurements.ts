import { type Diagnostic, diagnostics } from '../../../../domain/explanation/diagnostics.ts';
import { familyOf } from '../../../../domain/series/family.ts';
import type { Reading } from '../../../../domain/series/reading.ts';
import type { Author } from '../../../author.ts';
import type { Problem } from '../../../problem.ts';
import type { IdempotencyKey, RecordedMeasurements, Recording } from '../../../recording.ts';
import type { Transaction } from '../../connection/writer.ts';
import { numberOf } from '../../read/values.ts';
import { audit } from '../audit.ts';
import { refuseOverfullSeries } from '../refuseOverfull.ts';
import { Refusal } from '../refusal.ts';
import { ensureSource, refuseSeedSource } from '../sources.ts';
import { ensureSeries } from './ensureSeries.ts';
import { earlierRecordingWithin } from './idempotency.ts';
import { seriesAsMeasured } from './observations.ts';
import { recordReadings } from './recordReadings.ts';

/**
 * @throws Refusal for a key used with other input, an unknown model, a missing input size, another pool size, a series or
 * model that would be too large, or a diagnostic under `strict`.
 */
export async function recordMeasurements(
  tx: Transaction,
  author: Author,
  recording: Recording,
  by: IdempotencyKey | null,
): Promise<RecordedMeasurements> {
  const earlier = by && (await earlierRecordingWithin(tx, author.name, by));
  if (earlier?.ok === true) return earlier.value;
  if (earlier !== null) throw new Refusal(earlier.problems);

  const { conditions, poolSize, readings, source, strict } = recording;
  const model = await modelOf(tx, recording);
  const inputSize = conditions.inputSize ?? model.inputSize ?? noInputSize();
  const series = await ensureSeries(tx, model, { ...conditions, inputSize }, poolSize);
  if (poolSize !== null && series.poolSize !== poolSize) throw otherPoolSize(series.poolSize);
  await refuseSeedSource(tx, author, [source], 'source');
  const sourceId = await ensureSource(tx, { name: source, kind: 'PERSON', note: null });
  const common = { seriesId: series.id, sourceId, recordedBy: author.name };
  const measurements = await recordReadings(
    tx,
    readings.map((reading) => ({ ...reading, ...common })),
  );
  const inserted = measurements.flatMap(({ id, inserted: fresh }) => (fresh ? [id] : []));
  if (inserted.length > 0) await refuseOverfullSeries(tx, [series.id], ['input', 'readings']);
  const found = await diagnosticsOf(tx, series.id, readings);
  if (strict && found.length > 0) throw new Refusal(found.map(questionable));

  const result = { modelId: model.id, seriesId: series.id, measurements, diagnostics: found };
  await audit(tx, author, 'recordMeasurements', { seriesId: series.id, inserted });
  if (by !== null) {
    const { name: actor } = author;
    await tx.idempotentResult.create({ data: { actor, ...by, result: JSON.stringify(result) } });
  }
  return result;
}

/** A model with the input size of its default series. */
interface KnownModel {
  readonly id: number;
  readonly defaultSeriesId: number | null;
  readonly inputSize: number | null;
}

async function modelOf(tx: Transaction, { model: name, createModel }: Recording): Promise<KnownModel> {
  const [known] = await tx.$queryRaw<Record<keyof KnownModel, number | bigint | null>[]>`
    SELECT m.id, m.defaultSeriesId, s.inputSize
    FROM Model m LEFT JOIN Series s ON s.id = m.defaultSeriesId WHERE m.name = ${name}`;
  if (known !== undefined) {
    const { id, defaultSeriesId, inputSize } = known;
    return {
      id: Number(id),
      defaultSeriesId: numberOf(defaultSeriesId),
      inputSize: numberOf(inputSize),
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

/** The diagnostics of a series that concern these readings. */
async function diagnosticsOf(
  tx: Transaction,
  seriesId: number,
  readings: readonly Reading[],
): Promise<Diagnostic[]> {
  const batchSizes = new Set(readings.map(({ batchSize }) => batchSize));
  const measured = await seriesAsMeasured(tx, [seriesId]);
  return measured
    .flatMap((series) => diagnostics(series))
    .filter(({ batchSizes: sizes }) => sizes.some((size) => batchSizes.has(size)));
}

function questionable({ message }: Diagnostic): Problem {
  return {
    code: 'QUESTIONABLE',
    field: ['input', 'readings'],
    message: `${message} Refused, since strict is true.`,
  };
}
