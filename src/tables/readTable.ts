import type { LazyTable } from './content/lazyTable.ts';
import { type Result, problemInLine } from './content/table.ts';
import { type Places, TOO_LARGE, type TableContent, refusedContent } from './content/tableContent.ts';
import { openCsvTable } from './csv/readCsvTable.ts';
import { unguarded } from './csv/spreadsheetGuard.ts';
import { openJsonTable } from './json/jsonTable.ts';
import { longContent } from './long/longContent.ts';
import { openMarkdownTable } from './markdown/readMarkdownTable.ts';
import type { ReadOptions, TableFormat } from './readOptions.ts';
import { wideColumn } from './wide/wideColumns.ts';
import { wideContent } from './wide/wideContent.ts';

const OPEN: Record<TableFormat, (text: string) => Result<LazyTable>> = {
  MARKDOWN: openMarkdownTable,
  CSV: openGuardedCsv,
  JSON: openJsonTable,
};

/** Reads a table from UTF-8. Other bytes are a problem of the table: they must never become U+FFFD. */
export function readBytes(parts: readonly Uint8Array[], options: ReadOptions): TableContent {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  try {
    for (const part of parts) text += decoder.decode(part, { stream: true });
    text += decoder.decode();
  } catch (error) {
    const notUtf8 = 'the text is not UTF-8; save it as UTF-8 and send it again';
    return refusedContent([problemInLine(1, error instanceof RangeError ? TOO_LARGE : notUtf8)]);
  }
  try {
    return readTable(text, options);
  } catch (error) {
    // A parser ran out of stack.
    if (!(error instanceof RangeError)) throw error;
    const message = 'the text is nested too deeply to be read as a table; send nothing but the table';
    return refusedContent([problemInLine(1, message)]);
  }
}

/** Reads a table in the wide format, if it has a column such as `MiB for BS=1`, else in the long one. */
export function readTable(text: string, options: ReadOptions): TableContent {
  const opened = OPEN[options.format](text);
  if (!opened.ok) return refusedContent(opened.problems);
  const read = isWide(opened.value) ? wideContent : longContent;
  const content = read(opened.value, options);
  return options.format === 'JSON' ? withoutColumns(content) : content;
}

function isWide({ columns }: LazyTable): boolean {
  return columns.some(({ text }) => {
    const column = wideColumn(text);
    return typeof column !== 'string' && column.kind === 'MEMORY';
  });
}

function openGuardedCsv(text: string): Result<LazyTable> {
  const opened = openCsvTable(text);
  if (!opened.ok) return opened;
  const { eachRow, ...table } = opened.value;
  const eachUnguardedRow: LazyTable['eachRow'] = (visit, report) => {
    eachRow((row) => {
      for (const cell of row.cells) cell.text = unguarded(cell.text);
      visit(row);
    }, report);
  };
  return { ok: true, value: { ...table, eachRow: eachUnguardedRow } };
}

/** JSON has objects and keys, no columns of characters. */
function withoutColumns(content: TableContent): TableContent {
  return {
    ...content,
    readings: content.readings.map((reading) => ({ ...reading, column: null })),
    problems: content.problems.map((problem) => ({ ...problem, column: null })),
    models: content.models.map(withoutPlaces),
    series: content.series.map(withoutPlaces),
  };
}

function withoutPlaces<T extends { readonly places: Places }>(item: T): T {
  const places = Object.entries(item.places).map(([fact, { columnName }]) => [
    fact,
    { column: null, columnName },
  ]);
  return { ...item, places: Object.fromEntries(places) as Places };
}
