import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { bytes, count } from '../shared/format.ts';
import type { Running } from './useImport.ts';

interface ProgressProps {
  readonly state: Running;
  /** Size of the file in bytes. */
  readonly size: number;
  readonly onStop: () => void;
}

/** The progress: the bytes sent, then the seconds, compared with those of the dry run when writing. */
export function Progress({ state, size, onStop }: ProgressProps): JSX.Element {
  const { sent, since, dryRun, expectedMs } = state;
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(Math.floor((performance.now() - since) / 1000)), 250);
    return () => clearInterval(timer);
  }, [since]);
  const isSending = sent < 1;
  const known = expectedMs && { value: Math.min(0.95, (1000 * seconds) / expectedMs) };
  const doing = isSending ? 'Sending' : dryRun ? 'Looking at it' : 'Writing';
  return (
    <section class="panel progress" aria-label="Progress">
      <progress aria-label={doing} max={1} {...(isSending ? { value: sent } : known)} />
      <p class="actions">
        <span>
          {doing}
          {isSending && `: ${bytes(sent * size)} of ${bytes(size)}`}
          {seconds > 0 && (
            <span class="quiet">
              {' '}
              · {count(seconds)}
              {expectedMs && ` of about ${count(Math.ceil(expectedMs / 1000))}`} s
            </span>
          )}
        </span>
        {dryRun && (
          <button type="button" onClick={onStop}>
            Stop
          </button>
        )}
      </p>
    </section>
  );
}
