interface Unread {
  readonly bytes: number;
  readonly end: () => void;
}

/** The large answers that are being sent, bounded in what they take together. */
export class UnreadAnswers {
  readonly #most: number;
  readonly #answers = new Set<Unread>();
  #bytes = 0;

  /** @param most bytes. */
  constructor(most: number) {
    this.#most = most;
  }

  /** The bytes of all of them. */
  get bytes(): number {
    return this.#bytes;
  }

  /**
   * Adds an answer, and ends those that were begun first until it has room; itself never.
   * @param end ends the connection that it is sent to.
   * @returns what forgets it, once it is out or cannot be sent any more; more calls do nothing.
   */
  add(bytes: number, end: () => void): () => void {
    const added = { bytes, end };
    this.#answers.add(added);
    this.#bytes += bytes;
    for (const answer of this.#answers) {
      if (this.#bytes <= this.#most || answer === added) break;
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
