import { ContentBuilder } from '../content/contentBuilder.ts';
import { eachEvenRow } from '../lazyTable.ts';
import { longHeader } from './longHeader.ts';
import { isModelOnly, longFacts, longReading, modelFacts } from './longRow.ts';
import { ProblemList } from '../content/problemList.ts';
import type { ReadOptions } from '../readOptions.ts';
import { placesOf, rowReader, type RowReader } from '../content/rowReader.ts';
import { quoted, type LazyTable, type TableRow } from '../content/table.ts';
import type { TableContent } from '../content/tableContent.ts';

/**
 * Understands a table in the long format: a row a reading, with all conditions. Needed are model, batch_size,
 * and memory_mib or outcome; empty or `?` is unknown. A row in which only the model stands is a model without readings.
 */
export function longContent(table: LazyTable, options: ReadOptions): TableContent {
  const problems = new ProblemList();
  const header = longHeader(table.columns, options.unit);
  header.problems.forEach(problems.add);
  const builder = new ContentBuilder(problems);
  const readRow = (row: TableRow): void => {
    const reader = rowReader(header, row, problems.add);
    if (isModelOnly(reader)) {
      builder.addModel({ line: row.line, facts: modelFacts(reader), places: placesOf(header, row) });
      return;
    }
    const facts = longFacts(reader);
    const { source, ...reading } = longReading(reader, header.unit);
    const recordedBy = recorder(reader, reading.recordedBy, options);
    // A series may be good where its reading is not: then its facts are checked all the same.
    const series = builder.seriesOf(row.line, facts, () => placesOf(header, row));
    if (!reader.isGood()) return;
    builder.add({
      ...reading,
      line: row.line,
      column: row.cells[0]?.column ?? null,
      series,
      source: source === null ? null : builder.sourceOf(source),
      recordedBy: header.columns.has('recorded_by') ? recordedBy : options.author,
    });
  };
  eachEvenRow(table, readRow, problems.add);
  return builder.content();
}

/** Who recorded a reading, by a table that says so. An ADMIN's table may bring along readings of others, and of nobody. */
function recorder(
  { problem }: RowReader,
  stated: string | null,
  { author, mayRecordForOthers }: ReadOptions,
): string | null {
  if (mayRecordForOthers) return stated;
  if (stated !== null && stated !== author) {
    const hint = `only an ADMIN may record for others; leave it empty, or write ${quoted(author)}`;
    problem('recorded_by', `this reading is recorded by somebody else; ${hint}`);
  }
  return author;
}
