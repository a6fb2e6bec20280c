import type { JSX } from 'preact';
import { count } from '../shared/format.ts';
import type { ModelNode } from './modelNode.ts';

interface BatchCellProps {
  readonly capacity: ModelNode['capacity'];
  readonly widest: number;
}

/** The answer: large, with the largest batch size beside it, and a bar to compare rows by. */
export function BatchCell({ capacity, widest }: BatchCellProps): JSX.Element {
  const safe = capacity?.safeBatchSize ?? null;
  const largest = capacity?.largestBatchSize ?? null;
  const width = (value: number | null): string => `${(100 * (value ?? 0)) / widest}%`;
  return (
    <td class="number batch">
      <span class="big">{count(safe)}</span>{' '}
      <span class="quiet">
        {safe === 0 && largest === 0 ? 'does not fit' : largest !== null && `max ${count(largest)}`}
      </span>
      <span class="bar" aria-hidden="true">
        <span class="largest" style={{ width: width(largest) }} />
        <span class="safe" style={{ width: width(safe) }} />
      </span>
    </td>
  );
}
