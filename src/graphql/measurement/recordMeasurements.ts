import { unreadableReadings } from '../../memory/unreadable.ts';
import { idempotency } from '../../store/write/idempotentResult.ts';
import {
  type RecordedMeasurements,
  recordMeasurements as record,
} from '../../store/write/recordMeasurements.ts';
import type { Problem } from '../../store/write/refusal.ts';
import { requireAuthor } from '../access.ts';
import type { Context } from '../context.ts';
import { checkedWrite } from '../mutation/checkedWrite.ts';
import type { MutationResolvers } from '../types.generated.ts';
import { checkRecording } from './checkRecording.ts';

/** Mutation.recordMeasurements: checks the input once, then records it all or nothing. */
export const recordMeasurements: NonNullable<MutationResolvers['recordMeasurements']> = async (
  _,
  { input },
  context,
) => {
  const author = requireAuthor(context.access);
  const { check, what } = checkRecording(input, context.picture(), author.name);
  const key = check.name(['idempotencyKey'], input.idempotencyKey);
  const retry = key === null ? null : idempotency(author.name, key, input);
  const outcome = await checkedWrite(check, context, author, (tx) => record(tx, author, what, retry));
  return outcome.ok ? recorded(outcome.value, context) : refused(outcome.problems);
};

function recorded({ modelId, seriesId, measurements, diagnostics }: RecordedMeasurements, context: Context) {
  const { modelById, seriesById } = context.picture();
  const rows = new Map(
    context.queries.measurementsById(measurements.map(({ id }) => id)).map((row) => [row.id, row]),
  );
  const series = seriesById.get(seriesId) ?? null;
  return {
    measurements: measurements.flatMap(({ id, inserted }) => {
      const measurement = rows.get(id);
      return measurement === undefined ? [] : [{ inserted, measurement }];
    }),
    series,
    model: modelById.get(modelId) ?? null,
    diagnostics: [...(series === null ? [] : unreadableReadings(series.measured)), ...diagnostics],
    userErrors: [],
  };
}

function refused(userErrors: readonly Problem[]) {
  return { measurements: [], series: null, model: null, diagnostics: [], userErrors };
}
