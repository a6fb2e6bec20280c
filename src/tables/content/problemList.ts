import type { TableProblem } from './table.ts';

/** The most problems that are told: a table that is wrong throughout must not be answered with more text than it has. */
export const MOST_PROBLEMS = 100;

/** Gathers problems: counts all, keeps the first of them. */
export class ProblemList {
  readonly kept: TableProblem[] = [];
  count = 0;

  readonly add = (problem: TableProblem): void => {
    this.count += 1;
    if (this.kept.length < MOST_PROBLEMS) this.kept.push(problem);
  };
}
