import type { Unit } from '../domain/capacity/budget.ts';

export type TableFormat = 'MARKDOWN' | 'CSV' | 'JSON';

/** How a table is to be read. */
export interface ReadOptions {
  readonly format: TableFormat;
  /** What the memory is in where the header can't be trusted to say; null: the header has to. */
  readonly unit: Unit | null;
  /** Who records what the table brings. */
  readonly author: string;
  /** Whether the table may say that others recorded it. */
  readonly mayRecordForOthers: boolean;
}
