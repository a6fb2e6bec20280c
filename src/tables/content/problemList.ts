import type { TableProblem } from './table.ts';

/** Maximum number of problems listed, so that the answer is never longer than the table. */
export const MAX_PROBLEMS = 100;

/** Counts all problems and keeps the first. */
export class ProblemList {
  readonly kept: TableProblem[] = [];
  count = 0;

  readonly add = (problem: TableProblem): void => {
    this.count += 1;
    if (this.kept.length < MAX_PROBLEMS) this.kept.push(problem);
  };
}
