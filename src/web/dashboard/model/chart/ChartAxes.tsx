import type { JSX } from 'preact';
import { count } from '../../shared/format.ts';
import type { ChartScale } from './chartScale.ts';

/** The grid with ticks and units. */
export function ChartAxes({ scale }: { scale: ChartScale }): JSX.Element {
  const { left, right, top, bottom, width, range, x, y } = scale;
  return (
    <>
      {ticks(range.memory, 7).map((memory) => (
        <g key={`memory ${memory}`}>
          <line class="grid" x1={left} x2={right} y1={y(memory)} y2={y(memory)} />
          <text x={left - 8} y={y(memory) + 4} text-anchor="end">
            {count(memory)}
          </text>
        </g>
      ))}
      {ticks(range.batch, Math.max(3, width / 70)).map((batch) => (
        <text key={`batch ${batch}`} x={x(batch)} y={bottom + 17} text-anchor="middle">
          {count(batch)}
        </text>
      ))}
      <text x={(left + right) / 2} y={bottom + 35} text-anchor="middle">
        batch size (images)
      </text>
      <text x={left - 8} y={top - 12} text-anchor="end">
        MiB
      </text>
    </>
  );
}

/** About `wanted` round numbers from 0 to `max`. */
function ticks(max: number, wanted: number): number[] {
  const rough = max / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power);
  return Array.from({ length: Math.floor(max / step) + 1 }, (_, index) => index * step);
}
