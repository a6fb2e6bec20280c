/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The margin of a safe answer. How often each over-promises is in docs/safety.md. */
export type Confidence =
  /** Large margins: rather too small than out of memory. */
  | 'CAUTIOUS'
  /** The default. */
  | 'BALANCED'
  /** Small margins, close to the line: for runs that can be restarted with a smaller batch. */
  | 'BOLD';

/** The evidence for a batch size. */
export type Evidence =
  /** This batch size itself was measured. */
  | 'MEASURED'
  /** It lies between batch sizes that were measured. */
  | 'INTERPOLATED'
  /** It lies outside the range that was measured. */
  | 'EXTRAPOLATED'
  /** Nothing is known about it. */
  | 'NONE';

/** A condition on a text. All given fields must hold; null means no condition. */
export type StringFilter = {
  /** Equal to this text, case-sensitive. */
  eq?: string | null | undefined;
  /** Equal to one of these texts; an empty list matches nothing. At most 100. */
  in?: Array<string> | null | undefined;
  /** Contains this text, case-insensitive. `%` and `_` have no special meaning. */
  contains?: string | null | undefined;
  /** True matches only unknown values, false only known ones. */
  isNull?: boolean | null | undefined;
};

/** A condition on a whole number. All given fields must hold; null means no condition. An unknown number matches only `isNull: true`. */
export type IntFilter = {
  /** Equal to. */
  eq?: number | null | undefined;
  /** One of these; an empty list matches nothing. At most 100. */
  in?: Array<number> | null | undefined;
  /** Greater than. */
  gt?: number | null | undefined;
  /** Greater than or equal to. */
  gte?: number | null | undefined;
  /** Less than. */
  lt?: number | null | undefined;
  /** Less than or equal to. */
  lte?: number | null | undefined;
  /** True matches only unknown values, false only known ones. */
  isNull?: boolean | null | undefined;
};

/** A condition on a number. All given fields must hold; null means no condition. An unknown number matches only `isNull: true`. */
export type FloatFilter = {
  /** Equal to. */
  eq?: number | null | undefined;
  /** One of these; an empty list matches nothing. At most 100. */
  in?: Array<number> | null | undefined;
  /** Greater than. */
  gt?: number | null | undefined;
  /** Greater than or equal to. */
  gte?: number | null | undefined;
  /** Less than. */
  lt?: number | null | undefined;
  /** Less than or equal to. */
  lte?: number | null | undefined;
  /** True matches only unknown values, false only known ones. */
  isNull?: boolean | null | undefined;
};

/** The direction of an order. */
export type OrderDirection =
  /** Smallest first, A before Z. */
  | 'ASC'
  /** Largest first, Z before A. */
  | 'DESC';

/** How a run ended. */
export type Outcome =
  /** It fitted into memory. */
  | 'FIT'
  /** It ran out of memory. */
  | 'OUT_OF_MEMORY';

/** Readings of one series. */
export type RecordMeasurementsInput = {
  /** The name of the model. An unknown name without `createModel` is refused, with similar names. */
  model: string;
  /** Creates the model if there is none of this name. An existing model is not changed. */
  createModel?: ModelDetailsInput | null | undefined;
  /** The conditions. A condition that is left out is unknown, and unknown equals unknown; only `inputSize` falls back to the model's own. */
  conditions?: SeriesConditionsInput | null | undefined;
  /** 1 to 1,000 readings. Equal readings within one call are repeats, and all of them count. A reading equal to a stored one is not stored again. A series has at most 10,000 readings of 2,000 batch sizes, retracted ones included, and a model at most 5,000 series; more is refused. */
  readings: Array<ReadingInput>;
  /** The name of the source, such as a paper or a machine; by default the name of the recorder. At most 200 characters. */
  source?: string | null | undefined;
  /** A key chosen by the client for this write. A retry with the same key and input returns the first result, even if something was renamed or retracted since; NOT_FOUND if the model was deleted. The same key with other input is refused. */
  idempotencyKey?: string | null | undefined;
  /** Refuse the write if the series would have diagnostics about these batch sizes. */
  strict?: boolean;
};

/** Details of a model. Left out or null: unknown. */
export type ModelDetailsInput = {
  /** The family; by default the name up to the first underscore. */
  family?: string | null | undefined;
  /** Millions of parameters, 0.000001 to 1,000,000,000. */
  parametersMillions?: number | null | undefined;
  /** The data set of the pretrained weights. */
  pretrainedOn?: string | null | undefined;
};

/** The conditions: what was held constant while the batch size varied. Left out or null: unknown. */
export type SeriesConditionsInput = {
  /** Side of the input image in pixels, 1 to 100,000; by default that of the model's default series. */
  inputSize?: number | null | undefined;
  /** Side of the last feature map, 1 to 100,000; not part of the identity of the series. */
  poolSize?: number | null | undefined;
  /** Training or inference. */
  mode?: Mode | null | undefined;
  /** Number format. */
  precision?: Precision | null | undefined;
  /** Optimizer of a training. Case-insensitive. */
  optimizer?: string | null | undefined;
  /** The card, by name or alias. */
  gpu?: string | null | undefined;
  /** Framework, such as `PyTorch`. Case-insensitive. */
  framework?: string | null | undefined;
  /** Version of the framework. */
  frameworkVersion?: string | null | undefined;
  /** The kind of reading: how memory was read. */
  reading?: ReadingKind | null | undefined;
};

/** One run at one batch size. */
export type ReadingInput = {
  /** Images in the batch, 1 to 1,000,000. */
  batchSize: number;
  /** Memory in MiB, above 0 and below 16 TiB; rounded up to whole MiB. Required for FIT, not allowed otherwise. */
  memoryMiB?: number | null | undefined;
  /** How the run ended. */
  outcome?: Outcome;
  /** Memory limit of the run in MiB, at least 1 and below 16 TiB; rounded down to whole MiB. For OUT_OF_MEMORY, by default the total memory of the series' card. */
  limitMiB?: number | null | undefined;
  /** When it was measured: not before the year 1, and at most one day in the future, since a date starts earlier in the east. */
  measuredAt?: string | null | undefined;
  /** A remark, at most 2,000 characters. */
  note?: string | null | undefined;
};

/** Selects models. All given fields must hold; null means no condition. */
export type ModelFilter = {
  /** By name. */
  name?: StringFilter | null | undefined;
  /** By family. */
  family?: StringFilter | null | undefined;
  /** By the input size of the default series, in pixels. */
  inputSize?: IntFilter | null | undefined;
  /** By millions of parameters. */
  parametersMillions?: FloatFilter | null | undefined;
  /** By the data set that the weights come from. */
  pretrainedOn?: StringFilter | null | undefined;
  /** By the largest batch size that fits into a budget. */
  maxBatchSize?: MaxBatchSizeFilter | null | undefined;
  /** By the batch size that safely fits into a budget. */
  capacity?: CapacityFilter | null | undefined;
};

/** Selects models by the batch size that safely fits into a budget. A model without an answer matches only `isNull: true`. */
export type CapacityFilter = {
  /** The memory to fit into. */
  budget: BudgetInput;
  /** The confidence of the safe answer. */
  confidence?: Confidence;
  /** The estimator of the line. */
  estimator?: Estimator;
  /** At least. */
  gte?: number | null | undefined;
  /** At most. */
  lte?: number | null | undefined;
  /** True matches only models without an answer, false only the others. */
  isNull?: boolean | null | undefined;
};

/** Selects models by the largest batch size that fits into a budget. A model without an answer matches only `isNull: true`. */
export type MaxBatchSizeFilter = {
  /** The memory to fit into. */
  budget: BudgetInput;
  /** The estimator of the line. */
  estimator?: Estimator;
  /** Rounding of the line's answer. */
  rounding?: Rounding;
  /** At least. */
  gte?: number | null | undefined;
  /** At most. */
  lte?: number | null | undefined;
  /** True matches only models without an answer, false only the others. */
  isNull?: boolean | null | undefined;
};

/** An amount of memory to fit into. Exactly one of the fields is given. */
export type BudgetInput =
  {   /** Nominal gigabytes of 1000 MiB, as in the published table. For a card, use `gpu`. */
  gb: number; gib?: never; mib?: never; gpu?: never; }
  |  { gb?: never;   /** Gibibytes of 1024 MiB. */
  gib: number; mib?: never; gpu?: never; }
  |  { gb?: never; gib?: never;   /** MiB. */
  mib: number; gpu?: never; }
  |  { gb?: never; gib?: never; mib?: never;   /** A card of the GPU list, less a reserve. */
  gpu: GpuBudgetInput; };

/** The memory of a card, less a reserve. */
export type GpuBudgetInput = {
  /** The exact name or alias of the card. */
  name: string;
  /** MiB of the card to leave free, for the CUDA context and a display. */
  reserveMiB?: number;
};

/** What to order models by. Unknown values come last in both directions; equal values are ordered by name. */
export type ModelOrderField =
  /** By name. */
  | 'NAME'
  /** By millions of parameters. */
  | 'PARAMETERS_MILLIONS'
  /** By the input size of the default series. */
  | 'INPUT_SIZE'
  /** By memory per image, in the default series. */
  | 'MEMORY_PER_IMAGE'
  /** By the memory that does not grow with the batch, in the default series. */
  | 'MEMORY_MODEL'
  /** By the largest batch size that fits into `budget`, in the default series. */
  | 'MAX_BATCH_SIZE'
  /** By the batch size that safely fits into `budget` at `confidence`, in the default series. */
  | 'CAPACITY'
  /** By the evidence for that safe batch size, the best first: measured, interpolated, extrapolated by its factor. */
  | 'EVIDENCE'
  /** By the data set of the pretrained weights. */
  | 'PRETRAINED_ON';

/** How to order models. */
export type ModelOrder = {
  /** What to order by. */
  field: ModelOrderField;
  /** The direction. */
  direction?: OrderDirection;
  /** The memory to fit into. Required by MAX_BATCH_SIZE, CAPACITY and EVIDENCE, and only allowed with them. */
  budget?: BudgetInput | null | undefined;
  /** The confidence of the safe answer, for CAPACITY and EVIDENCE. */
  confidence?: Confidence;
  /** The estimator of the line, for orders that are derived from it. */
  estimator?: Estimator;
};

/** How the line memory = fixed part + batch size × slope is drawn through the points of a series. */
export type Estimator =
  /** Through the smallest and the largest measured batch size, as in the published table. */
  | 'ENDPOINTS'
  /** Through the two smallest measured batch sizes, as in the last row of the published table. */
  | 'FIRST_PAIR'
  /** Ordinary least squares through all points. */
  | 'LEAST_SQUARES'
  /** The steepest slope between neighbouring points, raised above all of them: the most cautious one. */
  | 'UPPER_ENVELOPE';

/** How to round the line's batch size. */
export type Rounding =
  /** Down: the answer is within the budget by the line. */
  | 'FLOOR'
  /** To the nearest whole number, half up, as in the published table; may be over the budget by up to half an image. */
  | 'NEAREST';

/** Training or inference. */
export type Mode =
  /** Forward and backward pass. */
  | 'TRAINING'
  /** Forward pass only. */
  | 'INFERENCE';

/** Number format of a run. */
export type Precision =
  /** 32-bit floats. */
  | 'FP32'
  /** 32-bit floats, multiplied in TF32. */
  | 'TF32'
  /** 16-bit floats. */
  | 'FP16'
  /** bfloat16. */
  | 'BF16'
  /** Automatic mixed precision. */
  | 'AMP'
  /** 8-bit floats. */
  | 'FP8'
  /** 8-bit integers. */
  | 'INT8';

/** The kind of a reading: how memory was read. */
export type ReadingKind =
  /** By nvidia-smi: everything that the process holds, including the CUDA context. */
  | 'NVIDIA_SMI'
  /** The framework's peak of allocated memory: less than the card needs. */
  | 'ALLOCATED'
  /** The framework's peak of reserved memory. */
  | 'RESERVED';

/** The kinds of remarks on a series. */
export type DiagnosticCode =
  /** Stored readings cannot be read, so answers do not use them: the database file was changed by hand or is damaged. Not refused by `strict`. */
  | 'UNREADABLE_READINGS'
  /** A run ran out of memory, though the same or a larger batch fitted into the same limit. */
  | 'CONTRADICTION'
  /** Memory falls as the batch grows: a run failed, or its peak was missed. */
  | 'DECREASING_MEMORY'
  /** A reading is more than 20 % off the line of the series. */
  | 'OFF_THE_LINE'
  /** Fewer than two batch sizes were measured, so there is no line. A limitation: it is not about a reading, and `strict` does not refuse it. */
  | 'TOO_FEW_POINTS'
  /** The points are off the line by more than 4 % of what the largest batch adds, or memory does not grow at all. A limitation. */
  | 'LINE_DOES_NOT_HOLD'
  /** An image takes over 20 % more memory between the two largest batch sizes than between the two smallest: the line promises too much. A limitation. */
  | 'GROWING_SLOPE'
  /** The answer is more than 8 times the largest measured batch size, beyond the calibration of the margins. A limitation of one answer. */
  | 'FAR_EXTRAPOLATION';

/** Selects series by their conditions. All given fields must hold; null means no condition. */
export type SeriesFilter = {
  /** By the side of the input image in pixels. */
  inputSize?: IntFilter | null | undefined;
  /** By training or inference. */
  mode?: ModeFilter | null | undefined;
  /** By number format. */
  precision?: PrecisionFilter | null | undefined;
  /** By the kind of reading. */
  reading?: ReadingKindFilter | null | undefined;
  /** By the name of the optimizer. */
  optimizer?: StringFilter | null | undefined;
  /** By a name or alias of the card. */
  gpu?: StringFilter | null | undefined;
  /** By the name of the framework. */
  framework?: StringFilter | null | undefined;
  /** By the version of the framework. */
  frameworkVersion?: StringFilter | null | undefined;
};

/** A condition on the mode. All given fields must hold. */
export type ModeFilter = {
  /** This one. */
  eq?: Mode | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<Mode> | null | undefined;
  /** True matches only unknown values, false only known ones. */
  isNull?: boolean | null | undefined;
};

/** A condition on the precision. All given fields must hold. */
export type PrecisionFilter = {
  /** This one. */
  eq?: Precision | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<Precision> | null | undefined;
  /** True matches only unknown values, false only known ones. */
  isNull?: boolean | null | undefined;
};

/** A condition on the kind of reading. All given fields must hold. */
export type ReadingKindFilter = {
  /** This one. */
  eq?: ReadingKind | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<ReadingKind> | null | undefined;
  /** True matches only unknown values, false only known ones. */
  isNull?: boolean | null | undefined;
};

export type ModelNamesQueryVariables = Exact<{
  text: string;
}>;


export type ModelNamesQuery = { models: { nodes: Array<{ id: string, name: string } | null> } };

export type CardOfQueryVariables = Exact<{
  name: string;
}>;


export type CardOfQuery = { gpu: { id: string, name: string, totalMemoryMiB: number } | null };

export type SeriesUnderQueryVariables = Exact<{
  model: string;
  filter: SeriesFilter;
}>;


export type SeriesUnderQuery = { model: { id: string, series: { nodes: Array<{ id: string, inputSize: number, mode: Mode | null, precision: Precision | null, optimizer: string | null, framework: string | null, frameworkVersion: string | null, reading: ReadingKind | null, gpu: { name: string } | null } | null> } } | null };

export type SeriesReadingsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  budget: BudgetInput;
}>;


export type SeriesReadingsQuery = { recorder: string | null, node:
    | { __typename: 'Gpu' }
    | { __typename: 'Measurement' }
    | { __typename: 'Model' }
    | { __typename: 'Series', id: string, inputSize: number, mode: Mode | null, precision: Precision | null, optimizer: string | null, framework: string | null, frameworkVersion: string | null, reading: ReadingKind | null, capacity: { budgetMiB: number }, measurements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ batchSize: number, outcome: Outcome, memoryMiB: number | null, limitMiB: number | null, measuredAt: string | null, recordedBy: string | null, source: { name: string } } | null> }, gpu: { name: string } | null }
    | { __typename: 'Source' }
   | null };

export type RecordMeasurementsMutationVariables = Exact<{
  input: RecordMeasurementsInput;
}>;


export type RecordMeasurementsMutation = { recordMeasurements: { measurements: Array<{ inserted: boolean }>, series: { id: string } | null, model: { id: string, name: string } | null, diagnostics: Array<{ code: DiagnosticCode, message: string }>, userErrors: Array<{ field: Array<string> | null, message: string }> } };

export type ModelsQueryVariables = Exact<{
  budget: BudgetInput;
  confidence: Confidence;
  filter?: ModelFilter | null | undefined;
  orderBy?: ModelOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ModelsQuery = { models: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, inputSize: number | null, parametersMillions: number | null, pretrainedOn: string | null, memoryPerImage: number | null, memoryModel: number | null, capacity: { budgetMiB: number, safeBatchSize: number | null, largestBatchSize: number | null, evidence: Evidence, extrapolationFactor: number | null } | null } | null> } };

export type GpusQueryVariables = Exact<{
  text: string;
}>;


export type GpusQuery = { gpus: { totalCount: number, nodes: Array<{ id: string, name: string, totalMemoryMiB: number } | null> } };

export type ModelQueryVariables = Exact<{
  name: string;
}>;


export type ModelQuery = { model: { id: string, name: string, family: string, inputSize: number | null, parametersMillions: number | null, pretrainedOn: string | null, series: { totalCount: number, nodes: Array<{ id: string, isDefault: boolean, inputSize: number, mode: Mode | null, precision: Precision | null, optimizer: string | null, framework: string | null, frameworkVersion: string | null, reading: ReadingKind | null, gpu: { name: string } | null } | null> } } | null };

export type SeriesQueryVariables = Exact<{
  id: string;
  budget: BudgetInput;
  confidence: Confidence;
  after?: string | null | undefined;
}>;


export type SeriesQuery = { node:
    | { __typename: 'Gpu' }
    | { __typename: 'Measurement' }
    | { __typename: 'Model' }
    | { __typename: 'Series', id: string, inputSize: number, mode: Mode | null, precision: Precision | null, optimizer: string | null, framework: string | null, frameworkVersion: string | null, reading: ReadingKind | null, model: { name: string }, line: { slopeMiB: number, interceptMiB: number } | null, measurements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, batchSize: number, outcome: Outcome, memoryMiB: number | null, limitMiB: number | null, measuredAt: string | null, recordedAt: string, note: string | null, retractedAt: string | null, source: { name: string } } | null> }, capacity: { budgetMiB: number, safeBatchSize: number | null, largestBatchSize: number | null, evidence: Evidence, extrapolationFactor: number | null, explanation: string, atSafe: { memoryMiB: number | null, headroomMiB: number | null } | null, diagnostics: Array<{ code: DiagnosticCode, message: string }>, nextMeasurement: { batchSize: number, reason: string } | null }, gpu: { name: string } | null }
    | { __typename: 'Source' }
   | null };

export type SeriesConditionsFragment = { inputSize: number, mode: Mode | null, precision: Precision | null, optimizer: string | null, framework: string | null, frameworkVersion: string | null, reading: ReadingKind | null, gpu: { name: string } | null };

export type SeriesAnswerFragment = { id: string, inputSize: number, mode: Mode | null, precision: Precision | null, optimizer: string | null, framework: string | null, frameworkVersion: string | null, reading: ReadingKind | null, line: { slopeMiB: number, interceptMiB: number } | null, measurements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, batchSize: number, outcome: Outcome, memoryMiB: number | null, limitMiB: number | null, measuredAt: string | null, recordedAt: string, note: string | null, retractedAt: string | null, source: { name: string } } | null> }, capacity: { budgetMiB: number, safeBatchSize: number | null, largestBatchSize: number | null, evidence: Evidence, extrapolationFactor: number | null, explanation: string, atSafe: { memoryMiB: number | null, headroomMiB: number | null } | null, diagnostics: Array<{ code: DiagnosticCode, message: string }>, nextMeasurement: { batchSize: number, reason: string } | null }, gpu: { name: string } | null };

export type FittingCardsQueryVariables = Exact<{
  series: string;
  batchSize: number;
  confidence: Confidence;
  reserveMiB: number;
}>;


export type FittingCardsQuery = { node:
    | { __typename: 'Gpu' }
    | { __typename: 'Measurement' }
    | { __typename: 'Model' }
    | { __typename: 'Series', gpusThatFit: { totalCount: number, nodes: Array<{ id: string, name: string, totalMemoryMiB: number } | null> } }
    | { __typename: 'Source' }
   | null };

export type TrainingPlanQueryVariables = Exact<{
  series: string;
  budget: BudgetInput;
  effectiveBatchSize: number;
  confidence: Confidence;
}>;


export type TrainingPlanQuery = { node:
    | { __typename: 'Gpu' }
    | { __typename: 'Measurement' }
    | { __typename: 'Model' }
    | { __typename: 'Series', trainingPlan: { safeBatchSize: number, options: Array<{ microBatchSize: number, accumulationSteps: number, memoryMiB: number | null, headroomMiB: number | null }> } | null }
    | { __typename: 'Source' }
   | null };

export type CompareQueryVariables = Exact<{
  budgets: Array<BudgetInput> | BudgetInput;
  confidence: Confidence;
  filter?: ModelFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type CompareQuery = { capacityMatrix: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ model: { id: string, name: string }, capacities: Array<{ budgetMiB: number, safeBatchSize: number | null, largestBatchSize: number | null, evidence: Evidence, extrapolationFactor: number | null } | null> }> } };

export type ModelSeriesQueryVariables = Exact<{
  name: string;
  budget: BudgetInput;
  confidence: Confidence;
  after?: string | null | undefined;
}>;


export type ModelSeriesQuery = { model: { id: string, series: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, isDefault: boolean, inputSize: number, mode: Mode | null, precision: Precision | null, optimizer: string | null, framework: string | null, frameworkVersion: string | null, reading: ReadingKind | null, line: { slopeMiB: number, interceptMiB: number } | null, measurements: { totalCount: number }, capacity: { budgetMiB: number, safeBatchSize: number | null, largestBatchSize: number | null, evidence: Evidence, extrapolationFactor: number | null }, gpu: { name: string } | null } | null> } } | null };

export type AroundFragment = { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SeriesConditionsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SeriesConditions on Series {
  inputSize
  mode
  precision
  optimizer
  framework
  frameworkVersion
  reading
  gpu {
    name
  }
}
    `, {"fragmentName":"SeriesConditions"}) as unknown as TypedDocumentString<SeriesConditionsFragment, unknown>;
export const SeriesAnswerFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SeriesAnswer on Series {
  id
  ...SeriesConditions
  line {
    slopeMiB
    interceptMiB
  }
  measurements(first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      batchSize
      outcome
      memoryMiB
      limitMiB
      measuredAt
      recordedAt
      note
      retractedAt
      source {
        name
      }
    }
  }
  capacity(budget: $budget, confidence: $confidence) {
    budgetMiB
    safeBatchSize
    largestBatchSize
    evidence
    extrapolationFactor
    explanation
    atSafe {
      memoryMiB
      headroomMiB
    }
    diagnostics {
      code
      message
    }
    nextMeasurement {
      batchSize
      reason
    }
  }
}
    fragment SeriesConditions on Series {
  inputSize
  mode
  precision
  optimizer
  framework
  frameworkVersion
  reading
  gpu {
    name
  }
}`, {"fragmentName":"SeriesAnswer"}) as unknown as TypedDocumentString<SeriesAnswerFragment, unknown>;
export const AroundFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Around on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
    `, {"fragmentName":"Around"}) as unknown as TypedDocumentString<AroundFragment, unknown>;
export const ModelNamesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ModelNames($text: String!) {
  models(
    filter: {name: {contains: $text}}
    orderBy: {field: NAME, direction: ASC}
    first: 12
  ) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ModelNamesQuery, ModelNamesQueryVariables>;
export const CardOfDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CardOf($name: String!) {
  gpu(name: $name) {
    id
    name
    totalMemoryMiB
  }
}
    `) as unknown as TypedDocumentString<CardOfQuery, CardOfQueryVariables>;
export const SeriesUnderDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SeriesUnder($model: String!, $filter: SeriesFilter!) {
  model(name: $model) {
    id
    series(filter: $filter, first: 25) {
      nodes {
        id
        ...SeriesConditions
      }
    }
  }
}
    fragment SeriesConditions on Series {
  inputSize
  mode
  precision
  optimizer
  framework
  frameworkVersion
  reading
  gpu {
    name
  }
}`) as unknown as TypedDocumentString<SeriesUnderQuery, SeriesUnderQueryVariables>;
export const SeriesReadingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SeriesReadings($id: ID!, $after: String, $budget: BudgetInput!) {
  recorder
  node(id: $id) {
    __typename
    ... on Series {
      id
      ...SeriesConditions
      capacity(budget: $budget) {
        budgetMiB
      }
      measurements(first: 100, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          batchSize
          outcome
          memoryMiB
          limitMiB
          measuredAt
          recordedBy
          source {
            name
          }
        }
      }
    }
  }
}
    fragment SeriesConditions on Series {
  inputSize
  mode
  precision
  optimizer
  framework
  frameworkVersion
  reading
  gpu {
    name
  }
}`) as unknown as TypedDocumentString<SeriesReadingsQuery, SeriesReadingsQueryVariables>;
export const RecordMeasurementsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordMeasurements($input: RecordMeasurementsInput!) {
  recordMeasurements(input: $input) {
    measurements {
      inserted
    }
    series {
      id
    }
    model {
      id
      name
    }
    diagnostics {
      code
      message
    }
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RecordMeasurementsMutation, RecordMeasurementsMutationVariables>;
export const ModelsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Models($budget: BudgetInput!, $confidence: Confidence!, $filter: ModelFilter, $orderBy: ModelOrder, $first: Int, $after: String, $last: Int, $before: String) {
  models(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...Around
    }
    nodes {
      id
      name
      inputSize
      parametersMillions
      pretrainedOn
      memoryPerImage
      memoryModel
      capacity(budget: $budget, confidence: $confidence) {
        budgetMiB
        safeBatchSize
        largestBatchSize
        evidence
        extrapolationFactor
      }
    }
  }
}
    fragment Around on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<ModelsQuery, ModelsQueryVariables>;
export const GpusDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Gpus($text: String!) {
  gpus(filter: {name: {contains: $text}}, first: 50) {
    totalCount
    nodes {
      id
      name
      totalMemoryMiB
    }
  }
}
    `) as unknown as TypedDocumentString<GpusQuery, GpusQueryVariables>;
export const ModelDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Model($name: String!) {
  model(name: $name) {
    id
    name
    family
    inputSize
    parametersMillions
    pretrainedOn
    series(first: 100) {
      totalCount
      nodes {
        id
        isDefault
        ...SeriesConditions
      }
    }
  }
}
    fragment SeriesConditions on Series {
  inputSize
  mode
  precision
  optimizer
  framework
  frameworkVersion
  reading
  gpu {
    name
  }
}`) as unknown as TypedDocumentString<ModelQuery, ModelQueryVariables>;
export const SeriesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Series($id: ID!, $budget: BudgetInput!, $confidence: Confidence!, $after: String) {
  node(id: $id) {
    __typename
    ... on Series {
      model {
        name
      }
      ...SeriesAnswer
    }
  }
}
    fragment SeriesConditions on Series {
  inputSize
  mode
  precision
  optimizer
  framework
  frameworkVersion
  reading
  gpu {
    name
  }
}
fragment SeriesAnswer on Series {
  id
  ...SeriesConditions
  line {
    slopeMiB
    interceptMiB
  }
  measurements(first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      batchSize
      outcome
      memoryMiB
      limitMiB
      measuredAt
      recordedAt
      note
      retractedAt
      source {
        name
      }
    }
  }
  capacity(budget: $budget, confidence: $confidence) {
    budgetMiB
    safeBatchSize
    largestBatchSize
    evidence
    extrapolationFactor
    explanation
    atSafe {
      memoryMiB
      headroomMiB
    }
    diagnostics {
      code
      message
    }
    nextMeasurement {
      batchSize
      reason
    }
  }
}`) as unknown as TypedDocumentString<SeriesQuery, SeriesQueryVariables>;
export const FittingCardsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FittingCards($series: ID!, $batchSize: Int!, $confidence: Confidence!, $reserveMiB: Int!) {
  node(id: $series) {
    __typename
    ... on Series {
      gpusThatFit(
        batchSize: $batchSize
        confidence: $confidence
        reserveMiB: $reserveMiB
        first: 6
      ) {
        totalCount
        nodes {
          id
          name
          totalMemoryMiB
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FittingCardsQuery, FittingCardsQueryVariables>;
export const TrainingPlanDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TrainingPlan($series: ID!, $budget: BudgetInput!, $effectiveBatchSize: Int!, $confidence: Confidence!) {
  node(id: $series) {
    __typename
    ... on Series {
      trainingPlan(
        budget: $budget
        effectiveBatchSize: $effectiveBatchSize
        confidence: $confidence
      ) {
        safeBatchSize
        options {
          microBatchSize
          accumulationSteps
          memoryMiB
          headroomMiB
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TrainingPlanQuery, TrainingPlanQueryVariables>;
export const CompareDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Compare($budgets: [BudgetInput!]!, $confidence: Confidence!, $filter: ModelFilter, $first: Int, $after: String, $last: Int, $before: String) {
  capacityMatrix(
    budgets: $budgets
    confidence: $confidence
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...Around
    }
    nodes {
      model {
        id
        name
      }
      capacities {
        budgetMiB
        safeBatchSize
        largestBatchSize
        evidence
        extrapolationFactor
      }
    }
  }
}
    fragment Around on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const ModelSeriesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ModelSeries($name: String!, $budget: BudgetInput!, $confidence: Confidence!, $after: String) {
  model(name: $name) {
    id
    series(first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        isDefault
        ...SeriesConditions
        line {
          slopeMiB
          interceptMiB
        }
        measurements {
          totalCount
        }
        capacity(budget: $budget, confidence: $confidence) {
          budgetMiB
          safeBatchSize
          largestBatchSize
          evidence
          extrapolationFactor
        }
      }
    }
  }
}
    fragment SeriesConditions on Series {
  inputSize
  mode
  precision
  optimizer
  framework
  frameworkVersion
  reading
  gpu {
    name
  }
}`) as unknown as TypedDocumentString<ModelSeriesQuery, ModelSeriesQueryVariables>;