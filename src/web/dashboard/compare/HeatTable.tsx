import type { JSX } from 'preact';
import { BreakableName } from '../shared/BreakableName.tsx';
import { mib } from '../shared/format.ts';
import { ViewLink } from '../shared/ViewLink.tsx';
import { INITIAL_MODEL, type ViewProps } from '../state/view.ts';
import type { ComparisonRow } from './comparison.ts';
import { HeatCell } from './HeatCell.tsx';
import { moveByArrows } from './moveByArrows.ts';

interface HeatTableProps extends ViewProps {
  /** The columns of the rows; while loading, not yet those chosen. */
  readonly columns: readonly string[];
  readonly rows: readonly ComparisonRow[];
  readonly isLoading: boolean;
}

/** A page of models and their capacities. It scrolls in its region; header and names stay visible. */
export function HeatTable({ columns, rows, isLoading, view, change }: HeatTableProps): JSX.Element {
  const budgets = columns.map(
    (_, index) => rows.find(({ capacities }) => capacities[index])?.capacities[index]?.budgetMiB,
  );
  return (
    <div class="scroller tall" role="region" aria-label="Comparison" aria-busy={isLoading} tabIndex={0}>
      <table class="heat" onKeyDown={moveByArrows}>
        <thead>
          <tr>
            <th scope="col">Model</th>
            {columns.map((column, index) => (
              <th key={column} scope="col" class="number">
                {column} {budgets[index] !== undefined && <span class="unit">{mib(budgets[index])}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ model: { id, name }, capacities }) => (
            <tr key={id}>
              <th scope="row">
                <ViewLink view={view} change={change} to={{ model: name, ...INITIAL_MODEL }}>
                  <BreakableName name={name} />
                </ViewLink>
              </th>
              {columns.map((column, index) => (
                <HeatCell
                  key={column}
                  model={name}
                  column={column}
                  cell={capacities[index] ?? null}
                  view={view}
                  change={change}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
