/** @jsxImportSource preact */
import type { JSX } from 'preact';
import { LateInput } from '../shared/LateInput.tsx';
import { numberOf } from '../shared/numberOf.ts';
import type { View, ViewProps } from '../state/view.ts';
import { ConfidencePicker } from './ConfidencePicker.tsx';
import { GpuPicker } from './GpuPicker.tsx';
import { MemoryFields } from './MemoryFields.tsx';

/** Where a change of the question leads: to its first page. */
const FIRST_PAGE = { after: '', before: '' };

/** What there is to fit into, and how much to dare. */
export function BudgetPicker({ view, change }: ViewProps): JSX.Element {
  const ask = (part: Partial<View>): void => {
    change({ ...part, ...FIRST_PAGE });
  };
  const byCard = view.memory === undefined;
  return (
    <form
      class="panel budget"
      aria-label="Budget"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <label class="field">
        <span class="label">Fit into</span>
        <select
          value={byCard ? 'card' : 'memory'}
          onChange={({ currentTarget }) => {
            ask({ memory: currentTarget.value === 'card' ? undefined : 24 });
          }}
        >
          <option value="card">a GPU</option>
          <option value="memory">memory</option>
        </select>
      </label>
      {byCard ? (
        <>
          <GpuPicker
            value={view.gpu}
            onChoose={(gpu) => {
              ask({ gpu });
            }}
          />
          <LateInput
            label="Leave free"
            unit="MiB"
            type="number"
            min={0}
            step={1}
            value={String(view.reserveMiB)}
            onValue={(text) => {
              const reserveMiB = numberOf(text, 0);
              if (reserveMiB !== undefined) ask({ reserveMiB: Math.min(1e6, Math.round(reserveMiB)) });
            }}
          />
        </>
      ) : (
        <MemoryFields view={view} change={ask} />
      )}
      <ConfidencePicker view={view} change={ask} />
    </form>
  );
}
