import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { SeriesAnswerFragment } from '../api/operations.generated.ts';
import type { Shared } from '../share/shared.ts';
import type { ViewProps } from '../state/view.ts';
import { AnswerPanel } from './answer/AnswerPanel.tsx';
import { BatchSlider } from './answer/BatchSlider.tsx';
import { describeConditions } from './describeConditions.ts';
import { DownloadChart } from './chart/DownloadChart.tsx';
import { FittingCards } from './answer/FittingCards.tsx';
import { MemoryChart } from './chart/MemoryChart.tsx';
import { Readings } from './Readings.tsx';
import { Remarks } from './Remarks.tsx';
import { TrainingPlan } from './answer/TrainingPlan.tsx';
import { useBatch } from './answer/useBatch.ts';

interface SeriesViewProps extends ViewProps {
  readonly series: SeriesAnswerFragment;
  readonly share: () => Shared;
  /** Loads more readings. */
  readonly onMore: () => void;
}

/** A series: answer, chart and readings on the left; what follows from them on the right. */
export function SeriesView({ series, share, onMore, view, change }: SeriesViewProps): JSX.Element {
  const answer = Math.max(1, series.capacity.safeBatchSize ?? 1);
  const { moved, rested, move } = useBatch(view, change);
  const batch = moved ?? answer;
  const chart = useRef<HTMLDivElement>(null);
  return (
    <div class="columns">
      <div class="stack">
        <AnswerPanel series={series} share={share} />
        <section class="panel" aria-labelledby="chart-title">
          <div class="head">
            <h2 id="chart-title">Memory by batch size</h2>
            <DownloadChart chart={chart} name={view.model} />
          </div>
          <div ref={chart}>
            <MemoryChart series={series} batch={batch} />
          </div>
          <BatchSlider series={series} batch={batch} onMove={move} />
        </section>
        <Readings series={series} onMore={onMore} />
      </div>
      <div class="stack">
        <Remarks series={series} />
        <FittingCards series={series.id} batch={rested ?? answer} view={view} />
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
