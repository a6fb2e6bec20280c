/** How long connections are taken before requests are begun, and requests before connections are taken again. */
const SLICE_MS = 20;

/** How long others may wait without a break before any is refused: a burst, or a cold start, is no overload. */
const BURST_MS = 1000;

/** The most requests that are begun in one turn: so many of the costly ones take about a slice. */
const MOST_IN_A_TURN = 16;

/** A request that waits to be begun or refused. */
interface Waiting {
  readonly since: number;
  readonly begin: () => void;
  readonly refuse: (waitedMs: number) => void;
}

/**
 * Lets requests wait here, where their age is known, instead of in the kernel, where it is not. Node takes one new
 * connection in each turn of its event loop: a server that begins every request as it is read takes connections no
 * faster than it answers them, and under overload the others wait for minutes, unseen. So while connections come in,
 * one request is begun in a turn, and taking connections and answering requests get the same share of the time.
 */
export class Admission {
  readonly #longestMs: number;
  readonly #waiting: Waiting[] = [];
  #isScheduled = false;
  #hasTaken = false;
  #isTaking = false;
  #sliceBegan = 0;
  /** When requests began to wait, with always one of them waiting since. */
  #waitedSince = 0;

  /** @param longestMs what has waited longer is refused, unless it came in a burst. */
  constructor(longestMs: number) {
    this.#longestMs = longestMs;
  }

  /** To be told of every new connection. */
  connected(): void {
    this.#hasTaken = true;
    this.#schedule();
  }

  /** Begins a request: at once where nothing else has to be done, else in its turn; or refuses it. */
  enter(begin: () => void, refuse: (waitedMs: number) => void): void {
    if (this.#isScheduled) {
      const since = performance.now();
      if (this.#waiting.length === 0) this.#waitedSince = since;
      this.#waiting.push({ since, begin, refuse });
    } else {
      this.#schedule();
      begin();
    }
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    // It runs after all that is ready to be read now.
    setImmediate(() => {
      this.#isScheduled = false;
      this.#turn(performance.now());
    });
  }

  #turn(now: number): void {
    this.#refuseLate(now);
    // A request comes a turn after its connection, and there may be more of both.
    if (this.#waiting.length > 0 || this.#hasTaken) this.#schedule();
    if (!this.#leavesToConnections(now)) this.#begin(now);
    this.#hasTaken = false;
  }

  #begin(now: number): void {
    let left = this.#hasTaken ? 1 : MOST_IN_A_TURN;
    do {
      this.#waiting.shift()?.begin();
      left -= 1;
    } while (left > 0 && this.#waiting.length > 0 && performance.now() - now < SLICE_MS);
  }

  #refuseLate(now: number): void {
    if (now - this.#waitedSince < BURST_MS) return;
    for (let [first] = this.#waiting; first && now - first.since > this.#longestMs; [first] = this.#waiting) {
      this.#waiting.shift();
      first.refuse(now - first.since);
    }
  }

  #leavesToConnections(now: number): boolean {
    if (now - this.#sliceBegan > SLICE_MS) {
      this.#sliceBegan = now;
      this.#isTaking = !this.#isTaking;
    }
    return this.#hasTaken && this.#isTaking;
  }
}
