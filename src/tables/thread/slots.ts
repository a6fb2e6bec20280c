import { smallest } from '../../domain/line/extremes.ts';

interface Waiting {
  readonly key: string;
  readonly begin: () => void;
}

/**
 * A fair semaphore. A free slot goes to the key that holds the fewest, among equals to the one that has waited longest:
 * however many one key asks for, another waits for at most one of them.
 */
export class Slots {
  #free: number;
  readonly #held = new Map<string, number>();
  readonly #waiting: Waiting[] = [];

  constructor(count: number) {
    this.#free = count;
  }

  /** Waits for a slot. @returns a function that releases it. @throws the signal's reason if it is aborted before. */
  async take(key: string, signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted();
    if (this.#free > 0) this.#grant(key);
    else await this.#wait(key, signal);
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      this.#release(key);
    };
  }

  #wait(key: string, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
        reject(signal.reason as Error);
      };
      const begin = (): void => {
        signal.removeEventListener('abort', leave);
        // Synchronously: the next call must not find the slot free.
        this.#grant(key);
        resolve();
      };
      const waiting = { key, begin };
      this.#waiting.push(waiting);
      signal.addEventListener('abort', leave, { once: true });
    });
  }

  #grant(key: string): void {
    this.#free -= 1;
    this.#held.set(key, this.#heldBy(key) + 1);
  }

  #release(key: string): void {
    this.#free += 1;
    const left = this.#heldBy(key) - 1;
    if (left === 0) this.#held.delete(key);
    else this.#held.set(key, left);
    const fewest = smallest(this.#waiting.map((waiting) => this.#heldBy(waiting.key)));
    const next = this.#waiting.findIndex((waiting) => this.#heldBy(waiting.key) === fewest);
    if (next !== -1) this.#waiting.splice(next, 1)[0]?.begin();
  }

  #heldBy(key: string): number {
    return this.#held.get(key) ?? 0;
  }
}
