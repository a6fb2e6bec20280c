/** @jsxImportSource preact */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { BudgetPicker } from './budget/BudgetPicker.tsx';
import { Header } from './Header.tsx';
import { ModelView } from './model/ModelView.tsx';
import { ModelList } from './models/ModelList.tsx';
import { later } from './shared/later.tsx';
import { titleOf } from './state/titleOf.ts';
import { useView } from './state/useView.ts';
import type { ViewProps } from './state/view.ts';

const CompareView = later(() => import('./compare/CompareView.tsx').then((module) => module.CompareView));

/** The page: a budget, and what it means for all models or for one; or models against several budgets. */
export function Dashboard(): JSX.Element {
  const [view, change] = useView();
  const main = useRef<HTMLElement>(null);
  const shown = `${view.page} ${view.model}`;
  const before = useRef(shown);
  useEffect(() => {
    document.title = titleOf(view);
    if (before.current === shown) return;
    before.current = shown;
    // What had the focus is gone; a screen reader is to go on where the new view begins.
    main.current?.focus();
  }, [shown]);
  return (
    <>
      <Header view={view} change={change} />
      <main ref={main} tabIndex={-1}>
        <Content view={view} change={change} />
      </main>
    </>
  );
}

function Content({ view, change }: ViewProps): JSX.Element {
  if (view.model !== '') {
    return (
      <>
        <BudgetPicker view={view} change={change} />
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
