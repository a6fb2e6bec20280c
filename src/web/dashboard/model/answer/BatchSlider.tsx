import type { JSX } from 'preact';
import type { SeriesAnswerFragment } from '../../api/operations.generated.ts';
import { count, mib } from '../../shared/format.ts';
import { chartRange, memoryAt } from './seriesAnswer.ts';

interface BatchSliderProps {
  readonly series: SeriesAnswerFragment;
  readonly batch: number;
  readonly onMove: (batch: number) => void;
}

/** Tries a batch size: its memory, and whether it fits. */
export function BatchSlider({ series, batch, onMove }: BatchSliderProps): JSX.Element {
  const max = Math.max(2, Math.floor(chartRange(series).batch));
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
        max={max}
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

interface Verdict {
  readonly kind: 'fits' | 'tight' | 'over' | 'unknown';
  readonly text: string;
}

/** Compares a batch size with the safe and the largest one. */
function verdictOf({ capacity }: SeriesAnswerFragment, batchSize: number): Verdict {
  const { safeBatchSize, largestBatchSize } = capacity;
  if (safeBatchSize !== null && batchSize <= safeBatchSize) return { kind: 'fits', text: 'fits' };
  if (largestBatchSize === null) return { kind: 'unknown', text: 'unknown' };
  if (batchSize <= largestBatchSize) return { kind: 'tight', text: 'may fit, but not safely' };
  return { kind: 'over', text: 'does not fit' };
}
