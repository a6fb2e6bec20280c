import type { Transaction } from '../../connection/transaction.ts';

/** Carries what would have come of a write out of the transaction that it rolls back. */
class Undo<T> extends Error {
  readonly outcome: T;

  constructor(outcome: T) {
    super('A rehearsed write is undone.');
    this.outcome = outcome;
  }
}

/** Runs a write and undoes it. @returns what would have come of it. */
export async function rehearse<T>(
  write: <R>(work: (tx: Transaction) => Promise<R>) => Promise<R>,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  let undo: Undo<T> | undefined;
  try {
    await write(async (tx): Promise<never> => {
      undo = new Undo(await work(tx));
      throw undo;
    });
  } catch (error) {
    if (undo === undefined || error !== undo) throw error;
    return undo.outcome;
  }
  throw new Error('A write that was to be undone was not.');
}
