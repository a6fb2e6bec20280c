import type { JSX } from 'preact';
import { LateInput } from '../shared/LateInput.tsx';
import type { ViewProps } from '../state/view.ts';

/** A budget as an amount with its unit: 24 GB and 24 GiB differ by an image or two. */
export function MemoryFields({ view, change }: ViewProps): JSX.Element {
  return (
    <>
      <LateInput
        label="Memory"
        type="number"
        min={0.001}
        max={1e6}
        step="any"
        required
        value={String(view.memory ?? '')}
        onValue={(text) => change({ memory: Number(text) })}
      />
      <label class="field">
        <span class="label">Unit</span>
        <select
          value={view.unit}
          onChange={({ currentTarget }) =>
            change({ unit: currentTarget.value === 'GiB' ? 'GiB' : 'GB' }, 'stay')
          }
        >
          <option value="GB">GB (1,000 MiB)</option>
          <option value="GiB">GiB (1,024 MiB)</option>
        </select>
      </label>
    </>
  );
}
