import { ModelDocument, type ModelQuery, SeriesUnderDocument } from '../api/operations.generated.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { useLateValue } from '../model/answer/useLateValue.ts';
import { present } from '../shared/present.ts';
import type { Draft } from './draft.ts';
import { numberIn } from './form/numberIn.ts';
import { hasTexts, seriesFilterOf } from './seriesFilterOf.ts';

/** Where the readings of a form would go. */
export interface Target {
  /** Null where there is none of this name; undefined while that is not known. */
  readonly model: ModelQuery['model'] | undefined;
  /** The series under just these conditions; null where there is none; undefined while that is not known. */
  readonly series: string | null | undefined;
  readonly error: string | undefined;
  readonly retry: () => void;
}

/** Asks the API, as one types, which model and which series are meant. */
export function useTarget(draft: Draft): Target {
  const name = useLateValue(draft.model.trim());
  const conditions = useLateValue(draft.conditions);
  const known = useAnswer(ModelDocument, { name });
  const model = known.isLoading || name !== draft.model.trim() ? undefined : known.data?.model;
  const given = numberIn(conditions.inputSize, true);
  // Only the input size falls back to the model's own. No series has one of 0 pixels.
  const own = given.kind === 'EMPTY' ? model?.inputSize : undefined;
  const inputSize = given.kind === 'NUMBER' && given.value < 1e6 ? given.value : (own ?? 0);
  const under = useAnswer(SeriesUnderDocument, {
    ...{ model: name, filter: seriesFilterOf(conditions, inputSize) },
  });
  const found = present(under.data?.model?.series.nodes).find((series) => hasTexts(series, conditions));
  const isSettled = model !== undefined && !under.isLoading && conditions === draft.conditions;
  return {
    model,
    series: isSettled ? (found?.id ?? null) : undefined,
    error: known.error ?? under.error,
    retry: () => {
      known.retry();
      under.retry();
    },
  };
}
