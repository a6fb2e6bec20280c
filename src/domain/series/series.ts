import { median } from '../line/median.ts';
import type { Reading } from './reading.ts';
import { largest } from '../line/extremes.ts';

/** What the line is drawn through: a batch size and the median memory that it took, in MiB. */
export interface Point {
  readonly batchSize: number;
  readonly memoryMiB: number;
}

/** A point with the largest of its readings, which decides whether this batch size fits. */
export interface MeasuredPoint extends Point {
  readonly largestMiB: number;
}

/** All that the readings of a series say of one batch size. Memory in MiB. */
export interface Observation {
  readonly batchSize: number;
  /** Median of the FIT readings; null where there is none. */
  readonly memoryMiB: number | null;
  /** Largest of the FIT readings: what decides whether this batch size fits. */
  readonly largestMiB: number | null;
  /** Largest limit that a run ran out of memory under: this batch size needs more than that. */
  readonly outOfMemoryMiB: number | null;
  /** How many readings this sums up. */
  readonly readings: number;
}

/** A series as the formulas see it, by ascending batch size. */
export interface MeasuredSeries {
  readonly observations: readonly Observation[];
  /** The observations that a line can go through. */
  readonly points: readonly MeasuredPoint[];
  /** The ids of stored readings that cannot be read, and so are in none of the observations; ascending. */
  readonly unreadable: readonly number[];
}

/** One list for all series that are as they should be. */
const NONE: readonly number[] = [];

/** @param observations at most one for a batch size, ascending. */
export function measuredSeries(
  observations: readonly Observation[],
  unreadable: readonly number[] = NONE,
): MeasuredSeries {
  const isPoint = (observation: Observation): observation is Observation & MeasuredPoint =>
    observation.memoryMiB !== null && observation.largestMiB !== null;
  // Mostly one list is both: at 20,000 models the second would take megabytes.
  const points = observations.every(isPoint) ? observations : observations.filter(isPoint);
  return { observations, points, unreadable };
}

/** Sums readings up by batch size; their order does not matter. */
export function observe(readings: Iterable<Reading>): MeasuredSeries {
  const byBatchSize = Map.groupBy(readings, (reading) => reading.batchSize);
  const observations = [...byBatchSize].map(([batchSize, group]): Observation => {
    const memory = present(group.map((reading) => reading.memoryMiB));
    const limits = present(group.map((r) => (r.outcome === 'OUT_OF_MEMORY' ? r.limitMiB : null)));
    return {
      batchSize,
      memoryMiB: median(memory),
      largestMiB: memory.length === 0 ? null : largest(memory),
      outOfMemoryMiB: limits.length === 0 ? null : largest(limits),
      readings: group.length,
    };
  });
  return measuredSeries(observations.sort((a, b) => a.batchSize - b.batchSize));
}

function present(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}
