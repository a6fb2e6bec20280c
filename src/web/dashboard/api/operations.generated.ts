/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How much the safe answer dares. What each promised and kept is in docs/safety.md. */
export type Confidence =
  /** Rather too small than out of memory. */
  | 'CAUTIOUS'
  /** Between the two. */
  | 'BALANCED'
  /** Close to the line: for who can try, and go down by a step. */
  | 'BOLD';

/** What an answer rests on. */
export type Evidence =
  /** This batch size itself was measured. */
  | 'MEASURED'
  /** It lies between batch sizes that were measured. */
  | 'INTERPOLATED'
  /** It lies outside the range that was measured. */
  | 'EXTRAPOLATED'
  /** Nothing says anything of it. */
  | 'NONE';

/** Which texts to keep. All that is given must hold; null is no filter. */
export type StringFilter = {
  /** Exactly this text, upper and lower case told apart. */
  eq?: string | null | undefined;
  /** One of these texts exactly; an empty list keeps nothing. At most 100. */
  in?: Array<string> | null | undefined;
  /** Contains this text, upper and lower case alike. `%` and `_` are taken literally. */
  contains?: string | null | undefined;
  /** True keeps only what is unknown, false only what is known. */
  isNull?: boolean | null | undefined;
};

/** Which whole numbers to keep. All that is given must hold; null is no filter; an unknown number passes only `isNull: true`. */
export type IntFilter = {
  /** Equal to. */
  eq?: number | null | undefined;
  /** One of these; an empty list keeps nothing. At most 100. */
  in?: Array<number> | null | undefined;
  /** Greater than. */
  gt?: number | null | undefined;
  /** Greater than or equal to. */
  gte?: number | null | undefined;
  /** Less than. */
  lt?: number | null | undefined;
  /** Less than or equal to. */
  lte?: number | null | undefined;
  /** True keeps only what is unknown, false only what is known. */
  isNull?: boolean | null | undefined;
};

/** Which numbers to keep. All that is given must hold; null is no filter; an unknown number passes only `isNull: true`. */
export type FloatFilter = {
  /** Equal to. */
  eq?: number | null | undefined;
  /** One of these; an empty list keeps nothing. At most 100. */
  in?: Array<number> | null | undefined;
  /** Greater than. */
  gt?: number | null | undefined;
  /** Greater than or equal to. */
  gte?: number | null | undefined;
  /** Less than. */
  lt?: number | null | undefined;
  /** Less than or equal to. */
  lte?: number | null | undefined;
  /** True keeps only what is unknown, false only what is known. */
  isNull?: boolean | null | undefined;
};

/** Which way to order. */
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
  /** The name of the model. Unknown without `createModel`: refused, with the nearest names. */
  model: string;
  /** Creates the model if there is none of this name; a known model stays as it is. */
  createModel?: ModelDetailsInput | null | undefined;
  /** What was held constant. What is left out is unknown, and unknown equals unknown; `inputSize` alone falls back to the model's own. */
  conditions?: SeriesConditionsInput | null | undefined;
  /** 1 to 1,000 readings. Equal ones are repeats of a run and all count; one that equals a stored reading is that one. A series has at most 10,000 readings of 2,000 batch sizes, retracted ones included, and a model 5,000 series: what would go beyond is refused. */
  readings: Array<ReadingInput>;
  /** Where they come from, by name, such as a paper or a machine; the name of whoever records unless given. At most 200 characters. */
  source?: string | null | undefined;
  /** A name of the client's own for this write. A retry with the same key and the same input returns the first result, whatever was renamed or retracted since, and NOT_FOUND where the model was deleted; the same key with other input is refused. */
  idempotencyKey?: string | null | undefined;
  /** Refuse, where the series would have diagnostics about these batch sizes, instead of only telling. */
  strict?: boolean;
};

/** What is known of a model. Left out or null: unknown. */
export type ModelDetailsInput = {
  /** Its family; the name up to the first underscore unless given. */
  family?: string | null | undefined;
  /** Millions of parameters, 0.000001 to 1,000,000,000. */
  parametersMillions?: number | null | undefined;
  /** The data set that the weights come from. */
  pretrainedOn?: string | null | undefined;
};

/** What was held constant while the batch size varied. Left out or null: unknown. */
export type SeriesConditionsInput = {
  /** Side of the input image in pixels, 1 to 100,000; that of the model's default series unless given. */
  inputSize?: number | null | undefined;
  /** Side of the last feature map, 1 to 100,000; no part of the identity of the series. */
  poolSize?: number | null | undefined;
  /** What was run. */
  mode?: Mode | null | undefined;
  /** Number format. */
  precision?: Precision | null | undefined;
  /** Optimizer of a training. Upper and lower case alike. */
  optimizer?: string | null | undefined;
  /** The card, by name or alias. */
  gpu?: string | null | undefined;
  /** Framework, such as `PyTorch`. Upper and lower case alike. */
  framework?: string | null | undefined;
  /** Version of the framework. */
  frameworkVersion?: string | null | undefined;
  /** How the memory was read. */
  reading?: ReadingKind | null | undefined;
};

/** One run at one batch size. */
export type ReadingInput = {
  /** Images in the batch, 1 to 1,000,000. */
  batchSize: number;
  /** MiB that the run took, above 0 and below 16 TiB; rounded up to whole MiB. Only for a FIT, which needs it. */
  memoryMiB?: number | null | undefined;
  /** How the run ended. */
  outcome?: Outcome;
  /** MiB that the run was limited to, at least 1 and below 16 TiB; rounded down to whole MiB. For OUT_OF_MEMORY the total memory of the series' card unless given. */
  limitMiB?: number | null | undefined;
  /** When it was measured: not before the year 1, and not in the future, but for a day, since a date begins earlier in the east. */
  measuredAt?: string | null | undefined;
  /** A remark, at most 2,000 characters. */
  note?: string | null | undefined;
};

/** Which models to keep. All that is given must hold; null is no filter. */
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

/** Which models to keep by the batch size that safely fits into a budget. A model of which nothing is known passes only `isNull: true`. */
export type CapacityFilter = {
  /** The memory to fit into. */
  budget: BudgetInput;
  /** How much the safe answer dares. */
  confidence?: Confidence;
  /** How to draw the line through the points. */
  estimator?: Estimator;
  /** At least. */
  gte?: number | null | undefined;
  /** At most. */
  lte?: number | null | undefined;
  /** True keeps only the models of which nothing is known, false only the others. */
  isNull?: boolean | null | undefined;
};

/** Which models to keep by the largest batch size that fits into a budget. A model of which nothing is known passes only `isNull: true`. */
export type MaxBatchSizeFilter = {
  /** The memory to fit into. */
  budget: BudgetInput;
  /** How to draw the line through the points. */
  estimator?: Estimator;
  /** Rounding of the line's answer. */
  rounding?: Rounding;
  /** At least. */
  gte?: number | null | undefined;
  /** At most. */
  lte?: number | null | undefined;
  /** True keeps only the models of which nothing is known, false only the others. */
  isNull?: boolean | null | undefined;
};

/** An amount of memory to fit into. Exactly one of the fields is given. */
export type BudgetInput =
  {   /** Nominal gigabytes of 1000 MiB, as the published table counts. Not what a card has: name the card in `gpu` for that. */
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
  /** MiB of the card to leave free. The CUDA context takes some, a display takes more. */
  reserveMiB?: number;
};

/** What to order models by. Unknown values come last either way, and the name decides between equals. */
export type ModelOrderField =
  /** By name. */
  | 'NAME'
  /** By millions of parameters. */
  | 'PARAMETERS_MILLIONS'
  /** By the input size of the default series. */
  | 'INPUT_SIZE'
  /** By the growth of memory with each image, in the default series. */
  | 'MEMORY_PER_IMAGE'
  /** By the memory that does not grow with the batch, in the default series. */
  | 'MEMORY_MODEL'
  /** By the largest batch size that fits into `budget`, in the default series. */
  | 'MAX_BATCH_SIZE'
  /** By the batch size that safely fits into `budget` at `confidence`, in the default series. */
  | 'CAPACITY'
  /** By what that safe batch size rests on, the best proven first: measured, interpolated, extrapolated by how far. */
  | 'EVIDENCE'
  /** By the data set that the weights come from, in the order of its name. */
  | 'PRETRAINED_ON';

/** How to order models. */
export type ModelOrder = {
  /** What to order by. */
  field: ModelOrderField;
  /** Which way. */
  direction?: OrderDirection;
  /** The memory to fit into; goes with MAX_BATCH_SIZE, CAPACITY and EVIDENCE, which need it. */
  budget?: BudgetInput | null | undefined;
  /** How much the safe answer dares; goes with CAPACITY and EVIDENCE. */
  confidence?: Confidence;
  /** How to draw the line through the points, for what is derived from it. */
  estimator?: Estimator;
};

/** How to draw the line memory = fixed part + batch size x slope through the points of a series. */
export type Estimator =
  /** Through the smallest and the largest batch size measured: how the published table was computed. */
  | 'ENDPOINTS'
  /** Through the two smallest batch sizes measured: how the last row of the published table was computed. */
  | 'FIRST_PAIR'
  /** Ordinary least squares through all points. */
  | 'LEAST_SQUARES'
  /** The steepest slope between neighbouring points, raised above all of them: promises least. */
  | 'UPPER_ENVELOPE';

/** How to round a batch size that the line gives. */
export type Rounding =
  /** Down: the answer is within the budget by the line. */
  | 'FLOOR'
  /** To the nearest whole number, half up: the published table's way, which may be over the budget by up to half an image. */
  | 'NEAREST';

/** What was run while memory was measured. */
export type Mode =
  /** Forward and backward pass. */
  | 'TRAINING'
  /** Forward pass alone. */
  | 'INFERENCE';

/** Number format of a run. */
export type Precision =
  /** 32 bit floats. */
  | 'FP32'
  /** 32 bit floats, multiplied as TF32. */
  | 'TF32'
  /** 16 bit floats. */
  | 'FP16'
  /** bfloat16. */
  | 'BF16'
  /** Automatic mixed precision. */
  | 'AMP'
  /** 8 bit floats. */
  | 'FP8'
  /** 8 bit integers. */
  | 'INT8';

/** How memory was read. */
export type ReadingKind =
  /** The figure of nvidia-smi: everything that the process holds, the CUDA context included. */
  | 'NVIDIA_SMI'
  /** The framework's peak of allocated memory: less than the card needs. */
  | 'ALLOCATED'
  /** The framework's peak of reserved memory. */
  | 'RESERVED';

/** The kinds of remarks on a series. */
export type DiagnosticCode =
  /** Stored readings are broken, so that the answers rest on fewer readings than there are: somebody wrote into the database file, or it is damaged. `strict` does not refuse it. */
  | 'UNREADABLE_READINGS'
  /** A run ran out of memory, though as large a batch or a larger one fitted into the same limit. */
  | 'CONTRADICTION'
  /** Memory falls as the batch grows: a run failed, or its peak was missed. */
  | 'DECREASING_MEMORY'
  /** A reading is more than 20 % off the line of the series. */
  | 'OFF_THE_LINE'
  /** Fewer than two batch sizes were measured, so there is no line. A limitation: it is about no reading, and `strict` does not refuse it. */
  | 'TOO_FEW_POINTS'
  /** The points are off the line by more than 4 % of what the largest batch adds, or memory does not grow at all. A limitation. */
  | 'LINE_DOES_NOT_HOLD'
  /** An image takes over a fifth more memory between the two largest batch sizes than between the two smallest: the line promises too much. A limitation. */
  | 'GROWING_SLOPE'
  /** The answer is more than 8 times the largest batch size measured, further than the margins were calibrated. A limitation of one question. */
  | 'FAR_EXTRAPOLATION';

/** Which series to keep, by their conditions. All that is given must hold; null is no filter. */
export type SeriesFilter = {
  /** By the side of the input image in pixels. */
  inputSize?: IntFilter | null | undefined;
  /** By what was run. */
  mode?: ModeFilter | null | undefined;
  /** By number format. */
  precision?: PrecisionFilter | null | undefined;
  /** By how the memory was read. */
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

/** Which modes to keep. All that is given must hold. */
export type ModeFilter = {
  /** This one. */
  eq?: Mode | null | undefined;
  /** One of these; an empty list keeps nothing. */
  in?: Array<Mode> | null | undefined;
  /** True keeps only what is unknown, false only what is known. */
  isNull?: boolean | null | undefined;
};

/** Which number formats to keep. All that is given must hold. */
export type PrecisionFilter = {
  /** This one. */
  eq?: Precision | null | undefined;
  /** One of these; an empty list keeps nothing. */
  in?: Array<Precision> | null | undefined;
  /** True keeps only what is unknown, false only what is known. */
  isNull?: boolean | null | undefined;
};

/** Which kinds of reading to keep. All that is given must hold. */
export type ReadingKindFilter = {
  /** This one. */
  eq?: ReadingKind | null | undefined;
  /** One of these; an empty list keeps nothing. */
  in?: Array<ReadingKind> | null | undefined;
  /** True keeps only what is unknown, false only what is known. */
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