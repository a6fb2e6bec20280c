import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Choice } from '../../write/Choice.tsx';
import { Field } from '../../write/Field.tsx';
import type { ReadingDraft } from '../draft.ts';
import type { Problems } from './problems.ts';

interface ReadingRowProps {
  readonly reading: ReadingDraft;
  /** From 1. */
  readonly place: number;
  readonly problems: Problems;
  /** What stands in an empty field for the limit. */
  readonly limit: string;
  readonly onChange: (change: Partial<ReadingDraft>, name: string) => void;
  /** Undefined where it is the only one. */
  readonly onRemove: (() => void) | undefined;
}

const OUTCOMES = [
  { value: 'FIT', text: 'fitted' },
  { value: 'OUT_OF_MEMORY', text: 'out of memory' },
] as const;

/** One run at one batch size. */
export function ReadingRow({
  reading,
  place,
  problems,
  limit,
  onChange,
  onRemove,
}: ReadingRowProps): JSX.Element {
  const row = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    // A row that was asked for is where one goes on; the first one was there already.
    if (place > 1) row.current?.querySelector('input')?.focus();
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
      <legend class="unseen">Reading {place}</legend>
      <Field {...field('batchSize')} label="Batch size" unit="images" isNumber />
      <Choice {...field('outcome')} label="Outcome" choices={OUTCOMES} />
      {reading.outcome === 'FIT' ? (
        <Field {...field('memoryMiB')} label="Memory" unit="MiB" isNumber />
      ) : (
        <Field {...field('limitMiB')} label="Limited to" unit="MiB" isNumber placeholder={limit} />
      )}
      {onRemove && (
        <button type="button" class="remove" aria-label={`Remove reading ${place}`} onClick={onRemove}>
          ×
        </button>
      )}
    </fieldset>
  );
}
