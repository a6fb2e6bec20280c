export type FigureKind = 'MEMORY_PER_IMAGE' | 'MEMORY_MODEL' | 'MAX_BATCH_SIZE';

/** A derived value that a source published: a claim, never an answer. */
export interface PublishedFigure {
  readonly kind: FigureKind;
  /** Budget of a MAX_BATCH_SIZE in nominal GB of 1000 MiB; null for the others. */
  readonly gb: number | null;
  /** Images, or MiB. */
  readonly value: number;
}

/** A claim that is not what is computed from the measurements. */
export interface PublishedDifference extends PublishedFigure {
  /** By ENDPOINTS: MiB unrounded, or images by FLOOR. Null where nothing can be computed. */
  readonly computed: number | null;
  /** The same rounded to the nearest whole number, which is how tables are published. */
  readonly nearest: number | null;
}
