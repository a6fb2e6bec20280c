import type { JSX } from 'preact';
import { LateInput } from '../shared/LateInput.tsx';
import type { View, ViewProps } from '../state/view.ts';

interface FiltersProps extends ViewProps {
  /** Whether to ask for a minimum batch size, which needs a single budget. */
  readonly hasMinimum?: boolean;
}

/** The filter of a list of models. */
export function Filters({ view, change, hasMinimum = true }: FiltersProps): JSX.Element {
  const apply = (part: Partial<View>): void => change({ ...part, after: '', before: '' });
  return (
    <form class="filters" aria-label="Filter" onSubmit={(event) => event.preventDefault()}>
      <LateInput
        label="Search models"
        type="search"
        placeholder="part of a name"
        value={view.search}
        onValue={(search) => apply({ search })}
      />
      <LateInput
        label="Family"
        type="search"
        placeholder="any"
        value={view.family}
        onValue={(family) => apply({ family })}
      />
      <LateInput
        label="Input size"
        unit="px"
        type="number"
        min={1}
        max={1e6}
        placeholder="any"
        value={String(view.inputSize ?? '')}
        onValue={(text) => apply({ inputSize: whole(text) })}
      />
      {hasMinimum && (
        <LateInput
          label="Batch size at least"
          unit="images"
          type="number"
          min={1}
          max={1e6}
          placeholder="any"
          value={String(view.minimum ?? '')}
          onValue={(text) => apply({ minimum: whole(text) })}
        />
      )}
    </form>
  );
}

function whole(text: string): number | undefined {
  return text === '' ? undefined : Number(text);
}
