import type { SeriesConditionsFragment } from '../api/operations.generated.ts';

/** A reading as typed. */
export interface ReadingDraft {
  /** Identifies the row. */
  readonly key: number;
  readonly batchSize: string;
  readonly outcome: 'FIT' | 'OUT_OF_MEMORY';
  readonly memoryMiB: string;
  readonly limitMiB: string;
}

/** The conditions as typed; empty means unknown. */
export interface ConditionsDraft {
  readonly inputSize: string;
  readonly gpu: string;
  readonly mode: string;
  readonly precision: string;
  readonly optimizer: string;
  readonly framework: string;
  readonly frameworkVersion: string;
  readonly reading: string;
}

/** The content of the form. */
export interface Draft {
  readonly model: string;
  /** Whether to create an unknown model. */
  readonly isNew: boolean;
  readonly family: string;
  readonly parametersMillions: string;
  readonly pretrainedOn: string;
  readonly conditions: ConditionsDraft;
  readonly readings: readonly ReadingDraft[];
  /** As `2026-11-24`; empty for unknown. */
  readonly measuredAt: string;
  readonly source: string;
  readonly note: string;
}

/** An empty row. */
export const emptyReading = (key: number): ReadingDraft => ({
  ...{ key, batchSize: '', outcome: 'FIT', memoryMiB: '', limitMiB: '' },
});

const NOTHING_KNOWN: ConditionsDraft = {
  ...{ inputSize: '', gpu: '', mode: '', precision: '', optimizer: '' },
  ...{ framework: '', frameworkVersion: '', reading: '' },
};

/** The form for a model, with the conditions of one of its series, if any. */
export function draftOf(model: string, series: SeriesConditionsFragment | undefined): Draft {
  return {
    ...{ model, isNew: false, family: '', parametersMillions: '', pretrainedOn: '' },
    ...{ measuredAt: '', source: '', note: '' },
    conditions: series ? conditionsOf(series) : NOTHING_KNOWN,
    readings: [emptyReading(0)],
  };
}

/** The conditions of a series as text. */
export function conditionsOf(series: SeriesConditionsFragment): ConditionsDraft {
  return {
    inputSize: String(series.inputSize),
    gpu: series.gpu?.name ?? '',
    mode: series.mode ?? '',
    precision: series.precision ?? '',
    optimizer: series.optimizer ?? '',
    framework: series.framework ?? '',
    frameworkVersion: series.frameworkVersion ?? '',
    reading: series.reading ?? '',
  };
}
