import type { JSX } from 'preact';
import type { SeriesAnswerFragment } from '../../api/operations.generated.ts';
import { count, mib } from '../../shared/format.ts';
import { chartRange } from '../chart/chartRange.ts';
import { memoryAt } from '../chart/memoryAt.ts';
import { verdictOf } from './verdictOf.ts';

interface BatchSliderProps {
  readonly series: SeriesAnswerFragment;
  readonly batch: number;
  readonly onMove: (batch: number) => void;
}

/** Tries a batch size: what it takes, and whether that fits. */
export function BatchSlider({ series, batch, onMove }: BatchSliderProps): JSX.Element {
  const most = Math.max(2, Math.floor(chartRange(series).batch));
  const memory = memoryAt(series, batch);
  const verdict = verdictOf(series, batch);
  const share = memory === undefined ? undefined : Math.round((100 * memory) / series.capacity.budgetMiB);
  const move = (value: number): void => {
    if (Number.isInteger(value) && value >= 1 && value <= 1e6) onMove(value);
  };
  return (
    <div class="slider">
      <input
        type="range"
        aria-label="Batch size"
        aria-valuetext={`${count(batch)} images, ${mib(memory)}, ${verdict.text}`}
        min={1}
        max={most}
        value={batch}
        onInput={({ currentTarget }) => move(currentTarget.valueAsNumber)}
      />
      <input
        type="number"
        aria-label="Batch size as a number"
        min={1}
        max={1e6}
        value={batch}
        onBlur={({ currentTarget }) => {
          currentTarget.value = String(batch);
        }}
        onInput={({ currentTarget }) => move(currentTarget.valueAsNumber)}
      />
      <output>
        {count(batch)}
        {share === undefined ? ':' : ` → ${mib(memory)}, ${count(share)} % of the budget,`}{' '}
        <span class={`verdict ${verdict.kind}`}>{verdict.text}</span>
      </output>
    </div>
  );
}
