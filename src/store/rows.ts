import type { FigureKind, PublishedFigure } from '../domain/claims/publishedFigure.ts';
import type { Outcome } from '../domain/series/reading.ts';

/** Where measurements come from. */
export interface SourceRow {
  readonly id: number;
  readonly name: string;
  readonly kind: 'SEED' | 'IMPORT' | 'PERSON';
  readonly note: string | null;
  readonly createdAt: Date;
}

/** One stored reading. Memory in MiB. */
export interface StoredReading {
  readonly id: number;
  readonly seriesId: number;
  readonly batchSize: number;
  readonly outcome: Outcome;
  readonly memoryMiB: number | null;
  readonly limitMiB: number | null;
}

/** A reading with the rows that were read together with it, whose provenance is loaded in one batch. */
export interface MeasurementRow extends StoredReading {
  readonly readTogether: readonly StoredReading[];
}

/** Where a reading comes from, and its retraction. */
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

/** What a page of measurements belongs to. `answer`: a series, without its unreadable rows. */
export type Owner = 'model' | 'series' | 'answer';

/** A figure that a source publishes of a series. */
export interface FigureRow extends PublishedFigure {
  readonly id: number;
  readonly seriesId: number;
  /** The memory per image that the same source publishes of the same series, in MiB. */
  readonly memoryPerImage: number | null;
}

/** How many figures of each kind a source publishes. */
export type FigureCounts = ReadonlyMap<FigureKind, number>;

/** The name and role of a token. */
export interface TokenHolder {
  readonly name: string;
  readonly role: 'CONTRIBUTOR' | 'ADMIN';
}

/** A token, without its hash. */
export interface TokenRow extends TokenHolder {
  readonly createdAt: Date;
  readonly revokedAt: Date | null;
}
