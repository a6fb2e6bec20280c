import { readFileSync } from 'node:fs';
import { readCsvTable } from '../../src/tables/csv/readCsvTable.ts';
import type { Result, TableProblem } from '../../src/tables/content/table.ts';
import type { Unit } from '../../src/domain/capacity/budget.ts';
import { type WideRow, wideRows } from '../../src/tables/wide/wideRows.ts';

export function seedFile(name: string): string {
  return readFileSync(new URL(`../../seed/${name}`, import.meta.url), 'utf8');
}

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1));
  return result.value;
}

export function problemsOf(result: Result<unknown>): TableProblem[] {
  if (result.ok) throw new Error(`no problem: ${JSON.stringify(result.value)}`);
  return result.problems;
}

/** A wide table from CSV text. */
export function wide(csv: string, unit: Unit | null = 'MIB'): Result<WideRow[]> {
  return wideRows(valueOf(readCsvTable(csv)), unit);
}

/** The problems as `line:column columnName: message`, `-` for null. */
export function told(result: Result<unknown>): string[] {
  return problemsOf(result).map(
    ({ line, column, columnName, message }) =>
      `${String(line)}:${String(column ?? '-')} ${columnName ?? '-'}: ${message}`,
  );
}
