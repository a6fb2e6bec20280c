import type { MeasuredModel } from './measuredModel.ts';

/** A question with its parameters, which each candidate translates. */
export type Question =
  | { readonly kind: 'Q1'; readonly name: string }
  | { readonly kind: 'Q2'; readonly after: string | null }
  | { readonly kind: 'Q3' }
  | { readonly kind: 'M1'; readonly model: MeasuredModel; readonly reading: NewReading };

export interface NewReading {
  readonly batchSize: number;
  readonly memoryMiB: number;
  /** Different each time, so that no reading equals an earlier one. */
  readonly measuredAt: string;
}

/** What is measured. Q3 and safe come last: at L some candidates do not survive Q3. */
export const WORKLOADS = {
  Q1: 'one model with its readings and four derived values',
  Q2: 'a page of 50 models by name with four derived values each',
  poll: 'the first page of Q2 again, unchanged: GET with If-None-Match',
  M1: 'one measurement recorded, and the derived values read back',
  mix: '45 % Q1, 45 % Q2, 10 % M1',
  Q3: 'the first 50 of all models by maxBatchSize(gb: 12) of at least 32',
  safe: 'the dashboard’s table: the first 50 of all models by safe batch size',
} as const;

export type Workload = keyof typeof WORKLOADS;

export const WORKLOAD_KEYS = Object.keys(WORKLOADS) as Workload[];
