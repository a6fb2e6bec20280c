import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Choice } from '../../write/Choice.tsx';
import { Field } from '../../write/Field.tsx';
import type { ReadingDraft } from '../draft.ts';
import type { Problems } from './problems.ts';

interface ReadingRowProps {
  readonly reading: ReadingDraft;
  /** From 1. */
  readonly position: number;
  readonly problems: Problems;
  /** Placeholder of the limit. */
  readonly limit: string;
  readonly onChange: (change: Partial<ReadingDraft>, name: string) => void;
  /** Undefined for the only row. */
  readonly onRemove: (() => void) | undefined;
}

const OUTCOMES = [
  { value: 'FIT', text: 'fitted' },
  { value: 'OUT_OF_MEMORY', text: 'out of memory' },
] as const;

/** The fields for one run at one batch size. */
export function ReadingRow({
  reading,
  position,
  problems,
  limit,
  onChange,
  onRemove,
}: ReadingRowProps): JSX.Element {
  const row = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    // Focuses a row that was just added.
    if (position > 1) row.current?.querySelector('input')?.focus();
  }, []);
  const field = (leaf: 'batchSize' | 'outcome' | 'memoryMiB' | 'limitMiB') => {
    const name = `readings.${reading.key}.${leaf}`;
    return {
      ...{ name, value: reading[leaf], problem: problems.get(name) },
      onValue: (value: string) => onChange({ [leaf]: value }, name),
    };
  };
  return (
    <fieldset class="field reading-row" ref={row}>
      <legend class="unseen">Reading {position}</legend>
      <Field {...field('batchSize')} label="Batch size" unit="images" isNumber />
      <Choice {...field('outcome')} label="Outcome" choices={OUTCOMES} />
      {reading.outcome === 'FIT' ? (
        <Field {...field('memoryMiB')} label="Memory" unit="MiB" isNumber />
      ) : (
        <Field {...field('limitMiB')} label="Limited to" unit="MiB" isNumber placeholder={limit} />
      )}
      {onRemove && (
        <button type="button" class="remove" aria-label={`Remove reading ${position}`} onClick={onRemove}>
          ×
        </button>
      )}
    </fieldset>
  );
}
