import type { Size } from '../dataset/sizes.ts';
import type { Request } from '../measure/httpClient.ts';
import type { Question } from '../questions/question.ts';

/** The database of one candidate, which it may write to. */
export interface Data {
  /** The file or the URL. */
  readonly address: string;
  /** A database server beside the candidate's process, whose figures are added to it. */
  readonly beside?: {
    /** CPU time so far, µs. */
    readonly cpu: () => number;
    /** Resident memory, MiB. */
    readonly rss: () => number;
  };
  readonly remove: () => Promise<void>;
}

/** A server that is measured. */
export interface Candidate {
  readonly key: string;
  readonly title: string;
  /** What it is, for the report. */
  readonly what: string;
  /** Creates the data of a size if it is not a copy of the SQLite file. */
  readonly data?: (size: Size) => Promise<Data>;
  /** How to start it with a file or URL; it prints its address. */
  readonly start: (address: string) => {
    readonly args: readonly string[];
    readonly env: Readonly<Record<string, string>>;
  };
  readonly request: (question: Question) => Request;
  /** The first page of Q2 as a GET. */
  readonly poll: Request;
  /** The dashboard's table, which the peers do not have. */
  readonly safe?: Request;
  /** Imports a CSV table of readings; null if it is not measured. */
  readonly bulk: ((csv: string) => Request) | null;
  /** Why the import is not measured, for the report. */
  readonly noBulk?: string;
}
