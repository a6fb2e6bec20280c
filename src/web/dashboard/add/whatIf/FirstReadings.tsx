import type { JSX } from 'preact';
import { budgetMiB } from '../../../../domain/capacity/budget.ts';
import type { Reading } from '../../../../domain/series/reading.ts';
import type { View } from '../../state/view.ts';
import { useCard } from '../useCard.ts';
import { WhatIfAnswer } from './WhatIfAnswer.tsx';

interface FirstReadingsProps {
  /** "a new series of …" or "a new model". */
  readonly what: string;
  readonly typed: readonly Reading[];
  readonly view: View;
}

/** The typed readings of a new series. */
export function FirstReadings({ what, typed, view }: FirstReadingsProps): JSX.Element {
  const card = useCard(view.gpu).data?.gpu;
  const { memory, reserveMiB } = view;
  const budget =
    memory === undefined
      ? card && budgetMiB({ unit: 'GPU', totalMemoryMiB: card.totalMemoryMiB, reserveMiB })
      : budgetMiB({ unit: view.unit === 'GB' ? 'GB' : 'GIB', amount: memory });
  return (
    <>
      <p class="quiet">Begins {what}. Two batch sizes make a line.</p>
      {budget?.ok && <WhatIfAnswer saved={[]} typed={typed} budgetMiB={budget.mib} view={view} />}
    </>
  );
}
