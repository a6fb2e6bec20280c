import type { RecordMeasurementsMutation } from '../../api/operations.generated.ts';
import type { Draft, ReadingDraft } from '../draft.ts';

/** Messages by field name: the API's path within the input, with the row's key as index of a reading. */
export type Problems = ReadonlyMap<string, string>;

type UserError = RecordMeasurementsMutation['recordMeasurements']['userErrors'][number];

/** Assigns the API's errors to fields. @param rows the rows of the sent readings. */
export function problemsOf(userErrors: readonly UserError[], rows: readonly ReadingDraft[]): Problems {
  const problems = new Map<string, string>();
  for (const { field, message } of userErrors) {
    const name = nameOf(field ?? [], rows);
    const before = problems.get(name);
    // The date and the note are sent with each reading, so their error comes once for each.
    if (before?.includes(message)) continue;
    problems.set(name, before === undefined ? message : `${before} ${message}`);
  }
  return problems;
}

function nameOf(field: readonly string[], rows: readonly ReadingDraft[]): string {
  const [, first = '', index = '', leaf = ''] = field;
  if (first !== 'readings' || index === '') return field.slice(1).join('.');
  return leaf === 'note' || leaf === 'measuredAt'
    ? leaf
    : `readings.${rows[Number(index)]?.key ?? ''}.${leaf}`;
}

const NEW_MODEL_FIELDS = ['createModel.family', 'createModel.parametersMillions', 'createModel.pretrainedOn'];

/** The messages without a field in the form, to be shown beside the button. */
export function unnamedProblems(problems: Problems, draft: Draft): string[] {
  const fields = new Set([
    ...['model', 'measuredAt', 'source', 'note'],
    ...(draft.isNew ? NEW_MODEL_FIELDS : []),
    ...Object.keys(draft.conditions).map((leaf) => `conditions.${leaf}`),
    ...draft.readings.flatMap(({ key, outcome }) => {
      const amount = outcome === 'FIT' ? 'memoryMiB' : 'limitMiB';
      return ['batchSize', 'outcome', amount].map((leaf) => `readings.${key}.${leaf}`);
    }),
  ]);
  return [...problems].flatMap(([name, message]) => (fields.has(name) ? [] : message));
}
