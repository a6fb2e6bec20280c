import { capacityBetween } from '../../domain/capacity/capacity.ts';
import { safeBatchSize } from '../../domain/capacity/safeBatchSize.ts';
import {
  type Confidence,
  type LargestPoint,
  type SafetyMargins,
  safeMemoryBetween,
} from '../../domain/capacity/safety.ts';
import type { Line } from '../../domain/line/line.ts';
import type { LineColumns, ReusedLine } from './lineColumns.ts';
import { type ReusedPoint, halfMiB } from './observationPool.ts';
import type { ProofColumns } from './proofColumns.ts';
import type { SafetyColumns } from './safetyColumns.ts';

/** Tolerance in MiB, far above rounding error. Closer to the budget than this, the domain's exact search decides. */
const TOLERANCE_MIB = 1e-6;

/** Safe batch sizes of all models, by index. */
export interface SafeAnswers {
  /** Images; -1 for null. */
  readonly batchSizes: Int32Array;
  /** `evidenceRank` of each; NaN for null. */
  readonly ranks: Float64Array;
}

/**
 * `safeBatchSize` and `evidenceRank` of each model, in about a tenth of the time of the domain's functions.
 * @param proofs of the same models as `lines` and `safety`.
 * @param budgetMiB in MiB.
 */
export function safeAnswers(
  proofs: ProofColumns,
  lines: LineColumns,
  safety: SafetyColumns,
  budgetMiB: number,
  confidence: Confidence,
): SafeAnswers {
  const { models } = proofs;
  const batchSizes = new Int32Array(models.length);
  const ranks = new Float64Array(models.length);
  const line: ReusedLine = { batchSize: 0, memoryMiB: 0, rise: 0, run: 0 };
  const below: ReusedPoint = { batchSize: 0, largestMiB: 0 };
  const above: ReusedPoint = { batchSize: 0, largestMiB: 0 };
  const budget = halfMiB(budgetMiB);
  for (let index = 0; index < batchSizes.length; index += 1) {
    const hasLine = lines.read(index, line);
    const failure = proofs.firstFailure(index, budget);
    const fits = proofs.provenFit(index, failure);
    const fails = proofs.provenFailure(index, failure);
    const from = proofs.pointBefore(index, failure, below);
    const to = proofs.pointFrom(index, failure, above);
    let safe = capacityBetween(hasLine ? line : null, fits, fails, budgetMiB, 'FLOOR');
    if (safe !== null && safe > fits && line.rise > 0) {
      const margins = safety.margins(index, line, confidence);
      const peak = from === undefined ? 0 : proofs.peakBefore(index, failure, margins.scatter);
      safe = largestSafe({ line, margins, from, to, peak }, budgetMiB, fits, safe);
      if (safe === null) {
        const { measured } = models[index]?.defaultSeries ?? {};
        safe = measured ? safeBatchSize(measured, budgetMiB, lines.estimator, confidence) : null;
      }
    }
    batchSizes[index] = safe ?? -1;
    ranks[index] = rankOf(safe, fails, from, to, hasLine);
  }
  return { batchSizes, ranks };
}

/** A part of a series without a point inside it; see `safeMemoryBetween`. */
interface Segment {
  readonly line: Line;
  readonly margins: SafetyMargins;
  readonly from: LargestPoint | undefined;
  readonly to: LargestPoint | undefined;
  readonly peak: number;
}

/**
 * The largest batch size from `fits` to `limit` whose memory is within a budget; `fits` is not checked. Memory rises with the
 * batch, so interpolation finds it in a few steps.
 * @returns null where rounding could decide.
 */
function largestSafe(segment: Segment, budgetMiB: number, fits: number, limit: number): number | null {
  let low = fits + 1;
  let high = limit;
  let atLow = memoryOf(segment, low) - budgetMiB;
  if (isNear(atLow)) return null;
  if (atLow > 0) return fits;
  let atHigh = memoryOf(segment, high) - budgetMiB;
  if (isNear(atHigh)) return null;
  if (atHigh < 0) return limit;
  for (let halve = false; high - low > 1; halve = !halve) {
    const part = halve ? 0.5 : atLow / (atLow - atHigh);
    const middle = Math.min(Math.max(low + Math.floor(part * (high - low)), low + 1), high - 1);
    const at = memoryOf(segment, middle) - budgetMiB;
    if (isNear(at)) return null;
    if (at < 0) {
      low = middle;
      atLow = at;
    } else {
      high = middle;
      atHigh = at;
    }
  }
  return low;
}

function memoryOf({ line, margins, from, to, peak }: Segment, batchSize: number): number {
  return safeMemoryBetween(line, margins, from, to, peak, batchSize);
}

function isNear(overMiB: number): boolean {
  return Math.abs(overMiB) < TOLERANCE_MIB;
}

/**
 * `evidenceRank` of a safe batch size; NaN for null. It is at least the proven fit and below the proven failure, so that
 * nothing is measured above the point before the failure, and nothing between that and the next.
 */
function rankOf(
  safe: number | null,
  fails: number,
  from: LargestPoint | undefined,
  to: LargestPoint | undefined,
  hasLine: boolean,
): number {
  if (safe === null) return NaN;
  if (safe === 0 && fails === 1) return 0;
  const images = Math.max(safe, 1);
  if (images === from?.batchSize) return 0;
  // A single point says nothing of other batch sizes.
  if (!hasLine) return NaN;
  if (from === undefined) return (to?.batchSize ?? NaN) / images;
  return to === undefined ? images / from.batchSize : 1;
}
