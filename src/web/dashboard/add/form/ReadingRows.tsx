import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { count } from '../../shared/format.ts';
import { Field } from '../../write/Field.tsx';
import { emptyReading } from '../draft.ts';
import type { FormPartProps } from './formPart.ts';
import { ReadingRow } from './ReadingRow.tsx';

interface ReadingRowsProps extends FormPartProps {
  /** Memory of the named card: the default limit of a run out of memory. */
  readonly cardMiB: number | undefined;
}

/** The readings, a row each, with date, source and note. */
export function ReadingRows({ draft, edit, problems, cardMiB }: ReadingRowsProps): JSX.Element {
  const { readings } = draft;
  const more = useRef<HTMLButtonElement>(null);
  return (
    <section class="panel" aria-labelledby="runs-title">
      <h2 id="runs-title">Readings</h2>
      {readings.map((reading, index) => (
        <ReadingRow
          key={reading.key}
          reading={reading}
          position={index + 1}
          problems={problems}
          limit={cardMiB === undefined ? 'needed' : `${count(cardMiB)}, the card’s`}
          onChange={(change, name) => {
            const changed = readings.map((one) => (one === reading ? { ...one, ...change } : one));
            edit({ readings: changed }, name);
          }}
          onRemove={
            readings.length > 1
              ? () => {
                  // The focused button is removed with its row.
                  more.current?.focus();
                  edit({ readings: readings.filter((one) => one !== reading) });
                }
              : undefined
          }
        />
      ))}
      <p>
        <button
          type="button"
          ref={more}
          onClick={() => {
            const key = (readings.at(-1)?.key ?? 0) + 1;
            edit({ readings: [...readings, emptyReading(key)] });
          }}
        >
          Add another batch size
        </button>
      </p>
      <div class="fields">
        <Field
          name="measuredAt"
          label="Measured on"
          isDate
          value={draft.measuredAt}
          problem={problems.get('measuredAt')}
          onValue={(measuredAt) => edit({ measuredAt }, 'measuredAt')}
        />
        <Field
          name="source"
          label="Source"
          value={draft.source}
          placeholder="your name"
          hint="The machine or paper they come from."
          problem={problems.get('source')}
          onValue={(source) => edit({ source }, 'source')}
        />
        <Field
          name="note"
          label="Note"
          value={draft.note}
          placeholder="none"
          problem={problems.get('note')}
          onValue={(note) => edit({ note }, 'note')}
        />
      </div>
    </section>
  );
}
