import type { TableProblem } from '../../tables/content/table.ts';
import type { PublishedDifference } from '../../domain/claims/publishedFigure.ts';
import type { Problem } from '../../store/problem.ts';
import type { ImportedTable } from '../../store/tableImport.ts';

/** A reading of a table, and where it stands now. */
export interface ReportedRow {
  readonly line: number;
  readonly column: number | null;
  readonly outcome: 'INSERTED' | 'ALREADY_THERE' | 'WOULD_INSERT';
  /** Null where it would only be inserted. */
  readonly measurementId: number | null;
}

/** A published figure of a table that is not what is computed. */
export interface ReportedDifference extends PublishedDifference {
  readonly line: number;
  /** Null where it would only be created. */
  readonly seriesId: number | null;
}

/** What came of an import, or would come of it. */
export interface ImportReport extends Omit<ImportedTable, 'recorded' | 'differences'> {
  readonly dryRun: boolean;
  readonly rows: readonly ReportedRow[];
  readonly differences: readonly ReportedDifference[];
  /** The first of them, by line. */
  readonly problems: readonly TableProblem[];
  readonly problemCount: number;
  readonly userErrors: readonly Problem[];
}

const NOTHING = {
  inserted: 0,
  alreadyThere: 0,
  modelsCreated: 0,
  seriesCreated: 0,
  sourcesCreated: 0,
  filledInCount: 0,
  publishedFiguresReplaced: 0,
};

/** The report on an import that wrote nothing for a reason that whoever asked can mend. */
export function refusedImport(dryRun: boolean, userErrors: readonly Problem[]): ImportReport {
  const none = { rows: [], differences: [], createdModels: [], createdSources: [], filledIn: [] };
  return { ...NOTHING, ...none, dryRun, problems: [], problemCount: 0, userErrors };
}

/** The same where the reason is in the table. @param count of all problems, listed or not. */
export function refusedTable(
  dryRun: boolean,
  problems: readonly TableProblem[],
  count = problems.length,
): ImportReport {
  const [first] = problems;
  const place = first ? `Line ${first.line}: ${first.message.replace(/\.$/, '')}.` : '';
  const many = count === 1 ? 'a problem:' : `${count.toLocaleString('en')} problems; the first is:`;
  const message = `Nothing was written: the table has ${many} ${place}`;
  const userError: Problem = { code: 'INVALID', field: ['input', 'text'], message };
  return { ...refusedImport(dryRun, [userError]), problems, problemCount: count };
}
