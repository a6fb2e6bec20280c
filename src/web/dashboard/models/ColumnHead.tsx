import type { JSX } from 'preact';
import type { ViewProps } from '../state/view.ts';
import type { Column } from './columns.ts';

/** A column header that sorts by its column. */
export function ColumnHead({ column, view, change }: ViewProps & { column: Column }): JSX.Element {
  const { title, unit, field, isNumber } = column;
  const isSorted = field === view.sort;
  const direction = view.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" class={isNumber ? 'number' : undefined} aria-sort={isSorted ? direction : 'none'}>
      <button
        type="button"
        onClick={() => {
          // Largest number, first name, or best evidence first.
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
