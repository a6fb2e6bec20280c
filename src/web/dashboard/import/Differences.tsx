import type { JSX } from 'preact';
import { count, decimal } from '../shared/format.ts';
import { type ImportReport, LISTED, type PublishedDifference } from './importReport.ts';

/** The published values of a table that differ from those computed from its measurements. */
export function Differences({ report }: { report: ImportReport }): JSX.Element | null {
  const { publishedDifferences: all, publishedDifferenceCount: number } = report;
  if (number === 0) return null;
  return (
    <section class="panel" aria-labelledby="differences-title">
      <h2 id="differences-title">
        {count(number)} published {number === 1 ? 'value differs' : 'values differ'} from what is computed
      </h2>
      <p class="quiet">
        They are kept as claims of the source; no answer uses them.
        {number > LISTED && ` The first ${count(LISTED)}:`}
      </p>
      <div class="scroller" role="region" aria-labelledby="differences-title" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col" class="number">
                Line
              </th>
              <th scope="col">Value</th>
              <th scope="col" class="number">
                Published
              </th>
              <th scope="col" class="number">
                Computed
              </th>
            </tr>
          </thead>
          <tbody>
            {all.map((difference, index) => (
              <tr key={index}>
                <td class="number">{count(difference.line)}</td>
                <td>{valueOf(difference)}</td>
                <td class="number">{decimal(difference.published)}</td>
                <td class="number">{decimal(difference.computed)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function valueOf({ kind, gb }: PublishedDifference): string {
  if (kind === 'MAX_BATCH_SIZE') return `largest batch size for ${decimal(gb)} GB (images)`;
  return kind === 'MEMORY_PER_IMAGE' ? 'memory per image (MiB)' : 'fixed memory (MiB)';
}
