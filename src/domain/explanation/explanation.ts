import { provenCapacity } from '../capacity/capacity.ts';
import { type Estimator, lineThrough } from '../line/estimators.ts';
import { evidence } from '../capacity/evidence.ts';
import { indexOfBatchSize } from '../line/lowerBound.ts';
import { type Line, intercept, largestWithin, memoryAt, slope } from '../line/line.ts';
import { type Proofs, contradictedFits, proofs } from '../capacity/proofs.ts';
import { safeBatchSize } from '../capacity/safeBatchSize.ts';
import type { Confidence } from '../capacity/safety.ts';
import type { MeasuredSeries } from '../series/series.ts';
import { leftOut } from './unreadable.ts';
import { fold, grouped, listed, mib } from './wording.ts';

/** Maximum number of batch sizes in a sentence. */
const MAX_NAMED = 10;

/** How the answer for a budget in MiB was found and what it rests on, in English. */
export function explanation(
  series: MeasuredSeries,
  budgetMiB: number,
  estimator: Estimator,
  confidence: Confidence,
): string {
  const proven = proofs(series, budgetMiB);
  const line = lineThrough(series.points, estimator);
  const largest = provenCapacity(line, proven, budgetMiB, 'FLOOR');
  const safe = safeBatchSize(series, budgetMiB, estimator, confidence);
  return [
    answer(series, line, budgetMiB, proven, largest, safe),
    ...contradicted(proven, contradictedFits(series, budgetMiB, proven.provenFailure)),
    ...(series.unreadable.length > 0 ? [`${leftOut(series.unreadable)}.`] : []),
  ].join(' ');
}

function answer(
  series: MeasuredSeries,
  line: Line | null,
  budgetMiB: number,
  { provenFit, provenFailure }: Proofs,
  largest: number | null,
  safe: number | null,
): string {
  if (largest === null || safe === null) return nothingKnown(series, budgetMiB, provenFailure);
  if (largest === 0) return nothingFits(series, line, budgetMiB, provenFailure === 1);
  if (safe === provenFit) return measured(series, line, budgetMiB, safe, largest, provenFailure);
  if (line === null) return nothingKnown(series, budgetMiB, provenFailure);
  const outcome = safe === 0 ? 'not even one image is safe' : `safe: ${grouped(safe, 0)}`;
  return `${byLine(line, budgetMiB, largest)} ${range(series, largest)}; ${outcome}.`;
}

/** Names the measured fits that were left out. */
function contradicted({ provenFailure }: Proofs, sizes: readonly number[]): string[] {
  const [first] = sizes;
  if (first === undefined || provenFailure === null) return [];
  const named = listed(sizes, MAX_NAMED, (size) => grouped(size, 0));
  const failure = `${grouped(provenFailure, 0)} did not`;
  if (sizes.length > 1) {
    return [`Batch sizes ${named} fitted as well, but ${failure}, so they do not count.`];
  }
  const failed = first === provenFailure ? 'another run of it did not' : failure;
  return [`Batch size ${named} fitted as well, but ${failed}, so it does not count.`];
}

/** "22,000 MiB − 908 MiB fixed, at 316.7 MiB per image: 66." */
function byLine(line: Line, budgetMiB: number, largest: number): string {
  const fixed = intercept(line);
  const sign = fixed < 0 ? '+' : '−';
  const perImage = `${grouped(slope(line), 1)} MiB per image`;
  const promised = largestWithin(line, budgetMiB);
  const sum = `${mib(budgetMiB)} ${sign} ${mib(Math.abs(fixed))} fixed, at ${perImage}: ${grouped(promised, 0)}`;
  if (promised <= largest) return `${sum}.`;
  return `${sum}, but ${grouped(largest + 1, 0)} is proven not to fit.`;
}

/** Where the answer lies relative to the measurements; a sentence without its end. */
function range(series: MeasuredSeries, largest: number): string {
  const { points } = series;
  const first = points[0]?.batchSize ?? 0;
  const last = points.at(-1)?.batchSize ?? 0;
  const { extrapolationFactor, calibrated } = evidence(series, largest);
  if (extrapolationFactor !== null && largest > last) {
    const far = calibrated ? '' : ', beyond what was calibrated';
    return `Measured up to ${grouped(last, 0)}, so this extrapolates ${fold(extrapolationFactor)}${far}`;
  }
  if (extrapolationFactor !== null) {
    const down = `extrapolates ${fold(extrapolationFactor)} downwards, which was never calibrated`;
    return `Measured from ${grouped(first, 0)} up only, so this ${down}`;
  }
  const above = indexOfBatchSize(points, largest + 1);
  const below = points[above - 1]?.batchSize ?? first;
  return `That lies between the measurements at ${grouped(below, 0)} and ${grouped(points[above]?.batchSize ?? last, 0)}`;
}

function measured(
  { observations, points }: MeasuredSeries,
  line: Line | null,
  budgetMiB: number,
  fit: number,
  largest: number,
  failure: number | null,
): string {
  const reading = observations[indexOfBatchSize(observations, fit)]?.largestMiB ?? 0;
  const fits = `Batch size ${grouped(fit, 0)} was measured at ${mib(reading)}, within ${mib(budgetMiB)}`;
  if (failure === fit + 1) return `${fits}, and ${grouped(failure, 0)} is proven not to fit.`;
  if (largest > fit) return `${fits}. The line goes on to ${grouped(largest, 0)}, but that is not safe.`;
  if (points.length === 1) return `${fits}. No other was, so nothing says whether more would fit.`;
  if (line === null || line.rise <= 0) {
    return `${fits}. Memory does not grow with the batch in these measurements, so nothing says what more would take.`;
  }
  return `${fits}. By the line, ${grouped(fit + 1, 0)} would take ${mib(memoryAt(line, fit + 1))}, which is over it.`;
}

function nothingFits(
  { observations }: MeasuredSeries,
  line: Line | null,
  budgetMiB: number,
  proven: boolean,
): string {
  const one = observations[0];
  const none = 'Not even one image fits';
  if (proven && one?.largestMiB != null && one.largestMiB > budgetMiB) {
    return `${none}: it was measured at ${mib(one.largestMiB)}, and the budget is ${mib(budgetMiB)}.`;
  }
  if (proven) return `${none}: it ran out of memory under ${mib(one?.outOfMemoryMiB ?? budgetMiB)}.`;
  const takes = line === null ? 'more' : mib(memoryAt(line, 1));
  return `${none}: by the line it takes ${takes}, and the budget is ${mib(budgetMiB)}.`;
}

function nothingKnown({ points }: MeasuredSeries, budgetMiB: number, failure: number | null): string {
  const [first] = points;
  const unknown = `What fits into ${mib(budgetMiB)} is not known`;
  if (first === undefined) {
    const only = failure === null ? '' : `, only that ${grouped(failure, 0)} does not`;
    return `${unknown}${only}: no memory has been measured.`;
  }
  if (points.length === 1) {
    const over = `batch size ${grouped(first.batchSize, 0)}, takes ${mib(first.memoryMiB)}`;
    return `${unknown}: the only one measured, ${over}, and a line needs two.`;
  }
  return `${unknown}: memory does not grow with the batch in these measurements, and all of them are above it.`;
}
