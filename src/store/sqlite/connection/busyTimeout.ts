/** Milliseconds to wait for another process's lock. Short: the wait holds the whole event loop. */
export const BUSY_TIMEOUT_MS = 1000;
