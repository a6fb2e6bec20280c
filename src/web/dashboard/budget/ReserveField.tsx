import type { JSX } from 'preact';
import { LateInput } from '../shared/LateInput.tsx';
import type { ViewProps } from '../state/view.ts';

/** The memory of a card to leave free. */
export function ReserveField({ view, change }: ViewProps): JSX.Element {
  return (
    <LateInput
      label="Leave free"
      unit="MiB"
      type="number"
      min={0}
      max={1e6}
      required
      value={String(view.reserveMiB)}
      onValue={(text) => change({ reserveMiB: Number(text) })}
    />
  );
}
