import { unreadableReadings } from '../../domain/line/unreadable.ts';
import { KEY_REUSED, idempotency, isRetry } from '../../store/sqlite/write/idempotentResult.ts';
import {
  type RecordedMeasurements,
  recordMeasurements as record,
} from '../../store/sqlite/write/run/recordMeasurements.ts';
import type { Problem } from '../../store/sqlite/write/refusal.ts';
import { requireAuthor } from '../access.ts';
import type { Context } from '../context.ts';
import { InputCheck } from '../mutation/inputCheck.ts';
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
  const keyCheck = new InputCheck();
  const key = keyCheck.name(['idempotencyKey'], input.idempotencyKey);
  const retry = key === null ? null : idempotency(author.name, key, input);
  // First of all: what the input names may have been renamed or deleted since.
  const earlier = retry && context.queries.idempotentResult(retry.actor, retry.key);
  if (retry && earlier) {
    return isRetry(retry, earlier)
      ? recorded(JSON.parse(earlier.result) as RecordedMeasurements, context)
      : refused([KEY_REUSED]);
  }
  const { check, what } = checkRecording(input, context.picture(), author.name);
  for (const problem of keyCheck.problems) check.problems.push(problem);
  const outcome = await checkedWrite(check, context, author, (tx) => record(tx, author, what, retry));
  return outcome.ok ? recorded(outcome.value, context) : refused(outcome.problems);
};

/** Only a retry finds nothing of what was recorded. */
const GONE: Problem = {
  code: 'NOT_FOUND',
  field: ['input', 'idempotencyKey'],
  message:
    'The first write by this idempotencyKey recorded these readings, and their model was deleted since. Nothing was written now; use a new key to record them again.',
};

function recorded({ modelId, seriesId, measurements, diagnostics }: RecordedMeasurements, context: Context) {
  const { modelById, seriesById } = context.picture();
  const rows = new Map(
    context.queries.measurementsById(measurements.map(({ id }) => id)).map((row) => [row.id, row]),
  );
  if (rows.size === 0) return refused([GONE]);
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
