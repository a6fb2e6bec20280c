import { capacity } from './capacity.ts';
import type { Diagnostic } from '../explanation/diagnostic.ts';
import { diagnostics } from '../explanation/diagnostics.ts';
import { type Estimator, lineThrough } from '../line/estimators.ts';
import type { EvidenceKind } from './evidence.ts';
import { explanation } from '../explanation/explanation.ts';
import { placeOfBatchSize } from '../line/firstPlace.ts';
import { farExtrapolation } from '../explanation/limitations.ts';
import { type Line, memoryAt } from '../line/line.ts';
import { lineQuality } from '../line/lineQuality.ts';
import { proofs } from './proofs.ts';
import { multipleOfEight, powerOfTwo } from '../line/roundNumbers.ts';
import { safeBatchSize } from './safeBatchSize.ts';
import { safeEvidence } from './safeEvidence.ts';
import type { Confidence } from './safety.ts';
import type { MeasuredSeries } from '../series/series.ts';

/** A batch size with the memory it takes: its largest reading where it was measured, else the line's. In MiB. */
export interface BatchFigure {
  readonly batchSize: number;
  readonly memoryMiB: number | null;
  /** What is left of the budget; below 0 only by a line that a measurement has beaten. */
  readonly headroomMiB: number | null;
}

/** Everything that is answered about one series and one budget. Null is unknown; 0 images, not even one. */
export interface CapacityAnswer {
  readonly largestBatchSize: number | null;
  readonly safeBatchSize: number | null;
  /** The largest power of two, and multiple of eight, not above the safe batch size. */
  readonly powerOfTwo: number | null;
  readonly multipleOfEight: number | null;
  /** Null where there is no answer, or it is 0. */
  readonly figures: Readonly<
    Record<'largest' | 'safe' | 'powerOfTwo' | 'multipleOfEight', BatchFigure | null>
  >;
  /** Of the safe batch size. */
  readonly evidence: EvidenceKind;
  readonly extrapolationFactor: number | null;
  readonly calibrated: boolean;
  readonly provenFit: number | null;
  readonly provenFailure: number | null;
  /** The relative residual of the line; null for fewer than three points or a line that does not rise. */
  readonly residual: number | null;
  /** Those of the series, then those of the question. */
  readonly diagnostics: readonly Diagnostic[];
  readonly explanation: string;
}

/** Answers in full what fits into a budget in MiB. */
export function capacityAnswer(
  series: MeasuredSeries,
  budgetMiB: number,
  estimator: Estimator,
  confidence: Confidence,
): CapacityAnswer {
  const line = lineThrough(series.points, estimator);
  const largest = capacity(series, budgetMiB, estimator, 'FLOOR');
  const safe = safeBatchSize(series, budgetMiB, estimator, confidence);
  const proven = proofs(series, budgetMiB);
  const { kind, extrapolationFactor, calibrated } = safeEvidence(series, budgetMiB, safe);
  const power = safe === null ? null : powerOfTwo(safe);
  const eights = safe === null ? null : multipleOfEight(safe);
  const figure = (batchSize: number | null): BatchFigure | null =>
    batchFigure(series, line, budgetMiB, batchSize);
  return {
    largestBatchSize: largest,
    safeBatchSize: safe,
    powerOfTwo: power,
    multipleOfEight: eights,
    figures: {
      largest: figure(largest),
      safe: figure(safe),
      powerOfTwo: figure(power),
      multipleOfEight: figure(eights),
    },
    evidence: kind,
    extrapolationFactor,
    calibrated,
    provenFit: proven.provenFit,
    provenFailure: proven.provenFailure,
    residual: line && (lineQuality(series.points, line)?.relativeResidual ?? null),
    // These are lists and sentences, and seldom asked for: they are made when they are.
    get diagnostics() {
      return [...diagnostics(series), ...farExtrapolation(series, largest)];
    },
    get explanation() {
      return explanation(series, budgetMiB, estimator, confidence);
    },
  };
}

/** What a batch size takes of a budget in MiB; null for none. */
export function batchFigure(
  series: MeasuredSeries,
  line: Line | null,
  budgetMiB: number,
  batchSize: number | null,
): BatchFigure | null {
  if (batchSize === null || batchSize === 0) return null;
  const next = series.observations[placeOfBatchSize(series.observations, batchSize)];
  const measured = next?.batchSize === batchSize ? next.largestMiB : null;
  const memoryMiB = measured ?? (line && memoryAt(line, batchSize));
  return { batchSize, memoryMiB, headroomMiB: memoryMiB === null ? null : budgetMiB - memoryMiB };
}
