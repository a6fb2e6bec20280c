import type { RecordMeasurementsMutation } from '../../api/operations.generated.ts';
import type { ReadingDraft } from '../draft.ts';

/** What is wrong, by the name of the field: the API's path within the input, readings told apart by their row's key. */
export type Problems = ReadonlyMap<string, string>;

type UserError = RecordMeasurementsMutation['recordMeasurements']['userErrors'][number];

/** Puts the API's refusals to the fields that they name. @param rows those of the readings that were sent. */
export function problemsOf(userErrors: readonly UserError[], rows: readonly ReadingDraft[]): Problems {
  const problems = new Map<string, string>();
  for (const { field, message } of userErrors) {
    const name = nameOf(field ?? [], rows);
    const before = problems.get(name);
    // What is one for all readings has its problem once for each.
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
