import type { MeasuredModel } from './measuredModel.ts';

/** What is asked, with its parameters; each candidate puts it in its own words. */
export type Question =
  | { readonly kind: 'Q1'; readonly name: string }
  | { readonly kind: 'Q2'; readonly after: string | null }
  | { readonly kind: 'Q3' }
  | { readonly kind: 'M1'; readonly model: MeasuredModel; readonly reading: NewReading };

export interface NewReading {
  readonly batchSize: number;
  readonly memoryMiB: number;
  /** Differs each time, so that no reading equals an earlier one. */
  readonly measuredAt: string;
}

/** What is measured: a kind of question, the poll of Q2 without news, or the mix. */
export type Workload = Question['kind'] | 'poll' | 'mix';

/** Q3 comes last: at the largest size some candidates do not survive it. */
export const WORKLOADS: readonly Workload[] = ['Q1', 'Q2', 'poll', 'M1', 'mix', 'Q3'];

export const WORKLOAD_TITLES: Readonly<Record<Workload, string>> = {
  Q1: 'one model with its readings and four derived values',
  Q2: 'a page of 50 models by name with four derived values each',
  poll: 'the first page of Q2 again without news: GET with If-None-Match',
  Q3: 'the first 50 of all models by maxBatchSize(gb: 12) of at least 32',
  M1: 'one measurement recorded, and the derived values read back',
  mix: '45 % Q1, 45 % Q2, 10 % M1',
};
