import type { JSX } from 'preact';
import { count } from '../shared/format.ts';
import { ViewLink } from '../shared/ViewLink.tsx';
import { INITIAL_MODEL, type ViewProps } from '../state/view.ts';
import { viewOfColumn } from './columns.ts';
import type { ComparisonCell } from './comparison.ts';
import { heatOf } from './HeatLegend.tsx';

interface HeatCellProps extends ViewProps {
  readonly model: string;
  readonly column: string;
  readonly cell: ComparisonCell;
}

/** An answer, shaded by its size, that links to the model with this budget. */
export function HeatCell({ model, column, cell, view, change }: HeatCellProps): JSX.Element {
  const safe = cell?.safeBatchSize ?? null;
  const largest = cell?.largestBatchSize ?? null;
  const to = { model, ...INITIAL_MODEL, ...viewOfColumn(column) };
  return (
    <td class={`number heat-${safe === null ? 'unknown' : heatOf(safe)}`}>
      <ViewLink view={view} change={change} to={to}>
        <span class="safe">{safe === null ? 'unknown' : count(safe)}</span>{' '}
        <span class="largest">
          {safe === 0 && largest === 0 ? 'does not fit' : largest !== null && `max ${count(largest)}`}
        </span>
      </ViewLink>
    </td>
  );
}
