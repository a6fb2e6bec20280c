/** How many of a kind are asked for and shown. */
export const LISTED = 50;

/** What POST /import answers, as far as it is shown here. */
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

/** Something in the table that has to be mended. */
export interface TableProblem {
  readonly line: number;
  readonly column: number | null;
  readonly columnName: string | null;
  readonly message: string;
}

/** A derived value of the table that is not what is computed. */
export interface PublishedDifference {
  readonly line: number;
  readonly kind: 'MEMORY_PER_IMAGE' | 'MEMORY_MODEL' | 'MAX_BATCH_SIZE';
  readonly gb: number | null;
  readonly published: number;
  readonly computed: number | null;
}
