/** @jsxImportSource preact */
import type { JSX } from 'preact';
import { ThemePicker } from './shared/ThemePicker.tsx';
import { ViewLink } from './shared/ViewLink.tsx';
import type { ViewProps } from './state/view.ts';

/** The head of the page: where one is, and the ways to the other views and to the API. */
export function Header({ view, change }: ViewProps): JSX.Element {
  const current = (page: string): 'page' | undefined => (view.page === page ? 'page' : undefined);
  return (
    <header class="top">
      <a class="brand" href="./">
        batchfit
      </a>
      <nav aria-label="Pages">
        <ViewLink view={view} change={change} to={{ page: 'add' }} aria-current={current('add')}>
          Add a measurement
        </ViewLink>
        <ViewLink view={view} change={change} to={{ page: 'import' }} aria-current={current('import')}>
          Import
        </ViewLink>
        <a href="graphiql">GraphiQL</a>
      </nav>
      <ThemePicker />
    </header>
  );
}
