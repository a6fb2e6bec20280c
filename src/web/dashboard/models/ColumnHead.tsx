/** @jsxImportSource preact */
import type { JSX } from 'preact';
import type { ViewProps } from '../state/view.ts';
import type { Column } from './columns.ts';

/** The head of a column; a button where the API can sort by it. */
export function ColumnHead({ column, view, change }: ViewProps & { column: Column }): JSX.Element {
  const { title, unit, field, isNumber } = column;
  const isSorted = field === view.sort;
  const direction = view.descending ? 'descending' : 'ascending';
  const text = (
    <>
      {title} {unit && <span class="unit">{unit}</span>}
    </>
  );
  return (
    <th
      scope="col"
      class={isNumber ? 'number' : undefined}
      aria-sort={isSorted ? direction : field && 'none'}
    >
      {field ? (
        <button
          type="button"
          onClick={() => {
            // Of names the first is wanted first, of numbers the largest.
            const descending = isSorted ? !view.descending : field !== 'NAME';
            change({ sort: field, descending, after: '', before: '' });
          }}
        >
          {text}
          {isSorted && <span class={`arrow ${direction}`} aria-hidden="true" />}
        </button>
      ) : (
        text
      )}
    </th>
  );
}
