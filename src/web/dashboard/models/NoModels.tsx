import type { JSX } from 'preact';
import { Notice } from '../shared/Notice.tsx';
import { ViewLink } from '../shared/ViewLink.tsx';
import type { ViewProps } from '../state/view.ts';

/** Why the list is empty. */
export function NoModels({ view, change }: ViewProps): JSX.Element {
  const { search, family, inputSize, minimum, after, before } = view;
  const isFiltered = search !== '' || family !== '' || inputSize !== undefined || minimum !== undefined;
  if (!isFiltered && after === '' && before === '') {
    return (
      <Notice title="No models yet">
        <p>
          Nothing has been measured here.{' '}
          <ViewLink view={view} change={change} to={{ page: 'add' }}>
            Add a measurement
          </ViewLink>
          , or{' '}
          <ViewLink view={view} change={change} to={{ page: 'import' }}>
            import a table
          </ViewLink>
          .
        </p>
      </Notice>
    );
  }
  return (
    <Notice title="No model matches">
      <p>There is none with this name, family, input size and batch size.</p>
      <button
        type="button"
        onClick={() => {
          const all = { search: '', family: '', inputSize: undefined, minimum: undefined };
          change({ ...all, after: '', before: '' });
        }}
      >
        Show all models
      </button>
    </Notice>
  );
}
