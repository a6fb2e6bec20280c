import {
  ModelDocument,
  type ModelQuery,
  type SeriesConditionsFragment,
  type SeriesFilter,
  SeriesUnderDocument,
} from '../api/operations.generated.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { useLateValue } from '../shared/useLateValue.ts';
import { present } from '../shared/present.ts';
import type { ConditionsDraft, Draft } from './draft.ts';
import { chosen, MODES, PRECISIONS, READING_KINDS } from './form/closedSets.ts';
import { numberIn } from './form/numberIn.ts';

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
  const given = numberIn(conditions.inputSize, true);
  // An empty input size is the model's own. 0 matches no series.
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

/** A filter for these conditions. It may find more series, whose texts only contain the given ones. */
function seriesFilterOf(conditions: ConditionsDraft, inputSize: number): SeriesFilter {
  const contains = (text: string): { contains: string } | { isNull: true } =>
    text.trim() === '' ? { isNull: true } : { contains: text.trim() };
  const equals = <Value extends string>(value: Value | undefined): { eq: Value } | { isNull: true } =>
    value === undefined ? { isNull: true } : { eq: value };
  return {
    inputSize: { eq: inputSize },
    gpu: equals(conditions.gpu.trim() === '' ? undefined : conditions.gpu.trim()),
    mode: equals(chosen(MODES, conditions.mode)),
    precision: equals(chosen(PRECISIONS, conditions.precision)),
    reading: equals(chosen(READING_KINDS, conditions.reading)),
    optimizer: contains(conditions.optimizer),
    framework: contains(conditions.framework),
    frameworkVersion: contains(conditions.frameworkVersion),
  };
}

/** Whether the texts of a series equal the given ones, ignoring case like the API. */
function hasTexts(series: SeriesConditionsFragment, conditions: ConditionsDraft): boolean {
  return (['optimizer', 'framework', 'frameworkVersion'] as const).every(
    (name) => (series[name] ?? '').toLowerCase() === conditions[name].trim().toLowerCase(),
  );
}
