/** @jsxImportSource preact */
import type { JSX } from 'preact';
import { ThemePicker } from './shared/ThemePicker.tsx';

/** The head of the page: where one is, and the way to the API. */
export function Header(): JSX.Element {
  return (
    <header class="top">
      <a class="brand" href="./">
        batchfit
      </a>
      <nav aria-label="Pages">
        <a href="graphiql">GraphiQL</a>
      </nav>
      <ThemePicker />
    </header>
  );
}
