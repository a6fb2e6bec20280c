import { openJsonTable } from './json/jsonTable.ts';
import { longContent } from './long/longTable.ts';
import { openCsvTable } from './csv/readCsvTable.ts';
import { openMarkdownTable } from './markdown/readMarkdownTable.ts';
import type { ReadOptions, TableFormat } from './readOptions.ts';
import { refusedContent } from './content/refusedContent.ts';
import { unguarded } from './csv/spreadsheetGuard.ts';
import type { LazyTable, Result } from './content/table.ts';
import type { Places, TableContent } from './content/tableContent.ts';
import { wideColumn } from './wide/wideColumns.ts';
import { wideContent } from './wide/wideContent.ts';

const OPEN: Record<TableFormat, (text: string) => Result<LazyTable>> = {
  MARKDOWN: openMarkdownTable,
  CSV: openGuardedCsv,
  JSON: openJsonTable,
};

/** Reads a table and understands it, be it in the wide format (it has a column such as `MiB for BS=1`) or the long one. */
export function readTable(text: string, options: ReadOptions): TableContent {
  const opened = OPEN[options.format](text);
  if (!opened.ok) return refusedContent(opened.problems);
  const content = isWide(opened.value)
    ? wideContent(opened.value, options)
    : longContent(opened.value, options);
  return options.format === 'JSON' ? withoutColumns(content) : content;
}

function isWide({ columns }: LazyTable): boolean {
  return columns.some(({ text }) => {
    const column = wideColumn(text);
    return 'value' in column && column.value.kind === 'memory';
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

function withoutPlaces<T extends { readonly places: Places }>(item: T): T {
  const places = Object.entries(item.places).map(([fact, { columnName }]) => [
    fact,
    { column: null, columnName },
  ]);
  return { ...item, places: Object.fromEntries(places) as Places };
}

/** In JSON there are objects and keys, no columns of characters. */
function withoutColumns(content: TableContent): TableContent {
  return {
    ...content,
    readings: content.readings.map((reading) => ({ ...reading, column: null })),
    problems: content.problems.map((problem) => ({ ...problem, column: null })),
    models: content.models.map(withoutPlaces),
    series: content.series.map(withoutPlaces),
  };
}
