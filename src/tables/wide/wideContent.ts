import { ContentBuilder } from '../content/contentBuilder.ts';
import { type LazyTable, eachEvenRow } from '../content/lazyTable.ts';
import { ProblemList } from '../content/problemList.ts';
import type { TableRow } from '../content/table.ts';
import type { TableContent } from '../content/tableContent.ts';
import type { ReadOptions } from '../readOptions.ts';
import { wideRows } from './wideRows.ts';

/** Reads a table in the wide format. It has no conditions but the input size: the others are unknown. */
export function wideContent(table: LazyTable, { unit, author }: ReadOptions): TableContent {
  const problems = new ProblemList();
  const builder = new ContentBuilder(problems);
  const even: TableRow[] = [];
  eachEvenRow(table, (row) => even.push(row), problems.add);
  const rows = wideRows({ columns: table.columns, rows: even }, unit);
  if (!rows.ok) rows.problems.forEach(problems.add);
  for (const { line, facts, places, readings, figures } of rows.ok ? rows.value : []) {
    const series = builder.seriesOf(line, facts, () => places, figures);
    for (const reading of readings) {
      builder.add({
        ...reading,
        line,
        series,
        outcome: 'FIT',
        limitMiB: null,
        source: null,
        measuredAt: null,
        recordedBy: author,
        note: null,
      });
    }
  }
  return builder.content();
}
