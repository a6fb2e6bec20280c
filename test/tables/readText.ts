import type { ReadOptions } from '../../src/tables/readOptions.ts';
import { readTable } from '../../src/tables/readTable.ts';
import type { TableContent } from '../../src/tables/content/tableContent.ts';

const OPTIONS: ReadOptions = { format: 'CSV', unit: null, author: 'ann', mayRecordForOthers: true };

/** Reads a table as the ADMIN ann. */
export const read = (text: string, options: Partial<ReadOptions> = {}): TableContent =>
  readTable(text, { ...OPTIONS, ...options });
/** The problems as `line:column columnName: message`, `-` for null. */
export const told = ({ problems }: TableContent): string[] =>
  problems.map(
    ({ line, column, columnName, message }) => `${line}:${column ?? '-'} ${columnName ?? '-'}: ${message}`,
  );
