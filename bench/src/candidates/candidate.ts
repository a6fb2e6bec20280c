import type { Request } from '../measure/wireRequest.ts';
import type { Question } from '../questions/question.ts';

/** A server that is measured. */
export interface Candidate {
  readonly key: string;
  readonly title: string;
  /** What it is, for the report. */
  readonly what: string;
  /** How to start it over a database file; it prints its address. */
  readonly start: (file: string) => {
    readonly args: readonly string[];
    readonly env: Readonly<Record<string, string>>;
  };
  /** A question in its words. */
  readonly request: (question: Question) => Request;
  /** Q2's first page as a GET, for the poll. */
  readonly poll: Request;
  /** A table of readings as CSV, all at once; null where it is not asked to. */
  readonly bulk: ((csv: string) => Request) | null;
}
