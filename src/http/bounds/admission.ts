/** While connections come in, requests are held back for so long, then begun for so long, in turn. */
const SLICE_MS = 20;

/** Overload begins when requests have waited for so long without a break: a burst, or a cold start, is none. */
const BURST_MS = 1000;

/** Requests begun in one turn of the event loop; so many costly ones take about a slice. */
const MAX_BEGUN = 16;

/** A request that waits to be begun or refused. */
interface Waiting {
  readonly since: number;
  readonly begin: () => void;
  readonly refuse: (waitedMs: number) => void;
}

/**
 * Lets requests wait here, where their age is known, and not in the kernel, where it is not. Node accepts one connection
 * in each turn of its event loop: a server that begins every request at once accepts connections no faster than it
 * answers them, and under overload the others wait unseen. So while connections come in, requests are
 * held back half of the time, which makes turns short, and one is begun in each turn of the other half.
 *
 * Neither @fastify/under-pressure nor a short backlog does this. At twice the capacity on new connections for 20 s, the
 * first answered after up to 16 s, since its lag stays below the limit; with a backlog of 64 the kernel dropped
 * connections, whose clients were answered after up to 79 s, or never.
 */
export class Admission {
  readonly #maxWaitMs: number;
  readonly #waiting: Waiting[] = [];
  #isScheduled = false;
  #isAccepting = false;
  #isHolding = false;
  #sliceBegan = 0;
  /** Since when there has always been a request waiting. */
  #busySince = 0;

  /** @param maxWaitMs a request that waited longer is refused, unless it came in a burst. */
  constructor(maxWaitMs: number) {
    this.#maxWaitMs = maxWaitMs;
  }

  /** To be called for every new connection. */
  connected(): void {
    this.#isAccepting = true;
    this.#schedule();
  }

  /** Begins a request: at once if it is the first of this turn, else in a later one; or refuses it. */
  enter(begin: () => void, refuse: (waitedMs: number) => void): void {
    if (this.#isScheduled) {
      const since = performance.now();
      if (this.#waiting.length === 0) this.#busySince = since;
      this.#waiting.push({ since, begin, refuse });
    } else {
      this.#schedule();
      begin();
    }
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    // Runs after all that is ready to be read in this turn.
    setImmediate(() => {
      this.#isScheduled = false;
      this.#turn(performance.now());
    });
  }

  #turn(now: number): void {
    if (now - this.#busySince > BURST_MS) this.#refuseLate(now);
    if (now - this.#sliceBegan > SLICE_MS) {
      this.#sliceBegan = now;
      this.#isHolding = !this.#isHolding;
    }
    const count = !this.#isAccepting ? MAX_BEGUN : this.#isHolding ? 0 : 1;
    for (let i = 0; i < count && performance.now() - now < SLICE_MS; i += 1) this.#waiting.shift()?.begin();
    // The request of a new connection comes a turn after it.
    if (this.#waiting.length > 0 || this.#isAccepting) this.#schedule();
    this.#isAccepting = false;
  }

  #refuseLate(now: number): void {
    const first = this.#waiting.findIndex(({ since }) => now - since <= this.#maxWaitMs);
    const late = this.#waiting.splice(0, first === -1 ? this.#waiting.length : first);
    for (const { since, refuse } of late) refuse(now - since);
  }
}
