/** @jsxImportSource preact */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { RecordMeasurementsMutation } from './api/operations.generated.ts';
import { BudgetPicker } from './budget/BudgetPicker.tsx';
import { Header } from './Header.tsx';
import { ModelView } from './model/ModelView.tsx';
import { ModelList } from './models/ModelList.tsx';
import { later } from './shared/later.tsx';
import { useView } from './state/useView.ts';
import { SavedNotice } from './write/SavedNotice.tsx';

const AddPage = later(() => import('./add/AddPage.tsx').then((module) => module.AddPage));
const ImportPage = later(() => import('./import/ImportPage.tsx').then((module) => module.ImportPage));

/** The page: a budget, and what it means for all models or for one; or a view that writes. */
export function Dashboard(): JSX.Element {
  const [view, change] = useView();
  const [saved, setSaved] = useState<RecordMeasurementsMutation['recordMeasurements']>();
  useEffect(() => {
    // Said once: who comes back later finds the readings in their table.
    if (view.page !== '' || view.model !== saved?.model?.name) setSaved(undefined);
  }, [view.page, view.model]);
  const isOfModel = view.page === '' && view.model !== '';
  return (
    <>
      <Header view={view} change={change} />
      <main>
        {view.page === 'add' && (
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
        )}
        {view.page === 'import' && <ImportPage view={view} change={change} />}
        {view.page === '' && view.model === '' && <h1>Which batch size fits your GPU?</h1>}
        {view.page === '' && <BudgetPicker view={view} change={change} />}
        {isOfModel && saved?.model?.name === view.model && <SavedNotice recorded={saved} />}
        {view.page === '' && view.model === '' && <ModelList view={view} change={change} />}
        {isOfModel && <ModelView key={view.model} view={view} change={change} />}
      </main>
    </>
  );
}
