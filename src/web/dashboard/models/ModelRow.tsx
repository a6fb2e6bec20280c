import type { JSX } from 'preact';
import { EvidenceBadge } from '../shared/EvidenceBadge.tsx';
import { BreakableName } from '../shared/BreakableName.tsx';
import { count, decimal } from '../shared/format.ts';
import { ViewLink } from '../shared/ViewLink.tsx';
import { INITIAL_MODEL, type ViewProps } from '../state/view.ts';
import { BatchCell } from './BatchCell.tsx';
import type { ModelNode } from './modelPage.ts';

interface ModelRowProps extends ViewProps {
  readonly node: ModelNode;
  /** The largest batch size of the page: the scale of the bars. */
  readonly max: number;
}

/** A model with its answer and evidence. */
export function ModelRow({ node, max, view, change }: ModelRowProps): JSX.Element {
  const { name, capacity } = node;
  return (
    <tr>
      <th scope="row">
        <ViewLink view={view} change={change} to={{ model: name, ...INITIAL_MODEL }}>
          <BreakableName name={name} />
        </ViewLink>
      </th>
      <BatchCell capacity={capacity} max={max} />
      <td>
        <EvidenceBadge
          evidence={capacity?.evidence ?? 'NONE'}
          factor={capacity?.extrapolationFactor ?? null}
        />
      </td>
      <td class="number">{decimal(node.memoryPerImage)}</td>
      <td class="number">{count(node.memoryModel)}</td>
      <td class="number">{count(node.inputSize)}</td>
      <td class="number">{decimal(node.parametersMillions)}</td>
      <td>{node.pretrainedOn ?? '–'}</td>
    </tr>
  );
}
