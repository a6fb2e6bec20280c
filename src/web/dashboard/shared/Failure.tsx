import type { JSX } from 'preact';
import { Notice } from './Notice.tsx';

/** An error message with a button to try again. */
export function Failure({ message, retry }: { message: string; retry: () => void }): JSX.Element {
  return (
    <Notice title="No answer" isError>
      <p>{message}</p>
      <button type="button" onClick={retry}>
        Try again
      </button>
    </Notice>
  );
}
