import type { Unit } from '../../domain/capacity/budget.ts';
import {
  problemAt,
  quoted,
  resultOf,
  type Cell,
  type Result,
  type Table,
  type TableRow,
} from '../content/table.ts';
import { readWideCell } from './wideCell.ts';
import type { WideColumn } from './wideColumns.ts';
import { wideHeader } from './wideHeader.ts';
import { emptyWideRow, type WideRow } from './wideRow.ts';

/**
 * Understands a table in the wide format of the seed: a row a model, a memory column a batch size, any subset
 * and order of the known columns. `unit` says what the memory is in where the header can't be trusted to
 * (null: the header has to). Gives the rows, or all problems: those of the header, then row by row.
 */
export function wideRows(table: Table, unit: Unit | null): Result<WideRow[]> {
  const { columns, unit: memoryUnit, problems: headerProblems } = wideHeader(table, unit);
  const problems = [...headerProblems];
  const nameColumn = columns.find(({ column }) => column.kind === 'name');
  const lines = new Map<string, number>();
  const rows = table.rows.map((source) => {
    const row = emptyWideRow(source.line);
    let isKeyRead = true;
    for (const { index, header, column } of columns) {
      const cell = source.cells[index] ?? missing(source, column);
      const message = cell ? readWideCell(row, column, cell, memoryUnit) : null;
      if (!cell || message === null) continue;
      problems.push(problemAt(cell, header, message));
      if (column.kind === 'name' || column.kind === 'inputSize') isKeyRead = false;
    }
    const cell = nameColumn && source.cells[nameColumn.index];
    if (cell && isKeyRead) {
      const problem = duplicate(row, lines);
      if (problem !== null) problems.push(problemAt(cell, nameColumn.header, problem));
    }
    return row;
  });
  return resultOf(rows, problems);
}

/** In JSON an object may lack a key; only without its model a row says nothing. */
function missing({ line }: TableRow, { kind }: WideColumn): Cell | undefined {
  return kind === 'name' ? { text: '', line, column: 0 } : undefined;
}

/** Remembers a model and its input size, or says that it was there before. */
function duplicate({ name, inputSize, line }: WideRow, lines: Map<string, number>): string | null {
  const key = JSON.stringify([name, inputSize]);
  const first = lines.get(key);
  if (first === undefined) {
    lines.set(key, line);
    return null;
  }
  const size = inputSize === null ? 'no input size' : `input size ${String(inputSize)}`;
  return `${quoted(name)} with ${size} is already in line ${String(first)}; keep one row for both`;
}
