import { readName } from '../../domain/recording/name.ts';
import { checkRun, modelFacts, seriesConditions } from '../../domain/recording/run.ts';
import { isUnknown, known, quoted } from '../../domain/recording/said.ts';
import { ContentBuilder } from '../content/contentBuilder.ts';
import { ProblemList } from '../content/problemList.ts';
import { RowReader } from '../content/rowReader.ts';
import { type LazyTable, eachEvenRow } from '../content/lazyTable.ts';
import type { TableRow } from '../content/table.ts';
import type { TableContent } from '../content/tableContent.ts';
import type { ReadOptions } from '../readOptions.ts';
import { LONG_COLUMNS, READING_FIELDS, type LongField } from './longColumns.ts';
import { longHeader } from './longHeader.ts';

/**
 * Reads a table in the long format: a row per reading, with all conditions. Needed are model, batch_size, and
 * memory_mib or outcome; empty or `?` is unknown. A row in which only the model is given is a model without readings.
 */
export function longContent(table: LazyTable, options: ReadOptions): TableContent {
  const problems = new ProblemList();
  const header = longHeader(table.columns, options.unit);
  header.problems.forEach(problems.add);
  const builder = new ContentBuilder(problems);
  const row = new RowReader<LongField>(header.columns, (field) => LONG_COLUMNS[field], problems.add);
  const hasRecorder = header.columns.has('recordedBy');
  const readRow = (source: TableRow): void => {
    const { line, cells } = source;
    row.set(source);
    if (READING_FIELDS.every((field) => isUnknown(row.text(field)))) {
      builder.addModel({ line, facts: modelFacts(row), places: row.places() });
      return;
    }
    const facts = { ...modelFacts(row), ...seriesConditions(row) };
    const run = checkRun(row, header.unit, !isUnknown(row.text('gpu')));
    const sourceName = known(row, 'source', readName);
    const recordedBy = recorder(row, options);
    // The facts of a series are checked later even where its reading is wrong.
    const series = builder.seriesOf(line, facts, row.places);
    if (!row.isGood) return;
    builder.add({
      ...run,
      line,
      column: cells[0]?.column ?? null,
      series,
      source: sourceName === null ? null : builder.sourceOf(sourceName),
      recordedBy: hasRecorder ? recordedBy : options.author,
    });
  };
  eachEvenRow(table, readRow, problems.add);
  return builder.content();
}

/** Who recorded a reading. Only the table of an ADMIN may bring readings of others, and of nobody. */
function recorder(row: RowReader<LongField>, { author, mayRecordForOthers }: ReadOptions): string | null {
  const stated = known(row, 'recordedBy', readName);
  if (mayRecordForOthers) return stated;
  if (stated !== null && stated !== author) {
    const message = `is somebody else; only an ADMIN may record for others; leave it empty, or write ${quoted(author)}`;
    row.report('recordedBy', { code: 'INVALID', message });
  }
  return author;
}
