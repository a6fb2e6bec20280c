/** Maximum number of items of each list in the report. */
export const LISTED = 50;

/** The part of the answer of POST /import that is shown. */
export interface ImportReport {
  readonly dryRun: boolean;
  readonly inserted: number;
  readonly alreadyThere: number;
  readonly modelsCreated: number;
  readonly seriesCreated: number;
  readonly problems: readonly TableProblem[];
  readonly problemCount: number;
  readonly userErrors: readonly { readonly message: string }[];
  readonly publishedDifferences: readonly PublishedDifference[];
  readonly publishedDifferenceCount: number;
}

/** A mistake in the table. */
export interface TableProblem {
  readonly line: number;
  readonly column: number | null;
  readonly columnName: string | null;
  readonly message: string;
}

/** A published value that differs from the computed one. */
export interface PublishedDifference {
  readonly line: number;
  readonly kind: 'MEMORY_PER_IMAGE' | 'MEMORY_MODEL' | 'MAX_BATCH_SIZE';
  readonly gb: number | null;
  readonly published: number;
  readonly computed: number | null;
}
