import { plainNumber } from '../domain/recording/plainNumber.ts';
import { guarded } from './csv/spreadsheetGuard.ts';
import { markdownCell, markdownText } from './markdown/markdownText.ts';
import type { TableFormat } from './readOptions.ts';

/** A value of a table; null: unknown. */
export type Value = string | number | null;

/** A table to be written, row by row. */
export interface WritableTable {
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly Value[]>;
  /** Whether to pad the cells of Markdown so that the columns align; then all rows are held in memory. */
  readonly isAligned: boolean;
}

/** The text of a table in pieces of about a row, from which the readers read the same values. */
export function tableText(format: TableFormat, table: WritableTable): Iterable<string> {
  switch (format) {
    case 'CSV':
      return csvText(table);
    case 'MARKDOWN':
      return markdownText(table.columns, markdownRows(table), table.isAligned);
    case 'JSON':
      return jsonText(table);
  }
}

function* csvText({ columns, rows }: WritableTable): Generator<string> {
  yield `${columns.map(csvCell).join(',')}\n`;
  for (const row of rows) yield `${row.map(csvCell).join(',')}\n`;
}

function csvCell(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number') return plainNumber(value);
  const text = guarded(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function* markdownRows({ rows }: WritableTable): Generator<string[]> {
  for (const row of rows) {
    yield row.map((value) =>
      value === null ? '' : typeof value === 'number' ? plainNumber(value) : markdownCell(value),
    );
  }
}

/** One object per line, each with all columns. */
function* jsonText({ columns, rows }: WritableTable): Generator<string> {
  let before = '[\n';
  for (const row of rows) {
    yield `${before}${JSON.stringify(Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null])))}`;
    before = ',\n';
  }
  yield before === ',\n' ? '\n]\n' : '[]\n';
}
