import type { Conditions } from '../../../../domain/series/conditions.ts';
import type { PublishedFigure } from '../../../../domain/claims/publishedFigure.ts';
import type { Reading } from '../../../../domain/series/reading.ts';

/** What an import knows of a model. Null: unknown, and then no news. */
export interface ImportModel {
  readonly model: string;
  readonly family: string | null;
  readonly parametersMillions: number | null;
  readonly pretrainedOn: string | null;
}

/** A series that an import needs, with what the import knows of its model. */
export interface ImportSeries extends ImportModel {
  readonly conditions: Conditions;
  readonly poolSize: number | null;
  /** What the import claims to follow from its readings. */
  readonly figures: readonly PublishedFigure[];
}

/** A fact of a model, or of one of its series, that was not known before an import said it. */
export interface FilledIn {
  readonly model: string;
  readonly fact: 'FAMILY' | 'PARAMETERS_MILLIONS' | 'PRETRAINED_ON' | 'POOL_SIZE';
  readonly value: string;
}

/** A reading of an import. */
export interface ImportReading extends Reading {
  /** The place of its series in the import. */
  readonly series: number;
  /** The place of its source in the import. */
  readonly source: number;
  readonly measuredAt: Date | null;
  readonly recordedBy: string | null;
  readonly note: string | null;
}
