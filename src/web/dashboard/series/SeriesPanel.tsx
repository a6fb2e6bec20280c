import type { JSX } from 'preact';
import { ModelSeriesDocument } from '../api/operations.generated.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { Failure } from '../shared/Failure.tsx';
import { present } from '../shared/present.ts';
import { ShowMore } from '../shared/ShowMore.tsx';
import { budgetOf, describeBudget } from '../state/budget.ts';
import { DEFAULT_VIEW, type ViewProps } from '../state/view.ts';
import { LINE_STYLES } from './lineStyles.ts';
import { SeriesChart } from './SeriesChart.tsx';
import { SeriesTable } from './SeriesTable.tsx';

interface SeriesPanelProps extends ViewProps {
  /** The series shown by the rest of the page. */
  readonly chosen: string;
}

/** All series of a model in a table, and the lines of up to four of them in one chart. */
export function SeriesPanel({ chosen, view, change }: SeriesPanelProps): JSX.Element {
  const { data, error, isLoading, retry } = useAnswer(
    ModelSeriesDocument,
    { name: view.model, budget: budgetOf(view), confidence: view.confidence },
    { of: ({ model }) => model?.series, enough: view.rows },
  );
  const all = present(data?.model?.series.nodes);
  const withLine = all.filter(({ line }) => line !== null);
  const asked = withLine.filter(({ id }) => view.lines.includes(id));
  const drawn = (asked.length > 0 ? asked : withLine).slice(0, LINE_STYLES.length);
  return (
    <section class="panel" aria-labelledby="series-title" aria-busy={isLoading}>
      <h2 id="series-title">All series on {describeBudget(view)}</h2>
      {error !== undefined && <Failure message={error} retry={retry} />}
      {!data && error === undefined && <p class="quiet">Loading…</p>}
      {drawn.length > 0 && <SeriesChart drawn={drawn} />}
      {all.length > 0 && <SeriesTable all={all} drawn={drawn} chosen={chosen} view={view} change={change} />}
      <ShowMore
        shown={all.length}
        total={data?.model?.series.totalCount ?? 0}
        onMore={() => change({ rows: all.length + DEFAULT_VIEW.rows })}
      />
    </section>
  );
}
