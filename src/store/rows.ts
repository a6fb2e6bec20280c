import type { Outcome } from '../domain/series/reading.ts';

/** Where measurements come from. */
export interface SourceRow {
  readonly id: number;
  readonly name: string;
  readonly kind: 'SEED' | 'IMPORT' | 'PERSON';
  readonly note: string | null;
  readonly createdAt: Date;
}

/** One reading as it stands in the table. Memory in MiB. */
export interface StoredReading {
  readonly id: number;
  readonly seriesId: number;
  readonly batchSize: number;
  readonly outcome: Outcome;
  readonly memoryMiB: number | null;
  readonly limitMiB: number | null;
}

/** Where a reading comes from, and what became of it. */
export interface Provenance {
  readonly source: SourceRow;
  readonly measuredAt: Date | null;
  readonly recordedAt: Date;
  readonly recordedBy: string | null;
  readonly note: string | null;
  readonly retractedAt: Date | null;
  readonly retractedBy: string | null;
  readonly retractionReason: string | null;
}

/** A reading with a way to its provenance. */
export interface MeasurementRow extends StoredReading {
  /** One function for all rows that were read together: one for each would take longer than the row. */
  readonly provenanceOf: (id: number) => Provenance;
}

/** Whose token it is. */
export interface TokenHolder {
  readonly name: string;
  readonly role: 'CONTRIBUTOR' | 'ADMIN';
}

/** A token, without its hash. */
export interface TokenRow extends TokenHolder {
  readonly createdAt: Date;
  readonly revokedAt: Date | null;
}
