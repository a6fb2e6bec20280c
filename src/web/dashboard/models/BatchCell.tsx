import type { JSX } from 'preact';
import { count } from '../shared/format.ts';
import type { ModelNode } from './modelPage.ts';

interface BatchCellProps {
  readonly capacity: ModelNode['capacity'];
  readonly max: number;
}

/** The safe and the largest batch size, with a bar to compare rows. */
export function BatchCell({ capacity, max }: BatchCellProps): JSX.Element {
  const safe = capacity?.safeBatchSize ?? null;
  const largest = capacity?.largestBatchSize ?? null;
  const width = (value: number | null): string => `${(100 * (value ?? 0)) / max}%`;
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
