import { MAX_SIDE, wholeIn } from '../../../domain/recording/numbers.ts';
import { ModelDocument, type ModelQuery, SeriesUnderDocument } from '../api/operations.generated.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { useLateValue } from '../shared/useLateValue.ts';
import { present } from '../shared/present.ts';
import type { Draft } from './draft.ts';
import { hasTexts, seriesFilterOf } from './seriesFilterOf.ts';

/** The model and series that the readings of a form belong to. */
export interface Target {
  /** Null if there is none of this name; undefined while loading. */
  readonly model: ModelQuery['model'] | undefined;
  /** Id of the series with exactly these conditions; null if there is none; undefined while loading. */
  readonly series: string | null | undefined;
  readonly error: string | undefined;
  readonly retry: () => void;
}

/** Finds the model and the series while the user types. */
export function useTarget(draft: Draft): Target {
  const name = useLateValue(draft.model.trim());
  const conditions = useLateValue(draft.conditions);
  const known = useAnswer(ModelDocument, { name });
  const model = known.isLoading || name !== draft.model.trim() ? undefined : known.data?.model;
  // Only the input size falls back to the model's own. No series has one of 0 pixels.
  const size = conditions.inputSize.trim();
  const inputSize = (size === '' ? model?.inputSize : wholeIn(size, 1, MAX_SIDE)) ?? 0;
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
