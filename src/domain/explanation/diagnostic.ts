/** What limits a series, or one answer, even if all readings are right. */
export type LimitationCode = 'TOO_FEW_POINTS' | 'LINE_DOES_NOT_HOLD' | 'GROWING_SLOPE' | 'FAR_EXTRAPOLATION';

/** The first three are about readings that may be wrong, UNREADABLE_READINGS about stored rows that were left out. */
export type DiagnosticCode =
  'CONTRADICTION' | 'DECREASING_MEMORY' | 'OFF_THE_LINE' | LimitationCode | 'UNREADABLE_READINGS';

/** Something about a series that a person should look at. Nothing is rejected because of it. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  /** Batch sizes whose readings may be wrong, ascending; empty if it is not about readings. */
  readonly batchSizes: readonly number[];
  /** One sentence with the figures. */
  readonly message: string;
  /** Ids of the stored readings it is about, if their batch sizes cannot be read. */
  readonly readings?: readonly number[];
}
