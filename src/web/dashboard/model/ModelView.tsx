import type { JSX } from 'preact';
import { ModelDocument } from '../api/operations.generated.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { Failure } from '../shared/Failure.tsx';
import { Notice } from '../shared/Notice.tsx';
import { ViewLink } from '../shared/ViewLink.tsx';
import { INITIAL_MODEL, type ViewProps } from '../state/view.ts';
import { ModelAnswer } from './ModelAnswer.tsx';

/** One model against the budget. */
export function ModelView({ view, change }: ViewProps): JSX.Element {
  const { data, error, isLoading, retry } = useAnswer(ModelDocument, { name: view.model });
  return (
    <article class="model" aria-busy={isLoading}>
      <p class="crumb">
        <ViewLink view={view} change={change} to={{ model: '', ...INITIAL_MODEL }}>
          {view.page === 'compare' ? '‹ Compare' : '‹ All models'}
        </ViewLink>
      </p>
      <h1>{view.model}</h1>
      {error !== undefined && <Failure message={error} retry={retry} />}
      {error === undefined && !data && (
        <>
          <p class="quiet">Loading…</p>
          <div class="skeleton" aria-hidden="true" />
        </>
      )}
      {error === undefined && data?.model === null && (
        <Notice title="No such model">
          <p>There is no model of this name here. Search for a part of it among all models.</p>
        </Notice>
      )}
      {error === undefined && data?.model && <ModelAnswer model={data.model} view={view} change={change} />}
    </article>
  );
}
