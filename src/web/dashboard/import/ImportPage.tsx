import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ViewLink } from '../shared/ViewLink.tsx';
import type { ViewProps } from '../state/view.ts';
import { type ChosenTable, ChooseTable } from './ChooseTable.tsx';
import { ImportForm } from './ImportForm.tsx';

/** The page to import a table: choose a file, see the dry run, confirm. */
export function ImportPage({ view, change }: ViewProps): JSX.Element {
  const [table, setTable] = useState<ChosenTable>();
  return (
    <article class="import">
      <p class="crumb">
        <ViewLink view={view} change={change} to={{ page: '', model: '', series: '', batch: undefined }}>
          ‹ All models
        </ViewLink>
      </p>
      <h1>Import a table</h1>
      <ChooseTable table={table} onChoose={setTable} />
      {table && <ImportForm key={table.number} table={table} view={view} change={change} />}
    </article>
  );
}
