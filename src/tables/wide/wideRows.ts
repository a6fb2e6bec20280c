import type { PublishedFigure } from '../../domain/claims/publishedFigure.ts';
import { MIB_PER_UNIT, type Unit } from '../../domain/capacity/budget.ts';
import { decimal, memory, wholeNumber } from '../../domain/recording/numbers.ts';
import { modelFacts, seriesConditions } from '../../domain/recording/run.ts';
import { isUnknown, known, quoted } from '../../domain/recording/said.ts';
import { isOutOfMemory } from '../../domain/recording/words.ts';
import { MAX_BATCH_SIZE } from '../../domain/series/reading.ts';
import { RowReader } from '../content/rowReader.ts';
import type { SeriesFacts, Places } from '../content/tableContent.ts';
import { type Result, type Table, resultOf } from '../content/table.ts';
import { wideHeader, type WideHeader } from './wideHeader.ts';

/** A model at an input size, as a row of the wide format. */
export interface WideRow {
  readonly line: number;
  readonly facts: SeriesFacts;
  readonly places: Places;
  /** By column; memory in whole MiB, `column` is where the cell begins in its line. */
  readonly readings: readonly {
    readonly batchSize: number;
    readonly memoryMiB: number;
    readonly column: number;
  }[];
  /** What the derived columns claim; memory in MiB, not rounded. */
  readonly figures: readonly PublishedFigure[];
}

const readMemoryFigure = decimal(-1e9, 1e9, 'of at most 1,000,000,000');
const readBatchSizeFigure = wholeNumber(0, MAX_BATCH_SIZE);

/**
 * Reads a table in the wide format: a row per model and input size, a memory column per batch size, any subset and order
 * of the known columns.
 * @param unit of the memory where the header does not say it for sure; null: the header has to.
 * @returns the rows, or all problems: those of the header, then row by row if there is a column for the model.
 */
export function wideRows({ columns: headers, rows }: Table, unit: Unit | null): Result<WideRow[]> {
  const header = wideHeader(headers, unit);
  const problems = [...header.problems];
  if (!header.columns.has('model')) return { ok: false, problems };
  const nameOf = (key: string): string => header.columns.get(key)?.column.name ?? key;
  const reader = new RowReader<string>(header.columns, nameOf, (problem) => problems.push(problem));
  const lines = new Map<string, number>();
  const read = rows.map((row): WideRow => {
    reader.set(row);
    const facts = { ...modelFacts(reader), ...seriesConditions(reader) };
    const { readings, figures } = cellsOf(reader, header);
    refuseDuplicate(reader, facts, row.line, lines);
    return { line: row.line, facts, places: reader.places(), readings, figures };
  });
  return resultOf(read, problems);
}

/** The memory and figures of a row. */
function cellsOf(
  reader: RowReader<string>,
  { columns, unit }: WideHeader,
): { readings: WideRow['readings']; figures: PublishedFigure[] } {
  const readings: WideRow['readings'][number][] = [];
  const figures: PublishedFigure[] = [];
  const readMemory = memory(unit, 'UP');
  for (const [key, { column }] of columns) {
    if (column.kind === 'MEMORY') {
      if (isOutOfMemory(reader.text(key))) {
        const hint = 'use the long format, or leave the cell empty';
        reader.reportAs(key, `the wide format has no limit for an out-of-memory run; ${hint}`);
        continue;
      }
      const memoryMiB = known(reader, key, readMemory);
      const at = reader.cellOf(key)?.column ?? 0;
      if (memoryMiB !== null) readings.push({ batchSize: column.batchSize, memoryMiB, column: at });
    } else if (column.kind === 'FIGURE') {
      const { figure: kind, gb } = column;
      const isBatchSize = kind === 'MAX_BATCH_SIZE';
      const value = known(reader, key, isBatchSize ? readBatchSizeFigure : readMemoryFigure);
      if (value !== null) figures.push({ kind, gb, value: isBatchSize ? value : value * MIB_PER_UNIT[unit] });
    }
  }
  return { readings, figures };
}

/** Remembers a model and its input size, and reports where they were in an earlier line. */
function refuseDuplicate(
  reader: RowReader<string>,
  { model, inputSize }: SeriesFacts,
  line: number,
  lines: Map<string, number>,
): void {
  const isSizeWrong = inputSize === null && !isUnknown(reader.text('inputSize'));
  if (model === '' || isSizeWrong) return;
  const key = JSON.stringify([model, inputSize]);
  const first = lines.get(key);
  if (first === undefined) {
    lines.set(key, line);
    return;
  }
  const size = inputSize === null ? 'no input size' : `input size ${String(inputSize)}`;
  const before = `is already in line ${String(first)}; keep one row for both`;
  reader.reportAs('model', `${quoted(model)} with ${size} ${before}`);
}
