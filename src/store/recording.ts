import type { Diagnostic } from '../domain/explanation/diagnostics.ts';
import type { Conditions } from '../domain/series/conditions.ts';
import type { Reading } from '../domain/series/reading.ts';

/** What is known of a model that may have to be created. */
export interface ModelDetails {
  readonly family: string | null;
  readonly parametersMillions: number | null;
  readonly pretrainedOn: string | null;
}

/** Checked readings of one series. */
export interface Recording {
  readonly model: string;
  /** Null: the model must exist. */
  readonly createModel: ModelDetails | null;
  /** An input size of null is that of the model's default series. */
  readonly conditions: Omit<Conditions, 'inputSize'> & { readonly inputSize: number | null };
  readonly poolSize: number | null;
  readonly readings: readonly (Reading & {
    readonly measuredAt: Date | null;
    readonly note: string | null;
  })[];
  readonly source: string;
  /** Whether a diagnostic of the readings refuses the recording. */
  readonly strict: boolean;
}

/** The id of a reading, and whether this command inserted it. */
export interface Recorded {
  readonly id: number;
  readonly inserted: boolean;
}

/** The result of a recording. It is kept for retries, so everything in it is JSON. */
export interface RecordedMeasurements {
  readonly modelId: number;
  readonly seriesId: number;
  /** In the order of the readings. */
  readonly measurements: readonly Recorded[];
  readonly diagnostics: readonly Diagnostic[];
}

/** How a client names a write, so that a retry is told from another write. Keys belong to their author. */
export interface IdempotencyKey {
  readonly key: string;
  /** SHA-256 of the input, hex. */
  readonly inputHash: string;
}
