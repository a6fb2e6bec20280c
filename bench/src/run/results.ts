import type { Size } from '../dataset/sizes.ts';
import type { Workload } from '../questions/question.ts';

/** What was measured of one candidate under one workload; medians of the rounds. */
export interface Cell {
  readonly size: Size;
  readonly workload: Workload;
  readonly candidate: string;
  /** CPU of the server, all threads, µs a request. */
  readonly cpu: number;
  /** The same in each round. */
  readonly cpuRounds: readonly number[];
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Requests a round. */
  readonly count: number;
  /** The part of the answers that were 304. */
  readonly notModified: number;
}

export interface Skip {
  readonly size: Size;
  readonly workload: Workload | 'bulk import';
  readonly candidate: string;
  readonly reason: string;
}

/** Seconds are of the clock, CPU in ms. */
export interface Cost {
  readonly size: Size;
  readonly candidate: string;
  readonly seconds: number;
  readonly cpuMs: number;
}

export interface Memory {
  readonly size: Size;
  readonly candidate: string;
  /** MiB resident before the first question, and after all of them. */
  readonly started: number;
  readonly loaded: number;
}

/** What one of the dearest operations takes that are accepted, of ours alone. */
export interface DearestCost {
  readonly size: Size;
  readonly what: string;
  /** By our own count, of at most MAX_COST. */
  readonly cost: number;
  readonly cpuMs: number;
  /** The longest that the event loop was held, the median of all rounds. */
  readonly longestTurnMs: number;
}

export interface Results {
  readonly date: string;
  readonly machine: string;
  readonly node: string;
  readonly commit: string;
  readonly settings: string;
  readonly cells: Cell[];
  readonly skips: Skip[];
  readonly startUp: Cost[];
  readonly bulk: Cost[];
  readonly memory: Memory[];
  readonly dearest: DearestCost[];
  /** Bytes of heap that a model takes in our catalogue. */
  readonly catalogue: { readonly size: Size; readonly bytesPerModel: number }[];
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return ((sorted[sorted.length >> 1] ?? NaN) + (sorted[(sorted.length - 1) >> 1] ?? NaN)) / 2;
}
