import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { RecordMeasurementsMutation } from './api/operations.generated.ts';
import { BudgetPicker } from './budget/BudgetPicker.tsx';
import { ModelView } from './model/ModelView.tsx';
import { ModelList } from './models/ModelList.tsx';
import { later } from './shared/later.tsx';
import type { ViewProps } from './state/view.ts';
import { SavedNotice } from './write/SavedNotice.tsx';

const AddPage = later(() => import('./writing.ts').then((module) => module.AddPage));
const CompareView = later(() => import('./sharing.ts').then((module) => module.CompareView));
const ImportPage = later(() => import('./writing.ts').then((module) => module.ImportPage));

/** The current view: all models or one against a budget, the comparison, or a form that writes. */
export function Content({ view, change }: ViewProps): JSX.Element {
  const [saved, setSaved] = useState<RecordMeasurementsMutation['recordMeasurements']>();
  const isWriting = view.page === 'add' || view.page === 'import';
  useEffect(() => {
    // Shown once. Later, the readings are in the table.
    if (isWriting || view.model !== saved?.model?.name) setSaved(undefined);
  }, [view.page, view.model]);
  if (view.page === 'add') {
    return (
      <AddPage
        key={`${view.model} ${view.series}`}
        view={view}
        change={change}
        onSaved={(recorded) => {
          setSaved(recorded);
          const [model, series] = [recorded.model?.name ?? '', recorded.series?.id ?? ''];
          change({ page: '', model, series, batch: undefined }, 'step');
        }}
      />
    );
  }
  if (view.page === 'import') return <ImportPage view={view} change={change} />;
  if (view.model !== '') {
    return (
      <>
        <BudgetPicker view={view} change={change} />
        {saved?.model?.name === view.model && <SavedNotice recorded={saved} />}
        <ModelView key={view.model} view={view} change={change} />
      </>
    );
  }
  if (view.page === 'compare') {
    return (
      <>
        <h1>What fits on which GPU?</h1>
        <CompareView view={view} change={change} />
      </>
    );
  }
  return (
    <>
      <h1>Which batch size fits your GPU?</h1>
      <BudgetPicker view={view} change={change} />
      <ModelList view={view} change={change} />
    </>
  );
}
