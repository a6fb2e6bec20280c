/** Readings that may be wrong. */
export type QuestionableCode = 'CONTRADICTION' | 'DECREASING_MEMORY' | 'OFF_THE_LINE';

/** What keeps a series, or an answer, from being trusted, though nothing need be wrong with its readings. */
export type LimitationCode = 'TOO_FEW_POINTS' | 'LINE_DOES_NOT_HOLD' | 'GROWING_SLOPE' | 'FAR_EXTRAPOLATION';

export type DiagnosticCode = QuestionableCode | LimitationCode | 'UNREADABLE_READINGS';

/** A remark on a series: accepted as measured, but worth a look. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  /** The batch sizes whose readings may be wrong, ascending; empty for what is about none that could be read. */
  readonly batchSizes: readonly number[];
  /** One sentence with the figures. */
  readonly message: string;
  /** The ids of the stored readings that it is about, where their batch sizes do not tell. */
  readonly readings?: readonly number[];
}
