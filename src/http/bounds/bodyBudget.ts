import type { FastifyReply } from 'fastify';
import { Refusal } from '../errors/refusal.ts';

/** An import of average size is read by then. */
const RETRY_AFTER_S = 5;

/** Counts received bytes of a body. @returns the refusal if they do not fit, else undefined. */
export type CountBytes = (bytes: number) => Refusal | undefined;

/** The request bodies in memory, bounded in their size together. */
export class BodyBudget {
  readonly #max: number;
  #bytes = 0;

  /** @param maxMB in MB of 1,000,000 bytes. */
  constructor(maxMB: number) {
    this.#max = maxMB * 1_000_000;
  }

  /** The counter for the body of a request. Its bytes are released with the answer, or when it refuses. */
  of(reply: FastifyReply): CountBytes {
    let counted = 0;
    let isOver = false;
    const release = (): void => {
      if (!isOver) this.#bytes -= counted;
      isOver = true;
    };
    reply.raw.once('close', release);
    return (bytes) => {
      if (isOver) return undefined;
      if (this.#bytes + bytes > this.#max) {
        const message = `The bodies of all requests take ${this.#bytes} bytes, and may take ${this.#max} (MAX_BODIES_MB). Try again in ${RETRY_AFTER_S} s.`;
        release();
        return new Refusal('OVERLOADED', message, RETRY_AFTER_S);
      }
      this.#bytes += bytes;
      counted += bytes;
      return undefined;
    };
  }
}
