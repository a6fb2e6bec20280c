import type { JSX } from 'preact';
import { GpuPicker } from '../budget/GpuPicker.tsx';
import type { ViewProps } from '../state/view.ts';
import { MAX_COLUMNS, columnsOf } from './columns.ts';

/** Chooses the cards and amounts of memory to compare. */
export function ColumnPicker({ view, change }: ViewProps): JSX.Element {
  const columns = columnsOf(view);
  const isFull = columns.length >= MAX_COLUMNS;
  return (
    <>
      {isFull ? (
        <p class="quiet">{MAX_COLUMNS} columns are the maximum.</p>
      ) : (
        <GpuPicker
          label="Add a GPU or an amount of memory"
          value=""
          placeholder="part of a name, or 24 GB"
          takesAmounts
          onChoose={(column) =>
            change({ columns: [...columns.filter((other) => other !== column), column] }, 'stay')
          }
        />
      )}
      <ul class="chips" aria-label="Columns">
        {columns.map((column) => (
          <li key={column}>
            {column}
            {columns.length > 1 && (
              <button
                type="button"
                aria-label={`Remove ${column}`}
                title="Remove"
                onClick={() => {
                  change({ columns: columns.filter((other) => other !== column) }, 'stay');
                  // The focused button is removed with its column.
                  document.getElementById('gpu')?.focus();
                }}
              >
                ×
              </button>
            )}
          </li>
        ))}
        {view.columns.length > 0 && (
          <li class="reset">
            <button type="button" onClick={() => change({ columns: [] }, 'stay')}>
              Usual cards
            </button>
          </li>
        )}
      </ul>
    </>
  );
}
