import type { WritableTable } from '../../../tables/tableText.ts';

/** What a view shares. */
export interface Shared {
  /** One line about the numbers. */
  readonly caption: string;
  readonly table: WritableTable;
  /** The query. */
  readonly document: { toString(): string };
  readonly variables: unknown;
}
