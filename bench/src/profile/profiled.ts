/** What went on while the picture was taken. */
export interface Profiled {
  /** Moments on the monotonic clock, µs. */
  readonly from: number;
  readonly to: number;
  /** How many requests, or rows, the time is divided by. */
  readonly count: number;
  readonly unit: 'request' | 'row';
  /** CPU of the server, all threads, µs. */
  readonly cpu: number;
}

/** The monotonic clock, µs: the one that profiles are on. */
export function now(): number {
  return Number(process.hrtime.bigint() / 1000n);
}
