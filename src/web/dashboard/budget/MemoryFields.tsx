/** @jsxImportSource preact */
import type { JSX } from 'preact';
import { LateInput } from '../shared/LateInput.tsx';
import { numberOf } from '../shared/numberOf.ts';
import type { ViewProps } from '../state/view.ts';

/** A budget as an amount: the unit is named, since 24 GB and 24 GiB differ by an image or two. */
export function MemoryFields({ view, change }: ViewProps): JSX.Element {
  return (
    <>
      <LateInput
        label="Memory"
        type="number"
        min={0.1}
        step="any"
        value={String(view.memory ?? '')}
        onValue={(text) => {
          const memory = numberOf(text, 0.001);
          if (memory !== undefined) change({ memory });
        }}
      />
      <label class="field">
        <span class="label">Unit</span>
        <select
          value={view.unit}
          onChange={({ currentTarget }) => {
            change({ unit: currentTarget.value === 'GiB' ? 'GiB' : 'GB' });
          }}
        >
          <option value="GB">GB (1,000 MiB)</option>
          <option value="GiB">GiB (1,024 MiB)</option>
        </select>
      </label>
    </>
  );
}
