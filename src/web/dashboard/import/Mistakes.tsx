import type { JSX } from 'preact';
import { count } from '../shared/format.ts';
import type { ImportReport, TableProblem } from './importReport.ts';

/** The mistakes to correct before anything is imported, by line. */
export function Mistakes({ report }: { report: ImportReport }): JSX.Element {
  const { problems, problemCount, userErrors } = report;
  const more = problemCount - problems.length;
  return (
    <section class="panel mistakes" aria-labelledby="mistakes-title">
      <h2 id="mistakes-title">
        {problemCount === 0
          ? 'Nothing was written'
          : `${count(problemCount)} ${problemCount === 1 ? 'mistake' : 'mistakes'}, nothing was written`}
      </h2>
      {problemCount === 0 && <p>{userErrors.map(({ message }) => message).join(' ')}</p>}
      {problemCount > 0 && (
        <p class="quiet">Change above how it is read, or correct the file and choose it again.</p>
      )}
      <ul class="plain">
        {problems.map((problem) => (
          <li key={`${locationOf(problem)} ${problem.message}`}>
            <span class="place">{locationOf(problem)}</span>
            <span class="message">{problem.message}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="quiet">and {count(more)} more</p>}
    </section>
  );
}

function locationOf({ line, column, columnName }: TableProblem): string {
  const parts = [`line ${count(line)}`, column !== null && `character ${count(column)}`, columnName];
  return parts.filter(Boolean).join(', ');
}
