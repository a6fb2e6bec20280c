/** @jsxImportSource preact */
import type { JSX } from 'preact';
import { BudgetPicker } from './budget/BudgetPicker.tsx';
import { Header } from './Header.tsx';
import { ModelView } from './model/ModelView.tsx';
import { ModelList } from './models/ModelList.tsx';
import { useView } from './state/useView.ts';

/** The page: a budget, and what it means for all models or for one. */
export function Dashboard(): JSX.Element {
  const [view, change] = useView();
  return (
    <>
      <Header />
      <main>
        {view.model === '' && <h1>Which batch size fits your GPU?</h1>}
        <BudgetPicker view={view} change={change} />
        {view.model === '' ? (
          <ModelList view={view} change={change} />
        ) : (
          <ModelView key={view.model} view={view} change={change} />
        )}
      </main>
    </>
  );
}
