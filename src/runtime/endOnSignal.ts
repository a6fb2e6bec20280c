/** How often the parent process is checked, in milliseconds. */
const PARENT_CHECK_MS = 500;

/**
 * Ends the program by `close` on SIGINT or SIGTERM. A second signal ends it at once, as does a `close` that takes longer
 * than `timeoutMs`.
 * Under `npm start` it ends also when npm is gone: npm passes a SIGTERM to its shell, which ends without passing it on.
 */
export function endOnSignal(close: () => Promise<void>, timeoutMs: number): void {
  let ending = false;
  const end = (): void => {
    if (ending) process.exit(1);
    ending = true;
    setTimeout(() => process.exit(1), timeoutMs).unref();
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
