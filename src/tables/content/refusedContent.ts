import type { TableProblem } from './table.ts';
import type { TableContent } from './tableContent.ts';

/** What there is of a text that cannot even be read as a table. */
export function refusedContent(problems: readonly TableProblem[]): TableContent {
  return {
    models: [],
    series: [],
    sources: [],
    readings: [],
    hasSourceless: false,
    problems,
    problemCount: problems.length,
  };
}
