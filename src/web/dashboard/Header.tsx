import type { JSX } from 'preact';
import { ThemePicker } from './shared/ThemePicker.tsx';
import { ViewLink } from './shared/ViewLink.tsx';
import { UNTOUCHED, type View, type ViewProps } from './state/view.ts';

/** What a list shows from its start, with no model chosen. */
const LIST: Partial<View> = { model: '', ...UNTOUCHED, after: '', before: '' };

interface HeaderWay {
  readonly text: string;
  readonly label?: string;
  readonly to: Partial<View>;
}

const WAYS: readonly HeaderWay[] = [
  { text: 'Models', to: { page: '', ...LIST } },
  { text: 'Compare', to: { page: 'compare', ...LIST } },
  // Short, so that all of them stand in a line on a phone.
  { text: 'Add', label: 'Add a measurement', to: { page: 'add' } },
  { text: 'Import', to: { page: 'import' } },
];

/** The head of the page: where one is, and the ways to the other views and to the API. */
export function Header({ view, change }: ViewProps): JSX.Element {
  return (
    <header class="top">
      <a class="brand" href="./">
        batchfit
      </a>
      <nav aria-label="Pages">
        {WAYS.map(({ text, label, to }) => (
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
