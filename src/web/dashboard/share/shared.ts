import type { WritableTable } from '../../../tables/tableText.ts';

/** What is taken away from a view. */
export interface Shared {
  /** What the numbers are, in a line. */
  readonly caption: string;
  readonly table: WritableTable;
  /** The question that they answer. */
  readonly document: { toString(): string };
  readonly variables: unknown;
}
