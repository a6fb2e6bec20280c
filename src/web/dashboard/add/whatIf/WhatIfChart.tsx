import type { JSX } from 'preact';
import type { Reading } from '../../../../domain/series/reading.ts';
import { axisRange } from '../../model/chart/axisRange.ts';
import { ChartAxes } from '../../model/chart/ChartAxes.tsx';
import { type ChartScale, chartScale } from '../../model/chart/chartScale.ts';
import { useWidth } from '../../model/chart/useWidth.ts';
import { decimal, mib } from '../../shared/format.ts';
import type { WhatIf } from './whatIf.ts';

interface WhatIfChartProps {
  readonly saved: readonly Reading[];
  readonly typed: readonly Reading[];
  readonly before: WhatIf;
  readonly after: WhatIf;
  readonly budgetMiB: number;
}

/** The lines without and with the typed readings. */
export function WhatIfChart({ saved, typed, before, after, budgetMiB }: WhatIfChartProps): JSX.Element {
  const [element, width] = useWidth();
  const scale = chartScale(width, axisRange([...saved, ...typed], [before, after], budgetMiB));
  const { left, right, y } = scale;
  const isMoved = typed.length > 0 && after.line !== null;
  return (
    <div ref={element}>
      <svg class="chart" viewBox={`0 0 ${width} ${scale.height}`} role="img" aria-labelledby="what-if-about">
        <title id="what-if-about">{aboutLines(before, isMoved ? after : undefined)}</title>
        <ChartAxes scale={scale} />
        <line class="budget-line" x1={left} x2={right} y1={y(budgetMiB)} y2={y(budgetMiB)} />
        <text class="budget-text" x={left + 40} y={y(budgetMiB) - 6}>
          budget {mib(budgetMiB)}
        </text>
        {before.line && <Line line={before.line} scale={scale} kind={isMoved ? 'saved-line' : ''} />}
        {isMoved && <Line line={after.line} scale={scale} kind="with-these" />}
        <Marks readings={saved} scale={scale} kind={isMoved ? 'saved-reading' : ''} />
        <Marks readings={typed} scale={scale} kind="new-reading" />
      </svg>
      <p class="legend">
        {before.line && 'Solid: saved · '}dashed: with these · filled: new · cross: out of memory
      </p>
    </div>
  );
}

interface LineProps {
  readonly line: NonNullable<WhatIf['line']>;
  readonly scale: ChartScale;
  readonly kind: string;
}

function Line({ line: { slopeMiB, interceptMiB }, scale: { range, x, y }, kind }: LineProps): JSX.Element {
  const end = interceptMiB + slopeMiB * range.batch;
  return <line class={`fit-line ${kind}`} x1={x(0)} y1={y(interceptMiB)} x2={x(range.batch)} y2={y(end)} />;
}

interface MarksProps {
  readonly readings: readonly Reading[];
  readonly scale: ChartScale;
  readonly kind: string;
}

function Marks({ readings, scale: { range, x, y }, kind }: MarksProps): JSX.Element {
  return (
    <>
      {readings.map(({ batchSize, memoryMiB, limitMiB }, index) => {
        const [across, up] = [x(batchSize), y(memoryMiB ?? limitMiB ?? range.memory)];
        return memoryMiB === null ? (
          <path
            key={index}
            class={`out-of-memory ${kind}`}
            d={`M${across - 5} ${up - 5}l10 10M${across + 5} ${up - 5}l-10 10`}
          />
        ) : (
          <circle key={index} class={`reading ${kind}`} cx={across} cy={up} r={4.5} />
        );
      })}
    </>
  );
}

function aboutLines(before: WhatIf, after: WhatIf | undefined): string {
  const grows = ({ line }: WhatIf): string =>
    line ? `grows by ${decimal(line.slopeMiB)} MiB per image` : 'has no line yet';
  return `Memory ${grows(before)}${after ? `; with these readings it ${grows(after)}` : ''}.`;
}
