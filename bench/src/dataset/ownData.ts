import type { Candidate } from '../candidates/candidate.ts';
import { copyFor, remove } from './databaseOf.ts';
import type { Size } from './sizes.ts';

/** What a server started over its data costs besides its own process: that of a database server. */
export interface Beside {
  /** CPU so far, µs. */
  readonly cpu: () => number;
  /** Resident memory, MiB. */
  readonly rss: () => number;
}

/** Data that one candidate may write into. */
export interface OwnData {
  /** The file, or the URL. */
  readonly address: string;
  /** Null where the candidate holds its data itself. */
  readonly beside: Beside | null;
  readonly remove: () => Promise<void>;
}

/** The data of a size for one candidate. */
export async function ownData(candidate: Candidate, size: Size): Promise<OwnData> {
  return candidate.data ? candidate.data(size) : sqliteFile(await copyFor(candidate.key, size));
}

/** A SQLite file as a candidate's data. */
export function sqliteFile(file: string): OwnData {
  return { address: file, beside: null, remove: () => remove(file) };
}
