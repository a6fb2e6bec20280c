import type { JSX } from 'preact';
import { TrainingPlanDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { Failure } from '../../shared/Failure.tsx';
import { count, mib } from '../../shared/format.ts';
import { LateInput } from '../../shared/LateInput.tsx';
import { budgetOf } from '../../state/budget.ts';
import type { ViewProps } from '../../state/view.ts';

interface TrainingPlanProps extends ViewProps {
  readonly series: string;
}

/** How to reach an effective batch size by gradient accumulation. */
export function TrainingPlan({ series, view, change }: TrainingPlanProps): JSX.Element {
  const { confidence, effective } = view;
  const { data, error, isLoading, retry } = useAnswer(TrainingPlanDocument, {
    ...{ series, budget: budgetOf(view), effectiveBatchSize: effective, confidence },
  });
  const answered = data?.node?.__typename === 'Series' ? data.node : undefined;
  return (
    <section class="panel" aria-labelledby="plan-title" aria-busy={isLoading}>
      <h2 id="plan-title">Training plan</h2>
      <LateInput
        label="Effective batch size"
        unit="images"
        type="number"
        min={1}
        max={1e6}
        required
        value={String(effective)}
        onValue={(text) => change({ effective: Number(text) })}
      />
      {error !== undefined && <Failure message={error} retry={retry} />}
      {!data && error === undefined && <p class="quiet">Loading…</p>}
      {answered?.trainingPlan === null && <p>Not even one image is known to fit safely.</p>}
      <ul class="plain">
        {answered?.trainingPlan?.options.slice(0, 5).map((option) => (
          <li key={option.microBatchSize}>
            <span>
              {count(option.microBatchSize)} × {count(option.accumulationSteps)}{' '}
              {option.accumulationSteps === 1 ? 'step' : 'steps'}
            </span>{' '}
            <span class="quiet">{mib(option.memoryMiB)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
