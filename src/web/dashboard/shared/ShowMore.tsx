import type { JSX } from 'preact';
import { count } from './format.ts';

interface ShowMoreProps {
  readonly shown: number;
  readonly total: number;
  readonly onMore: () => void;
}

/** Below a table that does not show all rows: how many there are, and a button for more. */
export function ShowMore({ shown, total, onMore }: ShowMoreProps): JSX.Element | null {
  if (shown >= total) return null;
  return (
    <p class="more">
      <span class="quiet" role="status">
        The first {count(shown)} of {count(total)}
      </span>{' '}
      <button type="button" class="small" onClick={onMore}>
        Show more
      </button>
    </p>
  );
}
