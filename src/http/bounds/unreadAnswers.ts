interface Unread {
  readonly bytes: number;
  readonly end: () => void;
}

/** The large answers that are being sent, bounded in their size together. */
export class UnreadAnswers {
  readonly #max: number;
  readonly #answers = new Set<Unread>();
  #bytes = 0;

  /** @param max bytes. */
  constructor(max: number) {
    this.#max = max;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /**
   * Adds an answer, and ends the oldest others until it has room.
   * @param end resets the connection of the answer.
   * @returns removes the answer, once it is sent or cannot be sent; idempotent.
   */
  add(bytes: number, end: () => void): () => void {
    const added = { bytes, end };
    this.#answers.add(added);
    this.#bytes += bytes;
    for (const answer of this.#answers) {
      if (this.#bytes <= this.#max || answer === added) break;
      this.#forget(answer);
      answer.end();
    }
    return () => {
      this.#forget(added);
    };
  }

  #forget(answer: Unread): void {
    if (this.#answers.delete(answer)) this.#bytes -= answer.bytes;
  }
}
