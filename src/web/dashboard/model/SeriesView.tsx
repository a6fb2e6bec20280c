/** @jsxImportSource preact */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SeriesAnswerFragment } from '../api/operations.generated.ts';
import type { ViewProps } from '../state/view.ts';
import { AnswerPanel } from './AnswerPanel.tsx';
import { BatchSlider } from './BatchSlider.tsx';
import { describeConditions } from './describeConditions.ts';
import { FittingCards } from './FittingCards.tsx';
import { MemoryChart } from './MemoryChart.tsx';
import { Readings } from './Readings.tsx';
import { Remarks } from './Remarks.tsx';
import { TrainingPlan } from './TrainingPlan.tsx';
import { useLateValue } from './useLateValue.ts';

interface SeriesViewProps extends ViewProps {
  readonly series: SeriesAnswerFragment;
}

/** What a series says: the answer and its picture on the left, what follows from it on the right. */
export function SeriesView({ series, view, change }: SeriesViewProps): JSX.Element {
  const safe = series.capacity.safeBatchSize ?? 1;
  // Undefined: nobody has moved the slider, so it stands at the answer and follows the budget.
  const [moved, setMoved] = useState(view.batch);
  const batch = moved ?? Math.max(1, safe);
  const rested = useLateValue(moved);
  useEffect(() => {
    if (rested !== view.batch) change({ batch: rested });
  }, [rested]);
  const asked = rested ?? Math.max(1, safe);
  return (
    <div class="columns">
      <div class="stack">
        <AnswerPanel series={series} />
        <section class="panel" aria-labelledby="chart-title">
          <h2 id="chart-title">Memory by batch size</h2>
          <MemoryChart series={series} batch={batch} />
          <BatchSlider series={series} batch={batch} onMove={setMoved} />
        </section>
        <Readings series={series} />
      </div>
      <div class="stack">
        <Remarks series={series} />
        <FittingCards series={series.id} batch={asked} view={view} />
        <TrainingPlan series={series.id} view={view} change={change} />
        <section class="panel">
          <h2>Conditions</h2>
          <p>{describeConditions(series)}</p>
          <p class="quiet">What is not named here is unknown.</p>
        </section>
      </div>
    </div>
  );
}
