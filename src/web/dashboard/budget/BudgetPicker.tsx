import type { JSX } from 'preact';
import type { ChangeView, ViewProps } from '../state/view.ts';
import { ConfidencePicker } from './ConfidencePicker.tsx';
import { GpuPicker } from './GpuPicker.tsx';
import { MemoryFields } from './MemoryFields.tsx';
import { ReserveField } from './ReserveField.tsx';

/** A new question starts at the first page. */
const FIRST_PAGE = { after: '', before: '' };

/** The form for the budget and the confidence. */
export function BudgetPicker({ view, change }: ViewProps): JSX.Element {
  const ask: ChangeView = (part, how) => change({ ...part, ...FIRST_PAGE }, how);
  const byCard = view.memory === undefined;
  return (
    <form class="panel budget" aria-label="Budget" onSubmit={(event) => event.preventDefault()}>
      <label class="field">
        <span class="label">Fit into</span>
        <select
          value={byCard ? 'card' : 'memory'}
          onChange={({ currentTarget }) =>
            ask({ memory: currentTarget.value === 'card' ? undefined : 24 }, 'stay')
          }
        >
          <option value="card">a GPU</option>
          <option value="memory">memory</option>
        </select>
      </label>
      {byCard ? (
        <>
          <GpuPicker label="GPU" value={view.gpu} onChoose={(gpu) => ask({ gpu }, 'stay')} />
          <ReserveField view={view} change={ask} />
        </>
      ) : (
        <MemoryFields view={view} change={ask} />
      )}
      <ConfidencePicker view={view} change={ask} />
    </form>
  );
}
