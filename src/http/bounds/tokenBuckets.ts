/** The most clients that are remembered; then the one that was away longest is forgotten. */
const MOST_CLIENTS = 10_000;

/** What a client may still send. */
export interface Allowance {
  readonly ok: boolean;
  /** Requests left now. */
  readonly remaining: number;
  /** Seconds until everything is there again. */
  readonly resetS: number;
  /** Seconds until one more request; 0 where one is left. */
  readonly retryS: number;
}

/** A bucket a client: `perMinute` requests at once, refilled evenly over a minute. */
export class TokenBuckets {
  readonly #perMinute: number;
  readonly #buckets = new Map<string, { readonly level: number; readonly at: number }>();

  constructor(perMinute: number) {
    this.#perMinute = perMinute;
  }

  get size(): number {
    return this.#buckets.size;
  }

  /** @param now milliseconds of a clock that never goes back. */
  take(client: string, now: number): Allowance {
    const before = this.#buckets.get(client) ?? { level: this.#perMinute, at: now };
    const perMs = this.#perMinute / 60_000;
    const filled = Math.min(this.#perMinute, before.level + (now - before.at) * perMs);
    const ok = filled >= 1;
    const level = ok ? filled - 1 : filled;
    this.#buckets.delete(client);
    this.#buckets.set(client, { level, at: now });
    const [oldest] = this.#buckets.keys();
    if (this.#buckets.size > MOST_CLIENTS && oldest !== undefined) this.#buckets.delete(oldest);
    return {
      ok,
      remaining: Math.floor(level),
      resetS: Math.ceil((this.#perMinute - level) / perMs / 1000),
      retryS: level >= 1 ? 0 : Math.ceil((1 - level) / perMs / 1000),
    };
  }
}
