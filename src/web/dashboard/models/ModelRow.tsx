import type { JSX } from 'preact';
import { EvidenceBadge } from '../shared/EvidenceBadge.tsx';
import { BreakableName } from '../shared/BreakableName.tsx';
import { count, decimal } from '../shared/format.ts';
import { ViewLink } from '../shared/ViewLink.tsx';
import { UNTOUCHED, type ViewProps } from '../state/view.ts';
import { BatchCell } from './BatchCell.tsx';
import type { ModelNode } from './modelNode.ts';

interface ModelRowProps extends ViewProps {
  readonly node: ModelNode;
  /** The largest batch size of the page, which the bars are drawn to. */
  readonly widest: number;
}

/** A model: its name, the answer, and what that rests on. */
export function ModelRow({ node, widest, view, change }: ModelRowProps): JSX.Element {
  const { name, capacity } = node;
  return (
    <tr>
      <th scope="row">
        <ViewLink view={view} change={change} to={{ model: name, ...UNTOUCHED }}>
          <BreakableName name={name} />
        </ViewLink>
      </th>
      <BatchCell capacity={capacity} widest={widest} />
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
