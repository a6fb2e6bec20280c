import type { JSX } from 'preact';
import { CompareDocument } from '../api/operations.generated.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { ConfidencePicker } from '../budget/ConfidencePicker.tsx';
import { ReserveField } from '../budget/ReserveField.tsx';
import { Filters } from '../models/Filters.tsx';
import { NoModels } from '../models/NoModels.tsx';
import { NothingFits } from '../models/NothingFits.tsx';
import { Pager } from '../models/Pager.tsx';
import type { Shared } from '../share/shared.ts';
import { ShareMenu } from '../share/ShareMenu.tsx';
import { Failure } from '../shared/Failure.tsx';
import { count, mib } from '../shared/format.ts';
import { present } from '../shared/present.ts';
import type { ViewProps } from '../state/view.ts';
import { ColumnPicker } from './ColumnPicker.tsx';
import { columnOfBudget } from './columns.ts';
import { comparisonVariables, tableOfComparison } from './comparison.ts';
import { HeatLegend } from './HeatLegend.tsx';
import { HeatTable } from './HeatTable.tsx';

/** Models compared on several cards. */
export function CompareView({ view, change }: ViewProps): JSX.Element {
  const { data, asked, error, isLoading, retry } = useAnswer(CompareDocument, comparisonVariables(view));
  const page = data?.capacityMatrix;
  const rows = present(page?.nodes);
  const columns = asked ? [asked.budgets].flat().map(columnOfBudget) : [];
  const share = (): Shared => ({
    caption: `Safe batch sizes in images, ${mib(view.reserveMiB)} left free on cards`,
    document: CompareDocument,
    variables: asked,
    table: tableOfComparison(columns, rows),
  });
  return (
    <>
      <form class="panel comparison" aria-label="Comparison" onSubmit={(event) => event.preventDefault()}>
        <ColumnPicker view={view} change={change} />
        <ReserveField view={view} change={change} />
        <ConfidencePicker view={view} change={change} />
      </form>
      <Filters view={view} change={change} hasMinimum={false} />
      <div class="above">
        <p class="summary" role="status">
          {!error && page && `${count(page.totalCount)} ${page.totalCount === 1 ? 'model' : 'models'}`}
          {!error &&
            page &&
            ` against ${count(columns.length)} ${columns.length === 1 ? 'budget' : 'budgets'}`}
          {!error && !page && 'Loading…'}
        </p>
        {error === undefined && rows.length > 0 && <ShareMenu share={share} />}
      </div>
      {error !== undefined && <Failure message={error} retry={retry} />}
      {error === undefined && page && rows.length === 0 && <NoModels view={view} change={change} />}
      {error === undefined && page && rows.length > 0 && (
        <>
          <NothingFits
            capacities={rows.flatMap(({ capacities }) => capacities)}
            budgets="any of these budgets"
            advice="Add a larger card."
          />
          <HeatTable columns={columns} rows={rows} isLoading={isLoading} view={view} change={change} />
          <HeatLegend />
          <Pager pageInfo={page.pageInfo} view={view} change={change} />
        </>
      )}
      {error === undefined && !page && <div class="skeleton" aria-hidden="true" />}
    </>
  );
}
