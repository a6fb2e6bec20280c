import type { JSX } from 'preact';
import type { SeriesAnswerFragment } from '../api/operations.generated.ts';
import { count } from '../shared/format.ts';

/** The diagnostics, and the next measurement to make. */
export function Remarks({ series }: { series: SeriesAnswerFragment }): JSX.Element | null {
  const { diagnostics, nextMeasurement } = series.capacity;
  if (diagnostics.length === 0 && !nextMeasurement) return null;
  return (
    <section class="panel">
      {diagnostics.length > 0 && (
        <>
          <h2>To look at</h2>
          <ul class="remarks">
            {diagnostics.map(({ code, message }) => (
              <li key={`${code} ${message}`}>{message}</li>
            ))}
          </ul>
          {nextMeasurement && <hr class="rule" />}
        </>
      )}
      {nextMeasurement && (
        <>
          <h2>Measure next: {count(nextMeasurement.batchSize)} images</h2>
          <p>{nextMeasurement.reason}</p>
        </>
      )}
    </section>
  );
}
