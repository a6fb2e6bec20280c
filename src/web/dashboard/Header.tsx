/** @jsxImportSource preact */
import type { JSX } from 'preact';
import { ThemePicker } from './shared/ThemePicker.tsx';
import { ViewLink } from './shared/ViewLink.tsx';
import type { Page, ViewProps } from './state/view.ts';

const PAGES: readonly { readonly page: Page; readonly text: string }[] = [
  { page: '', text: 'Models' },
  { page: 'compare', text: 'Compare' },
];

/** The head of the page: where one is, and the ways to the other pages and to the API. */
export function Header({ view, change }: ViewProps): JSX.Element {
  return (
    <header class="top">
      <a class="brand" href="./">
        batchfit
      </a>
      <nav aria-label="Pages">
        {PAGES.map(({ page, text }) => (
          <ViewLink
            key={page}
            view={view}
            change={change}
            to={{ page, model: '', series: '', lines: [], batch: undefined, after: '', before: '' }}
            aria-current={page === view.page ? 'page' : undefined}
          >
            {text}
          </ViewLink>
        ))}
        <a href="graphiql">GraphiQL</a>
      </nav>
      <ThemePicker />
    </header>
  );
}
