/** @jsxImportSource preact */
import type { JSX } from 'preact';
import { LateInput } from '../shared/LateInput.tsx';
import { numberOf } from '../shared/numberOf.ts';
import type { ViewProps } from '../state/view.ts';

/** How much of a card is not to be used. */
export function ReserveField({ view, change }: ViewProps): JSX.Element {
  return (
    <LateInput
      label="Leave free"
      unit="MiB"
      type="number"
      min={0}
      step={1}
      value={String(view.reserveMiB)}
      onValue={(text) => {
        const reserveMiB = numberOf(text, 0);
        if (reserveMiB !== undefined) change({ reserveMiB: Math.min(1e6, Math.round(reserveMiB)) });
      }}
    />
  );
}
