import { readName } from '../../../domain/recording/name.ts';
import type { SeriesConditionsFragment, SeriesFilter } from '../api/operations.generated.ts';
import { chosen, MODES, PRECISIONS, READING_KINDS } from './form/closedSets.ts';
import type { ConditionsDraft } from './draft.ts';

const TEXTS = ['optimizer', 'framework', 'frameworkVersion'] as const;

/** Finds the series under these conditions; may find some more, whose texts only contain the given ones. */
export function seriesFilterOf(conditions: ConditionsDraft, inputSize: number): SeriesFilter {
  const contains = (text: string): { contains: string } | { isNull: true } => {
    const name = storedName(text);
    return name === null ? { isNull: true } : { contains: name };
  };
  const equals = <Value extends string>(value: Value | undefined): { eq: Value } | { isNull: true } =>
    value === undefined ? { isNull: true } : { eq: value };
  return {
    inputSize: { eq: inputSize },
    gpu: equals(storedName(conditions.gpu) ?? undefined),
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
  return TEXTS.every(
    (name) => (series[name] ?? '').toLowerCase() === (storedName(conditions[name]) ?? '').toLowerCase(),
  );
}

/** A name as it would be stored, null for unknown; a wrong one as it was typed. */
export function storedName(text: string): string | null {
  const checked = readName(text);
  return 'value' in checked ? checked.value : text.trim();
}
