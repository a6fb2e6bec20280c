import type { JSX } from 'preact';
import { describeConditions } from '../model/describeConditions.ts';
import type { ChangeView } from '../state/view.ts';
import { LINE_STYLES } from './lineStyles.ts';
import type { SeriesRow } from './seriesRow.ts';

interface DrawLineProps {
  readonly series: SeriesRow;
  readonly drawn: readonly SeriesRow[];
  readonly change: ChangeView;
}

/** A checkbox that draws the line of a series, with a sample of its style. */
export function DrawLine({ series, drawn, change }: DrawLineProps): JSX.Element {
  if (!series.line) return <span class="quiet">no line</span>;
  const ids = drawn.map(({ id }) => id);
  const index = ids.indexOf(series.id);
  const style = LINE_STYLES[index];
  // The last one cannot be removed: an empty list means the first ones.
  const isFixed = index < 0 ? ids.length >= LINE_STYLES.length : ids.length === 1;
  return (
    <label class="draw">
      <input
        type="checkbox"
        checked={index >= 0}
        disabled={isFixed}
        aria-label={`Draw the line of ${describeConditions(series)}`}
        onChange={() =>
          change({ lines: index < 0 ? [...ids, series.id] : ids.filter((id) => id !== series.id) })
        }
      />
      {style && (
        <>
          <svg class="sample" viewBox="0 0 44 8" aria-hidden="true">
            <line x1={0} x2={44} y1={4} y2={4} stroke-dasharray={style.dashes} />
          </svg>
          <span>{style.letter}</span>
        </>
      )}
    </label>
  );
}
