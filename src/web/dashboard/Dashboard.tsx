import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Content } from './Content.tsx';
import { Header } from './Header.tsx';
import { titleOf } from './state/titleOf.ts';
import { useView } from './state/useView.ts';

/** The page: its head, and the view that its address names. */
export function Dashboard(): JSX.Element {
  const [view, change] = useView();
  const main = useRef<HTMLElement>(null);
  const shown = `${view.page} ${view.model} ${view.after} ${view.before}`;
  const before = useRef(shown);
  useEffect(() => {
    document.title = titleOf(view);
    if (before.current === shown) return;
    before.current = shown;
    // What had the focus is gone, so a screen reader is to go on where the new view begins.
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
