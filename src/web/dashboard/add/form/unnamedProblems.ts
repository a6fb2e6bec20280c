import type { Draft } from '../draft.ts';
import type { Problems } from './problems.ts';

const OF_NEW_MODELS = ['createModel.family', 'createModel.parametersMillions', 'createModel.pretrainedOn'];

/** What is wrong with something that has no field in the form: told beside the button, rather than lost. */
export function unnamedProblems(problems: Problems, draft: Draft): string[] {
  const fields = new Set([
    ...['model', 'measuredAt', 'source', 'note'],
    ...(draft.isNew ? OF_NEW_MODELS : []),
    ...Object.keys(draft.conditions).map((leaf) => `conditions.${leaf}`),
    ...draft.readings.flatMap(({ key, outcome }) => {
      const amount = outcome === 'FIT' ? 'memoryMiB' : 'limitMiB';
      return ['batchSize', 'outcome', amount].map((leaf) => `readings.${key}.${leaf}`);
    }),
  ]);
  return [...problems].flatMap(([name, message]) => (fields.has(name) ? [] : message));
}
