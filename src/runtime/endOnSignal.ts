/** How often the parent process is looked for, in milliseconds. */
const PARENT_CHECK_MS = 500;

/**
 * Ends the program by `close` on SIGINT or SIGTERM; a second signal ends it at once, as does a `close` that takes
 * longer than `longestMs`.
 * Under `npm start` also when npm is gone: it hands a SIGTERM to its shell, which dies of it and leaves us behind.
 */
export function endOnSignal(close: () => Promise<void>, longestMs: number): void {
  let ending = false;
  const end = (): void => {
    if (ending) process.exit(1);
    ending = true;
    setTimeout(() => process.exit(1), longestMs).unref();
    void close().then(() => process.exit(0));
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    if (!ending) end();
  }, PARENT_CHECK_MS);
  timer.unref();
}
