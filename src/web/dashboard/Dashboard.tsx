import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Content } from './Content.tsx';
import { Header } from './Header.tsx';
import { useView } from './state/useView.ts';
import type { Page } from './state/view.ts';

const TITLES: Record<Page, string> = {
  '': 'which batch size fits your GPU?',
  compare: 'compare GPUs',
  add: 'add a measurement',
  import: 'import a table',
};

/** The page: the header, and the view of the URL. */
export function Dashboard(): JSX.Element {
  const [view, change] = useView();
  const main = useRef<HTMLElement>(null);
  const shown = `${view.page} ${view.model} ${view.after} ${view.before}`;
  const before = useRef(shown);
  useEffect(() => {
    const isOfModel = view.model !== '' && (view.page === '' || view.page === 'compare');
    document.title = `batchfit · ${isOfModel ? view.model : TITLES[view.page]}`;
    if (before.current === shown) return;
    before.current = shown;
    // The focused element is gone: a screen reader continues at the start of the new view.
    if (!main.current?.contains(document.activeElement)) main.current?.focus();
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
