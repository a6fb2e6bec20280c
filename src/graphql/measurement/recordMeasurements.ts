import { createHash } from 'node:crypto';
import { unreadableReadings } from '../../domain/explanation/unreadable.ts';
import type { Problem } from '../../store/problem.ts';
import type { RecordedMeasurements } from '../../store/recording.ts';
import { requireAuthor } from '../access.ts';
import type { Context } from '../context.ts';
import { checkedWrite } from '../mutation/checkedWrite.ts';
import { InputCheck } from '../mutation/inputCheck.ts';
import type { MutationResolvers } from '../types.generated.ts';
import { checkRecording } from './checkRecording.ts';

/** Mutation.recordMeasurements: checks the input, then records it all or nothing. */
export const recordMeasurements: NonNullable<MutationResolvers['recordMeasurements']> = async (
  _,
  { input },
  context,
) => {
  const author = requireAuthor(context.access);
  const keyCheck = new InputCheck();
  const key = keyCheck.name(['idempotencyKey'], input.idempotencyKey);
  // GraphQL gives the fields of an input in the order of the schema.
  const inputHash = createHash('sha256').update(JSON.stringify(input)).digest('hex');
  const by = key === null ? null : { key, inputHash };
  // Before the check: what the input names may have been renamed or deleted since the first write.
  const earlier = by && (await context.queries.earlierRecording(author.name, by));
  if (earlier) return earlier.ok ? recorded(earlier.value, context) : refused(earlier.problems);
  const { check, what } = checkRecording(input, context.picture(), author.name);
  for (const problem of keyCheck.problems) check.problems.push(problem);
  const written = await checkedWrite(check, context, (store) => store.record(author, what, by));
  return written.ok ? recorded(written.value, context) : refused(written.problems);
};

/** Only a retry finds none of the recorded readings. */
const GONE: Problem = {
  code: 'NOT_FOUND',
  field: ['input', 'idempotencyKey'],
  message:
    'The first write by this idempotencyKey recorded these readings, and their model was deleted since. Nothing was written now; use a new key to record them again.',
};

async function recorded(
  { modelId, seriesId, measurements, diagnostics }: RecordedMeasurements,
  context: Context,
) {
  const { modelById, seriesById } = context.picture();
  const found = await context.queries.measurementsById(measurements.map(({ id }) => id));
  const rows = new Map(found.map((row) => [row.id, row]));
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
