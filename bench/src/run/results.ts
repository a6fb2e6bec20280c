import type { Size } from '../dataset/sizes.ts';
import type { Workload } from '../questions/question.ts';

/** One candidate under one workload; medians of the rounds. */
export interface Cell {
  readonly size: Size;
  readonly workload: Workload;
  readonly candidate: string;
  /** CPU time of the server, all threads, µs a request. */
  readonly cpu: number;
  readonly cpuRounds: readonly number[];
  readonly perSecond: number;
  /** Latencies, ms. */
  readonly p50: number;
  readonly p99: number;
  /** Requests a round. */
  readonly count: number;
  /** Share of the answers with status 304. */
  readonly notModified: number;
}

/** A start, or an import. */
export interface Cost {
  readonly size: Size;
  readonly candidate: string;
  readonly seconds: number;
  readonly cpuMs: number;
}

export interface Results {
  readonly date: string;
  readonly machine: string;
  readonly node: string;
  readonly commit: string;
  readonly settings: string;
  readonly cells: Cell[];
  readonly skips: {
    readonly size: Size;
    readonly workload: Workload | 'bulk import';
    readonly candidate: string;
    readonly reason: string;
  }[];
  startUp: Cost[];
  bulk: Cost[];
  /** Resident memory, MiB: before the first question, and after all workloads but those over all models. */
  readonly memory: {
    readonly size: Size;
    readonly candidate: string;
    readonly started: number;
    readonly loaded: number;
  }[];
  /** batchfit's most expensive operations. */
  readonly expensive: {
    readonly size: Size;
    readonly what: string;
    /** By batchfit's own estimate, of at most MAX_COST. */
    readonly cost: number;
    readonly cpuMs: number;
    /** Median over the rounds of the longest turn of the event loop. */
    readonly longestTurnMs: number;
  }[];
  /** Bytes of heap a model in batchfit's catalogue. */
  readonly catalogue: { readonly size: Size; readonly bytesPerModel: number }[];
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return ((sorted[sorted.length >> 1] ?? NaN) + (sorted[(sorted.length - 1) >> 1] ?? NaN)) / 2;
}
