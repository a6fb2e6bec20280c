import type { JSX } from 'preact';
import { BreakableName } from '../shared/BreakableName.tsx';
import { mib } from '../shared/format.ts';
import { ViewLink } from '../shared/ViewLink.tsx';
import { UNTOUCHED, type ViewProps } from '../state/view.ts';
import type { ComparisonRow } from './comparison.ts';
import { HeatCell } from './HeatCell.tsx';
import { moveByArrows } from './moveByArrows.ts';

interface HeatTableProps extends ViewProps {
  /** The columns that the rows answer to; for a moment other ones than those chosen. */
  readonly columns: readonly string[];
  readonly rows: readonly ComparisonRow[];
  readonly isLoading: boolean;
}

/** A page of models against all columns. It scrolls inside its region, under its head and beside the names. */
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
                <ViewLink view={view} change={change} to={{ model: name, ...UNTOUCHED }}>
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
