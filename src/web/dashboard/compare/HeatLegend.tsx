import type { JSX } from 'preact';

/** The smallest batch size of each shade but 0. Fixed, so that a number has the same shade on every page. */
const SHADES = [1, 4, 16, 64, 256];

const LABELS = ['0', '1–3', '4–15', '16–63', '64–255', '256 and more'];

/** The shade of a batch size: 0 for none, up to 5. */
export function heatOf(batchSize: number): number {
  return SHADES.filter((min) => batchSize >= min).length;
}

/** Explains the shades, and the keys. */
export function HeatLegend(): JSX.Element {
  return (
    <p class="heat-legend">
      <span>Safe batch size in images:</span>{' '}
      {LABELS.map((text, heat) => (
        <span key={text} class={`shade heat-${heat}`}>
          {text}
        </span>
      ))}{' '}
      <span>The arrow keys move between the cells.</span>
    </p>
  );
}
