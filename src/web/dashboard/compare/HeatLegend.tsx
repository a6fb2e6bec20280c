import type { JSX } from 'preact';

const SHADES = ['0', '1–3', '4–15', '16–63', '64–255', '256 and more'];

/** What the shades mean, and how to get about. */
export function HeatLegend(): JSX.Element {
  return (
    <p class="heat-legend">
      <span>Safe batch size in images:</span>{' '}
      {SHADES.map((text, heat) => (
        <span key={text} class={`shade heat-${heat}`}>
          {text}
        </span>
      ))}{' '}
      <span>The arrow keys move between the cells.</span>
    </p>
  );
}
