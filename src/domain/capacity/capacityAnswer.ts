import { capacity } from './capacity.ts';
import type { Diagnostic } from '../explanation/diagnostic.ts';
import { diagnostics } from '../explanation/diagnostics.ts';
import { type Estimator, lineThrough } from '../line/estimators.ts';
import { type Evidence, safeEvidence } from './evidence.ts';
import { explanation } from '../explanation/explanation.ts';
import { indexOfBatchSize } from '../line/lowerBound.ts';
import { farExtrapolation } from '../explanation/limitations.ts';
import { type Line, memoryAt } from '../line/line.ts';
import { lineQuality } from '../line/lineQuality.ts';
import { proofs } from './proofs.ts';
import { safeBatchSize } from './safeBatchSize.ts';
import type { Confidence } from './safety.ts';
import type { MeasuredSeries } from '../series/series.ts';

/** A batch size with its memory in MiB: the largest reading if it was measured, else the line's value. */
export interface BatchFigure {
  readonly batchSize: number;
  readonly memoryMiB: number | null;
  /** Budget less memory; below 0 only if the line contradicts a proven fit. */
  readonly headroomMiB: number | null;
}

/** The complete answer for one series and one budget. Null means unknown; 0 images means not even one fits. */
export interface CapacityAnswer {
  readonly largestBatchSize: number | null;
  readonly safeBatchSize: number | null;
  /** The largest power of two, and multiple of eight, not above the safe batch size. */
  readonly powerOfTwo: number | null;
  readonly multipleOfEight: number | null;
  /** Null if the batch size is null or 0. */
  readonly figures: Readonly<
    Record<'largest' | 'safe' | 'powerOfTwo' | 'multipleOfEight', BatchFigure | null>
  >;
  /** Of the safe batch size. */
  readonly evidence: Evidence['kind'];
  readonly extrapolationFactor: number | null;
  readonly calibrated: boolean;
  readonly provenFit: number | null;
  readonly provenFailure: number | null;
  /** Relative residual of the line; null for fewer than three points or a line that does not rise. */
  readonly residual: number | null;
  /** Of the series, then of this answer. */
  readonly diagnostics: readonly Diagnostic[];
  readonly explanation: string;
}

/** The complete answer for a budget in MiB. */
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
    // Getters: lists and sentences are expensive, and seldom read.
    get diagnostics() {
      return [...diagnostics(series), ...farExtrapolation(series, largest)];
    },
    get explanation() {
      return explanation(series, budgetMiB, estimator, confidence);
    },
  };
}

/** Memory and headroom of a batch size in a budget in MiB; null for null and 0. */
export function batchFigure(
  series: MeasuredSeries,
  line: Line | null,
  budgetMiB: number,
  batchSize: number | null,
): BatchFigure | null {
  if (batchSize === null || batchSize === 0) return null;
  const next = series.observations[indexOfBatchSize(series.observations, batchSize)];
  const measured = next?.batchSize === batchSize ? next.largestMiB : null;
  const memoryMiB = measured ?? (line && memoryAt(line, batchSize));
  return { batchSize, memoryMiB, headroomMiB: memoryMiB === null ? null : budgetMiB - memoryMiB };
}

/** The largest power of two not above a batch size; 0 below 1. */
export function powerOfTwo(batchSize: number): number {
  return batchSize < 1 ? 0 : 2 ** (31 - Math.clz32(batchSize));
}

/** The largest multiple of eight, which tensor cores prefer, not above a batch size; 0 below 8. */
export function multipleOfEight(batchSize: number): number {
  return batchSize - (batchSize % 8);
}
