import type { AxisRange } from './axisRange.ts';

/** Maps values to pixels. */
export interface ChartScale {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly range: AxisRange;
  readonly x: (batch: number) => number;
  readonly y: (memory: number) => number;
}

/** The scale of a chart of this width in pixels. */
export function chartScale(width: number, range: AxisRange): ChartScale {
  const height = Math.round(Math.min(380, Math.max(260, width * 0.55)));
  const [left, right, top, bottom] = [58, width - 12, 26, height - 40];
  return {
    ...{ width, height, left, right, top, bottom, range },
    x: (batch) => left + ((right - left) * batch) / range.batch,
    y: (memory) => bottom - ((bottom - top) * memory) / range.memory,
  };
}
