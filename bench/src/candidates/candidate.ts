import type { OwnData } from '../dataset/ownData.ts';
import type { Size } from '../dataset/sizes.ts';
import type { Request } from '../measure/wireRequest.ts';
import type { Question } from '../questions/question.ts';

/** A server that is measured. */
export interface Candidate {
  readonly key: string;
  readonly title: string;
  /** What it is, for the report. */
  readonly what: string;
  /** Makes the data of a size for it to write into, where that is not a copy of the SQLite file. */
  readonly data?: (size: Size) => Promise<OwnData>;
  /** How to start it over its data, a file or a URL; it prints its address. */
  readonly start: (data: string) => {
    readonly args: readonly string[];
    readonly env: Readonly<Record<string, string>>;
  };
  /** A question in its words. */
  readonly request: (question: Question) => Request;
  /** Q2's first page as a GET, for the poll. */
  readonly poll: Request;
  /** A table of readings as CSV, all at once; null where it is not asked to. */
  readonly bulk: ((csv: string) => Request) | null;
  /** Why it is not asked to, where the report is to say so. */
  readonly noBulk?: string;
}
