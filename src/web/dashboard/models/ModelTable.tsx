import type { JSX } from 'preact';
import type { ViewProps } from '../state/view.ts';
import { ColumnHead } from './ColumnHead.tsx';
import { COLUMNS } from './columns.ts';
import type { ModelNode } from './modelPage.ts';
import { ModelRow } from './ModelRow.tsx';
import { largest } from '../../../domain/line/extremes.ts';

interface ModelTableProps extends ViewProps {
  readonly nodes: readonly ModelNode[];
  readonly isLoading: boolean;
}

/** A page of models, in a region that scrolls and can be focused for that. */
export function ModelTable({ nodes, isLoading, view, change }: ModelTableProps): JSX.Element {
  const max = largest([1, ...nodes.map(({ capacity }) => capacity?.largestBatchSize ?? 0)]);
  return (
    <div class="scroller" role="region" aria-label="Models" aria-busy={isLoading} tabIndex={0}>
      <table class="models">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <ColumnHead key={column.title} column={column} view={view} change={change} />
            ))}
          </tr>
        </thead>
        <tbody>
          {nodes.map((node) => (
            <ModelRow key={node.id} node={node} max={max} view={view} change={change} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
