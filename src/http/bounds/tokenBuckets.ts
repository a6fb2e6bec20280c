import { LRUCache } from 'lru-cache';

/** Clients that are remembered; beyond, the one that was away longest is forgotten. */
const MAX_CLIENTS = 10_000;

/** What remains of a client's rate. */
export interface Allowance {
  readonly ok: boolean;
  /** Requests left now. */
  readonly remaining: number;
  /** Seconds until the bucket is full. */
  readonly resetS: number;
  /** Seconds until the next request may be sent; 0 where one may be sent now. */
  readonly retryS: number;
}

/**
 * A token bucket per client: `perMinute` requests at once, refilled evenly over a minute. Not @fastify/rate-limit, which
 * counts fixed windows: a client that used its minute up would wait for the end of it, and none would refill evenly.
 */
export class TokenBuckets {
  readonly #perMinute: number;
  readonly #buckets = new LRUCache<string, { readonly level: number; readonly at: number }>({
    max: MAX_CLIENTS,
  });

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
    this.#buckets.set(client, { level, at: now });
    return {
      ok,
      remaining: Math.floor(level),
      resetS: Math.ceil((this.#perMinute - level) / perMs / 1000),
      retryS: level >= 1 ? 0 : Math.ceil((1 - level) / perMs / 1000),
    };
  }
}
