import type { JSX } from 'preact';
import { ModelsDocument } from '../api/operations.generated.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { count, mib } from '../shared/format.ts';
import type { Shared } from '../share/shared.ts';
import { ShareMenu } from '../share/ShareMenu.tsx';
import { Failure } from '../shared/Failure.tsx';
import { present } from '../shared/present.ts';
import { describeBudget } from '../state/budget.ts';
import type { ViewProps } from '../state/view.ts';
import { Filters } from './Filters.tsx';
import { ModelTable } from './ModelTable.tsx';
import { NoModels } from './NoModels.tsx';
import { NothingFits } from './NothingFits.tsx';
import { Pager } from './Pager.tsx';
import { modelsVariables, tableOfModels } from './modelPage.ts';

/** The list of models for the budget. */
export function ModelList({ view, change }: ViewProps): JSX.Element {
  const { data, asked, error, isLoading, retry } = useAnswer(ModelsDocument, modelsVariables(view));
  const page = data?.models;
  const nodes = present(page?.nodes);
  const budget = nodes.find(({ capacity }) => capacity)?.capacity?.budgetMiB;
  const share = (): Shared => ({
    caption: `Batch sizes that fit into ${describeBudget(view)}`,
    document: ModelsDocument,
    variables: asked,
    table: tableOfModels(nodes),
  });
  return (
    <>
      <Filters view={view} change={change} />
      <div class="above">
        <p class="summary" role="status">
          {!error && page && `${count(page.totalCount)} ${page.totalCount === 1 ? 'model' : 'models'}`}
          {!error && budget !== undefined && ` against ${mib(budget)} (${(budget / 1024).toFixed(1)} GiB)`}
          {!error && !page && 'Loading…'}
        </p>
        {error === undefined && nodes.length > 0 && <ShareMenu share={share} />}
      </div>
      {error !== undefined && <Failure message={error} retry={retry} />}
      {error === undefined && page && nodes.length === 0 && <NoModels view={view} change={change} />}
      {error === undefined && page && nodes.length > 0 && (
        <>
          <NothingFits
            capacities={nodes.map(({ capacity }) => capacity)}
            budgets="this budget"
            advice={`Try a larger ${view.memory === undefined ? 'card, or leave less of it free' : 'amount of memory'}.`}
          />
          <ModelTable nodes={nodes} isLoading={isLoading} view={view} change={change} />
          <Pager pageInfo={page.pageInfo} view={view} change={change} />
        </>
      )}
      {error === undefined && !page && <div class="skeleton" aria-hidden="true" />}
    </>
  );
}
