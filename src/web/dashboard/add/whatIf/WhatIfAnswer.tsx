import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Reading } from '../../../../domain/series/reading.ts';
import { count, decimal, mib } from '../../shared/format.ts';
import type { View } from '../../state/view.ts';
import { whatIf } from './whatIf.ts';
import { WhatIfChart } from './WhatIfChart.tsx';

interface WhatIfAnswerProps {
  readonly saved: readonly Reading[];
  readonly typed: readonly Reading[];
  readonly budgetMiB: number;
  readonly view: View;
}

/** The answer without and with the typed readings, as a chart and a table. */
export function WhatIfAnswer({ saved, typed, budgetMiB, view }: WhatIfAnswerProps): JSX.Element {
  const { confidence } = view;
  const before = useMemo(() => whatIf(saved, budgetMiB, confidence), [saved, budgetMiB, confidence]);
  const after = useMemo(
    () => (typed.length === 0 ? before : whatIf([...saved, ...typed], budgetMiB, confidence)),
    [before, typed],
  );
  const figures = [
    { what: 'Safe batch size', unit: 'images', of: (answer: typeof before) => count(answer.safeBatchSize) },
    { what: 'At most', unit: 'images', of: (answer: typeof before) => count(answer.largestBatchSize) },
    { what: 'Per image', unit: 'MiB', of: (answer: typeof before) => decimal(answer.line?.slopeMiB) },
    { what: 'Fixed', unit: 'MiB', of: (answer: typeof before) => count(answer.line?.interceptMiB) },
  ];
  return (
    <>
      <WhatIfChart {...{ saved, typed, before, after, budgetMiB }} />
      <table class="figures">
        <caption class="unseen">What these readings change</caption>
        <thead>
          <tr>
            <td />
            <th scope="col" class="number">
              saved
            </th>
            <th scope="col" class="number">
              with these
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ what, unit, of }) => (
            <tr key={what}>
              <th scope="row">
                {what} <span class="unit">{unit}</span>
              </th>
              <td class="number">{of(before)}</td>
              <td class={of(after) === of(before) ? 'number' : 'number changed'}>{of(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="quiet">
        Against {mib(budgetMiB)}
        {view.memory === undefined && `: ${view.gpu}, ${mib(view.reserveMiB)} left free`}.
      </p>
      <p class="unseen" role="status">
        {typed.length > 0 &&
          `Safe batch size ${count(before.safeBatchSize)} saved, ${count(after.safeBatchSize)} with these.`}
      </p>
    </>
  );
}
