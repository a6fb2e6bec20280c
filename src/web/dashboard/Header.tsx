import type { JSX } from 'preact';
import { ThemePicker } from './shared/ThemePicker.tsx';
import { ViewLink } from './shared/ViewLink.tsx';
import { INITIAL_MODEL, type View, type ViewProps } from './state/view.ts';

/** The first page of a list, without a model. */
const LIST: Partial<View> = { model: '', ...INITIAL_MODEL, after: '', before: '' };

interface HeaderLink {
  readonly text: string;
  readonly label?: string;
  readonly to: Partial<View>;
}

const LINKS: readonly HeaderLink[] = [
  { text: 'Models', to: { page: '', ...LIST } },
  { text: 'Compare', to: { page: 'compare', ...LIST } },
  // Short, so that all links fit in one line on a phone.
  { text: 'Add', label: 'Add a measurement', to: { page: 'add' } },
  { text: 'Import', to: { page: 'import' } },
];

/** The header: links to the views and to GraphiQL, and the theme. */
export function Header({ view, change }: ViewProps): JSX.Element {
  return (
    <header class="top">
      <a class="brand" href="./">
        batchfit
      </a>
      <nav aria-label="Pages">
        {LINKS.map(({ text, label, to }) => (
          <ViewLink
            key={text}
            view={view}
            change={change}
            to={to}
            aria-label={label}
            aria-current={to.page === view.page ? 'page' : undefined}
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
