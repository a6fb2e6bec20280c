import type { JSX } from 'preact';
import type { ViewProps } from '../state/view.ts';
import type { Column } from './columns.ts';

/** The head of a column, which sorts by it. */
export function ColumnHead({ column, view, change }: ViewProps & { column: Column }): JSX.Element {
  const { title, unit, field, isNumber } = column;
  const isSorted = field === view.sort;
  const direction = view.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" class={isNumber ? 'number' : undefined} aria-sort={isSorted ? direction : 'none'}>
      <button
        type="button"
        onClick={() => {
          // Of numbers the largest is wanted first, of names the first, of evidence the best.
          const descending = isSorted ? !view.descending : isNumber === true;
          change({ sort: field, descending, after: '', before: '' }, 'stay');
        }}
      >
        {title} {unit && <span class="unit">{unit}</span>}
        {isSorted && <span class={`arrow ${direction}`} aria-hidden="true" />}
      </button>
    </th>
  );
}
