/** @jsxImportSource preact */
import type { JSX } from 'preact';
import type { ViewProps } from '../state/view.ts';

/** x */
export function ImportPage({ view }: ViewProps): JSX.Element {
  return <p>{view.page}</p>;
}
