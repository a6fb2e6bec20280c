import { ContentBuilder } from '../content/contentBuilder.ts';
import { evenRows } from '../lazyTable.ts';
import { ProblemList } from '../content/problemList.ts';
import type { ReadOptions } from '../readOptions.ts';
import type { LazyTable } from '../content/table.ts';
import type { TableContent } from '../content/tableContent.ts';
import { wideRows } from './wideTable.ts';

/** The wide format has no conditions; its readings are those of unknown ones. */
const UNKNOWN = {
  family: null,
  mode: null,
  precision: null,
  optimizer: null,
  gpu: null,
  framework: null,
  frameworkVersion: null,
  reading: null,
} as const;

/** Understands a table in the wide format: a row a model, a memory column a batch size. */
export function wideContent(table: LazyTable, { unit, author }: ReadOptions): TableContent {
  const problems = new ProblemList();
  const builder = new ContentBuilder(problems);
  const even = { columns: table.columns, rows: evenRows(table, problems.add) };
  const rows = wideRows(even, unit);
  if (!rows.ok) rows.problems.forEach(problems.add);
  for (const row of rows.ok ? rows.value : []) {
    const { line, name: model, inputSize, poolSize, parametersMillions, pretrainedOn, published } = row;
    const facts = { ...UNKNOWN, model, inputSize, poolSize, parametersMillions, pretrainedOn };
    const series = builder.seriesOf(line, facts, () => ({}), published);
    for (const { batchSize, memoryMiB, column } of row.readings) {
      builder.add({
        line,
        column,
        series,
        batchSize,
        outcome: 'FIT',
        memoryMiB,
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
