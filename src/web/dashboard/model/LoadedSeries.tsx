import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { SeriesDocument } from '../api/operations.generated.ts';
import { useAnswer } from '../api/useAnswer.ts';
import type { Shared } from '../share/shared.ts';
import { Failure } from '../shared/Failure.tsx';
import { Notice } from '../shared/Notice.tsx';
import { budgetOf, describeBudget } from '../state/budget.ts';
import type { ViewProps } from '../state/view.ts';
import { SeriesView } from './SeriesView.tsx';
import { tableOfReadings } from './tableOfReadings.ts';

/** Number of readings loaded at first, and by each "Show more": more than nearly every series has. */
const READINGS = 1000;

/** One series. Queried by itself, because the readings of all series of a model would exceed the API's cost limit. */
export function LoadedSeries({ id, view, change }: ViewProps & { readonly id: string }): JSX.Element {
  const [enough, setEnough] = useState(READINGS);
  const { data, asked, error, isLoading, retry } = useAnswer(
    SeriesDocument,
    { id, budget: budgetOf(view), confidence: view.confidence },
    { of: ({ node }) => (node?.__typename === 'Series' ? node.measurements : undefined), enough },
  );
  if (error !== undefined) return <Failure message={error} retry={retry} />;
  if (!data) return <div class="skeleton" aria-hidden="true" />;
  if (data.node?.__typename !== 'Series' || data.node.model.name !== view.model) {
    return (
      <Notice title="No longer there">
        <p>These measurements were removed in the meantime. Reload the page to see what is left.</p>
      </Notice>
    );
  }
  const series = data.node;
  const share = (): Shared => ({
    caption: `${view.model} on ${describeBudget(view)}. ${series.capacity.explanation} The readings:`,
    document: SeriesDocument,
    variables: asked,
    table: tableOfReadings(series),
  });
  return (
    <div aria-busy={isLoading}>
      <SeriesView
        series={series}
        share={share}
        onMore={() => setEnough(enough + READINGS)}
        view={view}
        change={change}
      />
    </div>
  );
}
