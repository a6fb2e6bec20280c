import type { JSX } from 'preact';
import { Notice } from '../shared/Notice.tsx';
import type { View } from '../state/view.ts';
import type { ModelNode } from './modelNode.ts';

interface NothingFitsProps {
  readonly nodes: readonly ModelNode[];
  readonly view: View;
}

/** Says so where not one image of any model on this page fits: zeros alone look like a fault. */
export function NothingFits({ nodes, view }: NothingFitsProps): JSX.Element | null {
  if (nodes.some(({ capacity }) => capacity?.safeBatchSize !== 0)) return null;
  return (
    <Notice title="Nothing fits">
      <p>
        Not even one image of these models safely fits into this budget. Try a larger{' '}
        {view.memory === undefined ? 'card, or leave less of it free' : 'amount of memory'}.
      </p>
    </Notice>
  );
}
