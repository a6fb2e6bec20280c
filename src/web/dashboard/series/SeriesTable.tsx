import type { JSX } from 'preact';
import { describeConditions } from '../model/describeConditions.ts';
import { EvidenceBadge } from '../shared/EvidenceBadge.tsx';
import { count, decimal } from '../shared/format.ts';
import { ViewLink } from '../shared/ViewLink.tsx';
import type { ViewProps } from '../state/view.ts';
import { DrawLine } from './DrawLine.tsx';
import type { SeriesRow } from './seriesRow.ts';

interface SeriesTableProps extends ViewProps {
  readonly all: readonly SeriesRow[];
  readonly drawn: readonly SeriesRow[];
  readonly chosen: string;
}

/** A row for each series: conditions, answer and evidence. */
export function SeriesTable({ all, drawn, chosen, view, change }: SeriesTableProps): JSX.Element {
  return (
    <div class="scroller" role="region" aria-labelledby="series-title" tabIndex={0}>
      <table class="models series">
        <thead>
          <tr>
            <th scope="col">Measured under</th>
            <th scope="col">Line</th>
            <th scope="col" class="number">
              Safe batch size <span class="unit">images</span>
            </th>
            <th scope="col">Evidence</th>
            <th scope="col" class="number">
              Per image <span class="unit">MiB</span>
            </th>
            <th scope="col" class="number">
              Fixed <span class="unit">MiB</span>
            </th>
            <th scope="col" class="number">
              Readings
            </th>
          </tr>
        </thead>
        <tbody>
          {all.map((series) => (
            <tr key={series.id} aria-current={series.id === chosen ? 'true' : undefined}>
              <th scope="row">
                <ViewLink view={view} change={change} to={{ series: series.id, batch: undefined }}>
                  {describeConditions(series)}
                </ViewLink>{' '}
                <span class="quiet">
                  {[series.isDefault && 'default', series.id === chosen && 'shown above']
                    .filter(Boolean)
                    .join(', ')}
                </span>
              </th>
              <td>
                <DrawLine series={series} drawn={drawn} change={change} />
              </td>
              <td class="number">
                <span class="big">{count(series.capacity.safeBatchSize)}</span>{' '}
                <span class="quiet">
                  {series.capacity.largestBatchSize != null &&
                    `max ${count(series.capacity.largestBatchSize)}`}
                </span>
              </td>
              <td>
                <EvidenceBadge
                  evidence={series.capacity.evidence}
                  factor={series.capacity.extrapolationFactor}
                />
              </td>
              <td class="number">{decimal(series.line?.slopeMiB)}</td>
              <td class="number">{count(series.line?.interceptMiB)}</td>
              <td class="number">{count(series.measurements.totalCount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
