import type { JSX } from 'preact';
import { ModelDocument } from '../api/operations.generated.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { Failure } from '../shared/Failure.tsx';
import { present } from '../shared/present.ts';
import { ViewLink } from '../shared/ViewLink.tsx';
import type { ViewProps } from '../state/view.ts';
import { AddForm } from './form/AddForm.tsx';
import { draftOf } from './draft.ts';
import type { Recorded } from './useRecording.ts';

interface AddPageProps extends ViewProps {
  readonly onSaved: (recorded: Recorded) => void;
}

/** The page to add a measurement, for the model and series in the URL, if any. */
export function AddPage({ view, change, onSaved }: AddPageProps): JSX.Element {
  const { data, error, retry } = useAnswer(ModelDocument, { name: view.model });
  const all = present(data?.model?.series.nodes);
  const series = all.find(({ id }) => id === view.series) ?? all.find(({ isDefault }) => isDefault);
  return (
    <article>
      <p class="crumb">
        <ViewLink view={view} change={change} to={{ page: '' }}>
          ‹ {view.model === '' ? 'All models' : view.model}
        </ViewLink>
      </p>
      <h1>Add a measurement</h1>
      {error !== undefined && <Failure message={error} retry={retry} />}
      {error === undefined && !data && <div class="skeleton" aria-hidden="true" />}
      {data && <AddForm initial={draftOf(view.model, series)} view={view} onSaved={onSaved} />}
    </article>
  );
}
