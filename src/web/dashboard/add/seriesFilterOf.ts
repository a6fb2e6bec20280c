import type { SeriesConditionsFragment, SeriesFilter } from '../api/operations.generated.ts';
import { chosen, MODES, PRECISIONS, READING_KINDS } from './form/closedSets.ts';
import type { ConditionsDraft } from './draft.ts';

const TEXTS = ['optimizer', 'framework', 'frameworkVersion'] as const;

/** Finds the series under these conditions; may find some more, whose texts only contain the given ones. */
export function seriesFilterOf(conditions: ConditionsDraft, inputSize: number): SeriesFilter {
  const contains = (text: string): { contains: string } | { isNull: true } =>
    text.trim() === '' ? { isNull: true } : { contains: text.trim() };
  const equals = <Value extends string>(value: Value | undefined): { eq: Value } | { isNull: true } =>
    value === undefined ? { isNull: true } : { eq: value };
  return {
    inputSize: { eq: inputSize },
    gpu: equals(conditions.gpu.trim() || undefined),
    mode: equals(chosen(MODES, conditions.mode)),
    precision: equals(chosen(PRECISIONS, conditions.precision)),
    reading: equals(chosen(READING_KINDS, conditions.reading)),
    optimizer: contains(conditions.optimizer),
    framework: contains(conditions.framework),
    frameworkVersion: contains(conditions.frameworkVersion),
  };
}

/** Whether the texts of a series that was found are these, upper and lower case alike, as the API takes them. */
export function hasTexts(series: SeriesConditionsFragment, conditions: ConditionsDraft): boolean {
  return TEXTS.every((name) => (series[name] ?? '').toLowerCase() === conditions[name].trim().toLowerCase());
}
