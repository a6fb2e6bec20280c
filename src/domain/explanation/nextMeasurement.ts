import { capacity } from '../capacity/capacity.ts';
import { type Estimator, lineThrough } from '../line/estimators.ts';
import { proofs } from '../capacity/proofs.ts';
import { MAX_BATCH_SIZE } from '../series/reading.ts';
import { safeBatchSize } from '../capacity/safeBatchSize.ts';
import type { Confidence } from '../capacity/safety.ts';
import type { MeasuredSeries } from '../series/series.ts';
import { grouped, mib } from './wording.ts';

/** The first batch size to try: above the sizes where workspaces dominate, and small enough to run. */
const FIRST_BATCH_SIZE = 8;

/** A suggested run. */
export interface NextMeasurement {
  readonly batchSize: number;
  /** One sentence. */
  readonly reason: string;
}

/**
 * The batch size to measure next, to narrow the answer for a budget most.
 * @param budgetMiB in MiB.
 * @returns null if the answer is settled: the largest proven fit + 1 is proven not to fit.
 */
export function nextMeasurement(
  series: MeasuredSeries,
  budgetMiB: number,
  estimator: Estimator,
  confidence: Confidence,
): NextMeasurement | null {
  const { provenFit, provenFailure } = proofs(series, budgetMiB);
  const fit = provenFit ?? 0;
  const bound = Math.min(provenFailure ?? Infinity, MAX_BATCH_SIZE + 1);
  if (bound - fit <= 1) return null;
  const line = lineThrough(series.points, estimator);
  if (line === null || line.rise <= 0) return withoutLine(series, fit, bound, provenFailure);

  const safe = safeBatchSize(series, budgetMiB, estimator, confidence) ?? 0;
  const within = `within ${mib(budgetMiB)}`;
  if (safe > fit) {
    return next(safe, `It is the safe answer, and whether it stays ${within} has not been measured.`);
  }
  const largest = capacity(series, budgetMiB, estimator, 'FLOOR') ?? 0;
  if (largest > fit) {
    return next(largest, `The line puts it ${within}, but no measurement near it makes that safe.`);
  }
  return next(fit + 1, `The line puts it over ${mib(budgetMiB)}, and no measurement says so yet.`);
}

function withoutLine(
  { points, observations }: MeasuredSeries,
  fit: number,
  bound: number,
  failure: number | null,
): NextMeasurement {
  if (failure !== null) return halfway(fit, failure);
  if (fit > 0) {
    const why =
      points.length < 2 ? 'Two batch sizes make a line' : 'Memory has not grown with the batch so far';
    return next(Math.min(2 * fit, bound - 1), `${why}, and ${grouped(fit, 0)} fits.`);
  }
  // A run out of memory here had a limit below the budget; otherwise it would be a failure.
  const ranOut = observations[0]?.batchSize;
  if (ranOut === undefined || ranOut > FIRST_BATCH_SIZE) {
    return next(FIRST_BATCH_SIZE, 'Nothing that fits has been measured yet, and most cards run this.');
  }
  const reason = `Nothing that fits has been measured yet, and ${grouped(ranOut, 0)} ran out of less memory.`;
  return next(Math.max(1, Math.floor(ranOut / 2)), reason);
}

function halfway(fit: number, failure: number): NextMeasurement {
  const known = fit === 0 ? 'Nothing is proven to fit' : `${grouped(fit, 0)} is proven to fit`;
  const reason = `${known} and ${grouped(failure, 0)} not to: this halves what is between them.`;
  return next(Math.floor((fit + failure) / 2), reason);
}

function next(batchSize: number, reason: string): NextMeasurement {
  return { batchSize, reason };
}
