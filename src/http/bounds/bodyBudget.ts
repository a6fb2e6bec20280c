import type { FastifyReply } from 'fastify';
import { Refusal } from '../errors/refusal.ts';

/** Seconds after which whoever was refused may come again: an import of average size is read by then. */
const RETRY_AFTER_S = 5;

/** Counts bytes of a body that have come; gives why they cannot be kept, or undefined where they can. */
export type CountBytes = (bytes: number) => Refusal | undefined;

/** The request bodies that are in memory, bounded in what they take together. */
export class BodyBudget {
  readonly #most: number;
  #bytes = 0;

  /** @param mostMB in MB of 1,000,000 bytes. */
  constructor(mostMB: number) {
    this.#most = mostMB * 1_000_000;
  }

  /** The bytes of all of them. */
  get bytes(): number {
    return this.#bytes;
  }

  /**
   * What counts the body of a request. What it counts is forgotten when the answer is out, or when it says that the body
   * cannot be kept.
   */
  of(reply: FastifyReply): CountBytes {
    let counted = 0;
    let isOver = false;
    const forget = (): void => {
      if (!isOver) this.#bytes -= counted;
      isOver = true;
    };
    reply.raw.once('close', forget);
    return (bytes) => {
      if (isOver) return undefined;
      if (this.#bytes + bytes > this.#most) {
        void reply.header('retry-after', RETRY_AFTER_S);
        const message = `The bodies of all requests take ${this.#bytes} bytes, and may take ${this.#most} (MAX_BODIES_MB). Try again in ${RETRY_AFTER_S} s.`;
        forget();
        return new Refusal('OVERLOADED', message);
      }
      this.#bytes += bytes;
      counted += bytes;
      return undefined;
    };
  }
}
