import type { JSX } from 'preact';
import type { SeriesAnswerFragment } from '../api/operations.generated.ts';
import { count, day, mib } from '../shared/format.ts';
import { ShowMore } from '../shared/ShowMore.tsx';
import { type Reading, readingsOf } from './answer/seriesAnswer.ts';

interface ReadingsProps {
  readonly series: SeriesAnswerFragment;
  readonly onMore: () => void;
}

/** The readings behind the answer, with source and date. */
export function Readings({ series, onMore }: ReadingsProps): JSX.Element {
  const nodes = readingsOf(series);
  return (
    <section class="panel" aria-labelledby="readings-title">
      <h2 id="readings-title">Readings</h2>
      <div class="scroller long" role="region" aria-labelledby="readings-title" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col" class="number">
                Batch size
              </th>
              <th scope="col" class="number">
                Memory
              </th>
              <th scope="col">Source</th>
              <th scope="col">Date</th>
            </tr>
          </thead>
          <tbody>
            {nodes.map((reading) => (
              <tr key={reading.id}>
                <td class="number">{count(reading.batchSize)}</td>
                <td class="number">{outcomeOf(reading)}</td>
                <td>
                  {reading.source.name}
                  {reading.note !== null && ` (${reading.note})`}
                </td>
                <td>{dateOf(reading)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ShowMore
        shown={series.measurements.nodes.length}
        total={series.measurements.totalCount}
        onMore={onMore}
      />
    </section>
  );
}

function outcomeOf({ memoryMiB, limitMiB, retractedAt }: Reading): string {
  const limit = limitMiB === null ? '' : ` at ${mib(limitMiB)}`;
  const outcome = memoryMiB === null ? `out of memory${limit}` : mib(memoryMiB);
  return retractedAt === null ? outcome : `${outcome}, retracted`;
}

function dateOf({ measuredAt, recordedAt }: Reading): string {
  return measuredAt === null ? `recorded ${day(recordedAt)}` : day(measuredAt);
}
