import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ModelEntry, SeriesEntry, GpuEntry } from '../picture/entries.ts';
import type { MeasurementRow, SourceRow, FigureRow } from '../store/rows.ts';
import type { LineParent } from './series/lineParent.ts';
import type { Diagnostic as DiagnosticParent } from '../domain/explanation/diagnostics.ts';
import type { ImportReport, ReportedRow, ReportedDifference } from './table/importReport.ts';
import type { Point as PointParent } from '../domain/series/series.ts';
import type { Page, PageInfo as PageInfoParent } from './connection/page.ts';
import type { CapacityParent } from './capacity/capacityParent.ts';
import type { BatchFigure as BatchFigureParent } from '../domain/capacity/capacityAnswer.ts';
import type { TrainingPlanParent } from './capacity/trainingPlan.ts';
import type { CapacityRowParent } from './capacity/capacityMatrix.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A time as RFC 3339 text in UTC, such as `2026-11-24T13:44:11.000Z`. */
  DateTime: { input: Date; output: Date; }
};

/** What fits into a budget, with its evidence. Null means unknown; 0 means that not even one image fits. */
export type Capacity = {
  readonly __typename?: 'Capacity';
  /** The budget in MiB. */
  readonly budgetMiB: Scalars['Float']['output'];
  /** The series that this answer is for. */
  readonly series: Series;
  /** The largest batch size that fits: the line's answer, corrected by measurements. The same as `maxBatchSize`. */
  readonly largestBatchSize: Maybe<Scalars['Int']['output']>;
  /** The largest batch size that is safe at this confidence: at most `largestBatchSize`, at least the largest proven fit. */
  readonly safeBatchSize: Maybe<Scalars['Int']['output']>;
  /** The largest power of two not above the safe batch size; 0 if there is none. */
  readonly powerOfTwo: Maybe<Scalars['Int']['output']>;
  /** The largest multiple of eight not above the safe batch size; 0 if there is none. */
  readonly multipleOfEight: Maybe<Scalars['Int']['output']>;
  /** Memory at the largest batch size. Null if that is null or 0. */
  readonly atLargest: Maybe<BatchFigure>;
  /** Memory at the safe batch size. Null if that is null or 0. */
  readonly atSafe: Maybe<BatchFigure>;
  /** Memory at the power of two. Null if that is null or 0. */
  readonly atPowerOfTwo: Maybe<BatchFigure>;
  /** Memory at the multiple of eight. Null if that is null or 0. */
  readonly atMultipleOfEight: Maybe<BatchFigure>;
  /** The evidence for the safe batch size. */
  readonly evidence: Evidence;
  /** How far the safe batch size lies outside the measured range: 16 is sixteen times the largest batch size measured. Null unless EXTRAPOLATED. */
  readonly extrapolationFactor: Maybe<Scalars['Float']['output']>;
  /** Whether the calibration of the safe answer covers it: false beyond 8-fold extrapolation, and if nothing is known. */
  readonly calibrated: Scalars['Boolean']['output'];
  /** The largest batch size measured within the budget, below the lowest failure. Null: none. */
  readonly provenFit: Maybe<Scalars['Int']['output']>;
  /** The lowest batch size measured over the budget, or out of memory under a limit at or above it. Null: none. */
  readonly provenFailure: Maybe<Scalars['Int']['output']>;
  /** Largest distance of a point from the line, as a fraction of what the largest batch adds. Null for fewer than three points, or a line that does not rise. */
  readonly residual: Maybe<Scalars['Float']['output']>;
  /** The diagnostics of the series, then those of this answer. */
  readonly diagnostics: ReadonlyArray<Diagnostic>;
  /** How the answer was found, in one or two sentences with the numbers. */
  readonly explanation: Scalars['String']['output'];
  /** The run that would narrow this answer most. Null if measurements settle it. */
  readonly nextMeasurement: Maybe<NextMeasurement>;
  /** The measurements behind this answer, ordered by batch size. */
  readonly basedOn: MeasurementConnection;
};


/** What fits into a budget, with its evidence. Null means unknown; 0 means that not even one image fits. */
export type CapacityBasedOnArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A batch size with its memory: the largest reading if it was measured, else the line's value. */
export type BatchFigure = {
  readonly __typename?: 'BatchFigure';
  /** Images in the batch. */
  readonly batchSize: Scalars['Int']['output'];
  /** MiB. Null if it is known to fit, but there is no line. */
  readonly memoryMiB: Maybe<Scalars['Float']['output']>;
  /** MiB of the budget that remain. */
  readonly headroomMiB: Maybe<Scalars['Float']['output']>;
};

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

/** The run that would narrow an answer most. */
export type NextMeasurement = {
  readonly __typename?: 'NextMeasurement';
  /** Images in the batch. */
  readonly batchSize: Scalars['Int']['output'];
  /** The reason, in one sentence. */
  readonly reason: Scalars['String']['output'];
};

/** How to reach an effective batch size that does not fit at once, by gradient accumulation. */
export type TrainingPlan = {
  readonly __typename?: 'TrainingPlan';
  /** Images per optimizer step. */
  readonly effectiveBatchSize: Scalars['Int']['output'];
  /** The safe batch size: the upper bound of the micro-batch. */
  readonly safeBatchSize: Scalars['Int']['output'];
  /** The option with the fewest steps: the first one. */
  readonly best: TrainingOption;
  /** Up to 10 options, the largest micro-batch first. */
  readonly options: ReadonlyArray<TrainingOption>;
};

/** A micro-batch and a number of accumulation steps; their product is exactly the effective batch size. */
export type TrainingOption = {
  readonly __typename?: 'TrainingOption';
  /** Images per forward and backward pass. */
  readonly microBatchSize: Scalars['Int']['output'];
  /** Passes whose gradients are summed before each optimizer step. */
  readonly accumulationSteps: Scalars['Int']['output'];
  /** Memory of the micro-batch in MiB: the largest reading if it was measured, else the line's value. Null: unknown. */
  readonly memoryMiB: Maybe<Scalars['Float']['output']>;
  /** MiB of the budget that remain. */
  readonly headroomMiB: Maybe<Scalars['Float']['output']>;
};

/** A page of models against budgets. */
export type CapacityRowConnection = {
  readonly __typename?: 'CapacityRowConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<CapacityRowEdge>;
  /** The items without cursors. */
  readonly nodes: ReadonlyArray<CapacityRow>;
  /** The position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Number of items in the whole list, with the filter applied. Counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page of models against budgets. */
export type CapacityRowEdge = {
  readonly __typename?: 'CapacityRowEdge';
  /** The position of this item in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: CapacityRow;
};

/** One model against all budgets. */
export type CapacityRow = {
  readonly __typename?: 'CapacityRow';
  /** The model. Its default series gives the answers. */
  readonly model: Model;
  /** The answers, in the order of the budgets; null if the model has no series. */
  readonly capacities: ReadonlyArray<Maybe<Capacity>>;
};

/** The queries. */
export type Query = {
  readonly __typename?: 'Query';
  /** Models against budgets in one request, paginated by model, ordered by name. */
  readonly capacityMatrix: CapacityRowConnection;
  /** The card of this name or alias; null if there is none. */
  readonly gpu: Maybe<Gpu>;
  /** All cards, ordered by name. */
  readonly gpus: GpuConnection;
  /** All measurements, in the order they were recorded. */
  readonly measurements: MeasurementConnection;
  /** The value of `recordedBy` if this request recorded something. Null if it may not write. */
  readonly recorder: Maybe<Scalars['String']['output']>;
  /** The model of this name; null if there is none. */
  readonly model: Maybe<Model>;
  /** All models, by default ordered by name. */
  readonly models: ModelConnection;
  /** The object with this id; null if there is none. */
  readonly node: Maybe<Node>;
  /** The objects with these ids, in the same order; null for each that does not exist. At most 100. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** All sources, in the order they were recorded. */
  readonly sources: SourceConnection;
  /** The measurements as a table that `importTable` can read. Models are ordered by name, and the default series of a model comes first. LONG has everything that answers depend on: an empty database with the same GPU list gives the same answers after importing it. At most 20,000 readings and 2,000,000 characters; `GET /export` has no limit. */
  readonly exportTable: Scalars['String']['output'];
};


/** The queries. */
export type QueryCapacityMatrixArgs = {
  budgets: ReadonlyArray<BudgetInput>;
  models?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ModelFilter>;
  confidence?: Confidence;
  estimator?: Estimator;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The queries. */
export type QueryGpuArgs = {
  name: Scalars['String']['input'];
};


/** The queries. */
export type QueryGpusArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GpuFilter>;
};


/** The queries. */
export type QueryMeasurementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasurementFilter>;
};


/** The queries. */
export type QueryModelArgs = {
  name: Scalars['String']['input'];
};


/** The queries. */
export type QueryModelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ModelFilter>;
  orderBy?: InputMaybe<ModelOrder>;
};


/** The queries. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The queries. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** The queries. */
export type QuerySourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The queries. */
export type QueryExportTableArgs = {
  format: TableFormat;
  shape?: TableShape;
  filter?: InputMaybe<ModelFilter>;
};

/** Where a page of a connection stands. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether there are items after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are items before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item; null on an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
  /** The cursor of the last item; null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

/** A condition on a text. All given fields must hold; null means no condition. */
export type StringFilter = {
  /** Equal to this text, case-sensitive. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these texts; an empty list matches nothing. At most 100. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Contains this text, case-insensitive. `%` and `_` have no special meaning. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** True matches only unknown values, false only known ones. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A condition on a whole number. All given fields must hold; null means no condition. An unknown number matches only `isNull: true`. */
export type IntFilter = {
  /** Equal to. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** One of these; an empty list matches nothing. At most 100. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Greater than. */
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  /** Greater than or equal to. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** Less than. */
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  /** Less than or equal to. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  /** True matches only unknown values, false only known ones. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A condition on a number. All given fields must hold; null means no condition. An unknown number matches only `isNull: true`. */
export type FloatFilter = {
  /** Equal to. */
  readonly eq?: InputMaybe<Scalars['Float']['input']>;
  /** One of these; an empty list matches nothing. At most 100. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  /** Greater than. */
  readonly gt?: InputMaybe<Scalars['Float']['input']>;
  /** Greater than or equal to. */
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  /** Less than. */
  readonly lt?: InputMaybe<Scalars['Float']['input']>;
  /** Less than or equal to. */
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
  /** True matches only unknown values, false only known ones. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A condition on a time. All given fields must hold; null means no condition. An unknown time matches only `isNull: true`. */
export type DateTimeFilter = {
  /** At or after. */
  readonly gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Before. */
  readonly lt?: InputMaybe<Scalars['DateTime']['input']>;
  /** True matches only unknown values, false only known ones. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The direction of an order. */
export type OrderDirection =
  /** Smallest first, A before Z. */
  | 'ASC'
  /** Largest first, Z before A. */
  | 'DESC';

/** A graphics card. */
export type Gpu = Node & {
  readonly __typename?: 'Gpu';
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** The unique name: as nvidia-smi prints it, unless cards of different memory share that name. */
  readonly name: Scalars['String']['output'];
  /** Other names, such as `RTX 3090`. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Total memory in MiB, as nvidia-smi prints it on current drivers. */
  readonly totalMemoryMiB: Scalars['Int']['output'];
  /** Total memory as older drivers print it, in MiB. Null: the same, or unknown. */
  readonly olderDriverMemoryMiB: Maybe<Scalars['Int']['output']>;
};

/** A page of cards. */
export type GpuConnection = {
  readonly __typename?: 'GpuConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<GpuEdge>;
  /** The items without cursors. Null for an item whose stored row is damaged; `errors` says so. */
  readonly nodes: ReadonlyArray<Maybe<Gpu>>;
  /** The position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Number of items in the whole list, with the filter applied. Counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page of cards. */
export type GpuEdge = {
  readonly __typename?: 'GpuEdge';
  /** The position of this item in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. Null if its stored row is damaged; `errors` says so. */
  readonly node: Maybe<Gpu>;
};

/** Selects cards. All given fields must hold; null means no condition. */
export type GpuFilter = {
  /** By name or alias: one of the names must match. `contains` ignores spaces and hyphens. */
  readonly name?: InputMaybe<StringFilter>;
  /** By total memory in MiB. */
  readonly totalMemoryMiB?: InputMaybe<IntFilter>;
};

/** A card to add. */
export type CreateGpuInput = {
  /** The unique name, as nvidia-smi prints it. 1 to 200 characters. */
  readonly name: Scalars['String']['input'];
  /** Total memory in MiB, as nvidia-smi prints it. At least 1 MiB and below 16 TiB. */
  readonly totalMemoryMiB: Scalars['Int']['input'];
  /** Total memory as older drivers print it, in MiB. Null: the same, or unknown. */
  readonly olderDriverMemoryMiB?: InputMaybe<Scalars['Int']['input']>;
  /** Other names, each of one card only. At most 20. */
  readonly aliases?: ReadonlyArray<Scalars['String']['input']>;
};

/** Changes of a card. Fields that are left out stay as they are. */
export type UpdateGpuInput = {
  /** The id of the card. */
  readonly id: Scalars['ID']['input'];
  /** The new name, 1 to 200 characters. Not null. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Total memory in MiB. Not null. */
  readonly totalMemoryMiB?: InputMaybe<Scalars['Int']['input']>;
  /** Total memory as older drivers print it, in MiB. Null: the same, or unknown. */
  readonly olderDriverMemoryMiB?: InputMaybe<Scalars['Int']['input']>;
  /** All other names; replaces the old ones. Not null. At most 20. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** The result of the mutation. */
export type CreateGpuPayload = {
  readonly __typename?: 'CreateGpuPayload';
  /** The card as it is now. Null if the write was refused. */
  readonly gpu: Maybe<Gpu>;
  /** Why the write was refused; nothing was written then. Empty if it was accepted. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The result of the mutation. */
export type UpdateGpuPayload = {
  readonly __typename?: 'UpdateGpuPayload';
  /** The card as it is now. Null if the write was refused. */
  readonly gpu: Maybe<Gpu>;
  /** Why the write was refused; nothing was written then. Empty if it was accepted. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** One run at one batch size: the memory it took, or that it ran out of memory. */
export type Measurement = Node & {
  readonly __typename?: 'Measurement';
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** Images in the batch. */
  readonly batchSize: Scalars['Int']['output'];
  /** Whether the run fitted into memory. */
  readonly outcome: Outcome;
  /** Memory in MiB. Null for a run out of memory. */
  readonly memoryMiB: Maybe<Scalars['Int']['output']>;
  /** Memory limit of the run in MiB: a run out of memory needs more than that. Null: unknown or unlimited. */
  readonly limitMiB: Maybe<Scalars['Int']['output']>;
  /** The series it belongs to. */
  readonly series: Series;
  /** The source. */
  readonly source: Source;
  /** When it was measured. Null: unknown. */
  readonly measuredAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded here. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. Null for data that came with the program. */
  readonly recordedBy: Maybe<Scalars['String']['output']>;
  /** A remark of the person who recorded it. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** When it was retracted; no derived value uses it since then. Null: not retracted. */
  readonly retractedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who retracted it. Null: not retracted. */
  readonly retractedBy: Maybe<Scalars['String']['output']>;
  /** Why it was retracted. Null: not retracted. */
  readonly retractionReason: Maybe<Scalars['String']['output']>;
};

/** A page of measurements. */
export type MeasurementConnection = {
  readonly __typename?: 'MeasurementConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<MeasurementEdge>;
  /** The items without cursors. Null for an item whose stored row is damaged; `errors` says so. */
  readonly nodes: ReadonlyArray<Maybe<Measurement>>;
  /** The position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Number of items in the whole list, with the filter applied. Counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page of measurements. */
export type MeasurementEdge = {
  readonly __typename?: 'MeasurementEdge';
  /** The position of this item in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. Null if its stored row is damaged; `errors` says so. */
  readonly node: Maybe<Measurement>;
};

/** How a run ended. */
export type Outcome =
  /** It fitted into memory. */
  | 'FIT'
  /** It ran out of memory. */
  | 'OUT_OF_MEMORY';

/** Selects measurements. All given fields must hold; null means no condition. */
export type MeasurementFilter = {
  /** By the name of the model. */
  readonly model?: InputMaybe<StringFilter>;
  /** By the name of the source. */
  readonly source?: InputMaybe<StringFilter>;
  /** By how the run ended. */
  readonly outcome?: InputMaybe<Outcome>;
  /** By images in the batch. */
  readonly batchSize?: InputMaybe<IntFilter>;
  /** By memory in MiB. */
  readonly memoryMiB?: InputMaybe<IntFilter>;
  /** By when it was measured. */
  readonly measuredAt?: InputMaybe<DateTimeFilter>;
  /** By when it was recorded here. */
  readonly recordedAt?: InputMaybe<DateTimeFilter>;
  /** By whether it was retracted. */
  readonly retraction?: RetractionFilter;
};

/** Selects measurements by whether they were retracted. */
export type RetractionFilter =
  /** Those that were not retracted. */
  | 'NOT_RETRACTED'
  /** Those that were retracted. */
  | 'RETRACTED'
  /** All of them. */
  | 'ANY';

/** Readings of one series. */
export type RecordMeasurementsInput = {
  /** The name of the model. An unknown name without `createModel` is refused, with similar names. */
  readonly model: Scalars['String']['input'];
  /** Creates the model if there is none of this name. An existing model is not changed. */
  readonly createModel?: InputMaybe<ModelDetailsInput>;
  /** The conditions. A condition that is left out is unknown, and unknown equals unknown; only `inputSize` falls back to the model's own. */
  readonly conditions?: InputMaybe<SeriesConditionsInput>;
  /** 1 to 1,000 readings. Equal readings within one call are repeats, and all of them count. A reading equal to a stored one is not stored again. A series has at most 10,000 readings of 2,000 batch sizes, retracted ones included, and a model at most 5,000 series; more is refused. */
  readonly readings: ReadonlyArray<ReadingInput>;
  /** The name of the source, such as a paper or a machine; by default the name of the recorder. At most 200 characters. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** A key chosen by the client for this write. A retry with the same key and input returns the first result, even if something was renamed or retracted since; NOT_FOUND if the model was deleted. The same key with other input is refused. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse the write if the series would have diagnostics about these batch sizes. */
  readonly strict?: Scalars['Boolean']['input'];
};

/** Details of a model. Left out or null: unknown. */
export type ModelDetailsInput = {
  /** The family; by default the name up to the first underscore. */
  readonly family?: InputMaybe<Scalars['String']['input']>;
  /** Millions of parameters, 0.000001 to 1,000,000,000. */
  readonly parametersMillions?: InputMaybe<Scalars['Float']['input']>;
  /** The data set of the pretrained weights. */
  readonly pretrainedOn?: InputMaybe<Scalars['String']['input']>;
};

/** The conditions: what was held constant while the batch size varied. Left out or null: unknown. */
export type SeriesConditionsInput = {
  /** Side of the input image in pixels, 1 to 100,000; by default that of the model's default series. */
  readonly inputSize?: InputMaybe<Scalars['Int']['input']>;
  /** Side of the last feature map, 1 to 100,000; not part of the identity of the series. */
  readonly poolSize?: InputMaybe<Scalars['Int']['input']>;
  /** Training or inference. */
  readonly mode?: InputMaybe<Mode>;
  /** Number format. */
  readonly precision?: InputMaybe<Precision>;
  /** Optimizer of a training. Case-insensitive. */
  readonly optimizer?: InputMaybe<Scalars['String']['input']>;
  /** The card, by name or alias. */
  readonly gpu?: InputMaybe<Scalars['String']['input']>;
  /** Framework, such as `PyTorch`. Case-insensitive. */
  readonly framework?: InputMaybe<Scalars['String']['input']>;
  /** Version of the framework. */
  readonly frameworkVersion?: InputMaybe<Scalars['String']['input']>;
  /** The kind of reading: how memory was read. */
  readonly reading?: InputMaybe<ReadingKind>;
};

/** One run at one batch size. */
export type ReadingInput = {
  /** Images in the batch, 1 to 1,000,000. */
  readonly batchSize: Scalars['Int']['input'];
  /** Memory in MiB, above 0 and below 16 TiB; rounded up to whole MiB. Required for FIT, not allowed otherwise. */
  readonly memoryMiB?: InputMaybe<Scalars['Float']['input']>;
  /** How the run ended. */
  readonly outcome?: Outcome;
  /** Memory limit of the run in MiB, at least 1 and below 16 TiB; rounded down to whole MiB. For OUT_OF_MEMORY, by default the total memory of the series' card. */
  readonly limitMiB?: InputMaybe<Scalars['Float']['input']>;
  /** When it was measured: not before the year 1, and at most one day in the future, since a date starts earlier in the east. */
  readonly measuredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A remark, at most 2,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `recordMeasurements`. */
export type RecordMeasurementsPayload = {
  readonly __typename?: 'RecordMeasurementsPayload';
  /** The measurements, in the order of the readings. Empty if the write was refused. */
  readonly measurements: ReadonlyArray<RecordedMeasurement>;
  /** Their series, with its derived fields as they are now. Null if the write was refused. */
  readonly series: Maybe<Series>;
  /** Their model, with its derived fields as they are now. Null if the write was refused. */
  readonly model: Maybe<Model>;
  /** Diagnostics of the series at these batch sizes, and about its unreadable stored readings. The write was accepted nevertheless. */
  readonly diagnostics: ReadonlyArray<Diagnostic>;
  /** Why the write was refused; nothing was written then. Empty if it was accepted. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A recorded reading. */
export type RecordedMeasurement = {
  readonly __typename?: 'RecordedMeasurement';
  /** Whether this write inserted it; false if it was already stored. */
  readonly inserted: Scalars['Boolean']['output'];
  /** The measurement. */
  readonly measurement: Measurement;
};

/** Measurements to retract, and the reason. */
export type RetractMeasurementsInput = {
  /** 1 to 1,000 ids of measurements. */
  readonly ids: ReadonlyArray<Scalars['ID']['input']>;
  /** The reason. 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The result of `retractMeasurements`. */
export type RetractMeasurementsPayload = {
  readonly __typename?: 'RetractMeasurementsPayload';
  /** The measurements, in the order of the ids. Empty if the write was refused. */
  readonly measurements: ReadonlyArray<Measurement>;
  /** Number of measurements retracted by this write; the others were retracted before. */
  readonly retractedNow: Scalars['Int']['output'];
  /** Their series, with the derived fields as they are now. Empty if the write was refused. */
  readonly series: ReadonlyArray<Series>;
  /** Why the write was refused; nothing was written then. Empty if it was accepted. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A neural network: one architecture with one set of weights. */
export type Model = Node & {
  readonly __typename?: 'Model';
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** The unique name, such as `resnetv2_50x1_bitm`. */
  readonly name: Scalars['String']['output'];
  /** The family by the source, else the name up to the first underscore. */
  readonly family: Scalars['String']['output'];
  /** Millions of parameters. Null: unknown. */
  readonly parametersMillions: Maybe<Scalars['Float']['output']>;
  /** The data set of the pretrained weights. Null: unknown. */
  readonly pretrainedOn: Maybe<Scalars['String']['output']>;
  /** Side of the input image in pixels, of the default series. Null if the model has no series. */
  readonly inputSize: Maybe<Scalars['Int']['output']>;
  /** Side of the last feature map, of the default series. Null: unknown. */
  readonly poolSize: Maybe<Scalars['Int']['output']>;
  /** Growth of memory with the batch in MiB per image: the slope of the line, unrounded. Null if fewer than two batch sizes were measured in the default series. */
  readonly memoryPerImage: Maybe<Scalars['Float']['output']>;
  /** Memory in MiB that does not grow with the batch: the line at 0 images, unrounded. Null if fewer than two batch sizes were measured in the default series. */
  readonly memoryModel: Maybe<Scalars['Float']['output']>;
  /** The largest batch size that fits into a budget: 0 if not even one image fits, at most 1,000,000. Null if unknown: there is no line, and no measurement proves anything for this budget. It is the line's answer, but at least the largest batch size measured within the budget, and below the lowest one measured over it or out of memory. Give exactly one of `gb`, `gib`, `mib` and `gpu`. */
  readonly maxBatchSize: Maybe<Scalars['Int']['output']>;
  /** Memory at a batch size in MiB by the line, even if that batch size was measured. Null if fewer than two batch sizes were measured in the default series. */
  readonly memoryAt: Maybe<Scalars['Float']['output']>;
  /** What fits into a budget, by the default series, with its evidence. Null if the model has no series. */
  readonly capacity: Maybe<Capacity>;
  /** How to reach an effective batch size, by the default series. Null if not even one image is known to fit safely. */
  readonly trainingPlan: Maybe<TrainingPlan>;
  /** The cards on which this batch size safely fits, the smallest memory first. */
  readonly gpusThatFit: GpuConnection;
  /** All measurements of this model, ordered by series, then batch size. */
  readonly measurements: MeasurementConnection;
  /** The series of this model, in the order of their creation. */
  readonly series: SeriesConnection;
  /** The series behind the fields above. Null if the model has none. */
  readonly defaultSeries: Maybe<Series>;
};


/** A neural network: one architecture with one set of weights. */
export type ModelMemoryPerImageArgs = {
  estimator?: Estimator;
};


/** A neural network: one architecture with one set of weights. */
export type ModelMemoryModelArgs = {
  estimator?: Estimator;
};


/** A neural network: one architecture with one set of weights. */
export type ModelMaxBatchSizeArgs = {
  gb?: InputMaybe<Scalars['Float']['input']>;
  gib?: InputMaybe<Scalars['Float']['input']>;
  mib?: InputMaybe<Scalars['Float']['input']>;
  gpu?: InputMaybe<Scalars['String']['input']>;
  reserveMiB?: InputMaybe<Scalars['Int']['input']>;
  estimator?: Estimator;
  rounding?: Rounding;
};


/** A neural network: one architecture with one set of weights. */
export type ModelMemoryAtArgs = {
  batchSize: Scalars['Int']['input'];
  estimator?: Estimator;
};


/** A neural network: one architecture with one set of weights. */
export type ModelCapacityArgs = {
  budget: BudgetInput;
  confidence?: Confidence;
  estimator?: Estimator;
};


/** A neural network: one architecture with one set of weights. */
export type ModelTrainingPlanArgs = {
  budget: BudgetInput;
  effectiveBatchSize: Scalars['Int']['input'];
  confidence?: Confidence;
  estimator?: Estimator;
};


/** A neural network: one architecture with one set of weights. */
export type ModelGpusThatFitArgs = {
  batchSize: Scalars['Int']['input'];
  confidence?: Confidence;
  estimator?: Estimator;
  reserveMiB?: Scalars['Int']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A neural network: one architecture with one set of weights. */
export type ModelMeasurementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A neural network: one architecture with one set of weights. */
export type ModelSeriesArgs = {
  filter?: InputMaybe<SeriesFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of models. */
export type ModelConnection = {
  readonly __typename?: 'ModelConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<ModelEdge>;
  /** The items without cursors. Null for an item whose stored row is damaged; `errors` says so. */
  readonly nodes: ReadonlyArray<Maybe<Model>>;
  /** The position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Number of items in the whole list, with the filter applied. Counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page of models. */
export type ModelEdge = {
  readonly __typename?: 'ModelEdge';
  /** The position of this item in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. Null if its stored row is damaged; `errors` says so. */
  readonly node: Maybe<Model>;
};

/** Selects models. All given fields must hold; null means no condition. */
export type ModelFilter = {
  /** By name. */
  readonly name?: InputMaybe<StringFilter>;
  /** By family. */
  readonly family?: InputMaybe<StringFilter>;
  /** By the input size of the default series, in pixels. */
  readonly inputSize?: InputMaybe<IntFilter>;
  /** By millions of parameters. */
  readonly parametersMillions?: InputMaybe<FloatFilter>;
  /** By the data set that the weights come from. */
  readonly pretrainedOn?: InputMaybe<StringFilter>;
  /** By the largest batch size that fits into a budget. */
  readonly maxBatchSize?: InputMaybe<MaxBatchSizeFilter>;
  /** By the batch size that safely fits into a budget. */
  readonly capacity?: InputMaybe<CapacityFilter>;
};

/** Selects models by the batch size that safely fits into a budget. A model without an answer matches only `isNull: true`. */
export type CapacityFilter = {
  /** The memory to fit into. */
  readonly budget: BudgetInput;
  /** The confidence of the safe answer. */
  readonly confidence?: Confidence;
  /** The estimator of the line. */
  readonly estimator?: Estimator;
  /** At least. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** At most. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  /** True matches only models without an answer, false only the others. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Selects models by the largest batch size that fits into a budget. A model without an answer matches only `isNull: true`. */
export type MaxBatchSizeFilter = {
  /** The memory to fit into. */
  readonly budget: BudgetInput;
  /** The estimator of the line. */
  readonly estimator?: Estimator;
  /** Rounding of the line's answer. */
  readonly rounding?: Rounding;
  /** At least. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** At most. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  /** True matches only models without an answer, false only the others. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An amount of memory to fit into. Exactly one of the fields is given. */
export type BudgetInput =
  /** Nominal gigabytes of 1000 MiB, as in the published table. For a card, use `gpu`. */
  { readonly gb: Scalars['Float']['input']; readonly gib?: never; readonly mib?: never; readonly gpu?: never; }
  |  /** Gibibytes of 1024 MiB. */
  { readonly gb?: never; readonly gib: Scalars['Float']['input']; readonly mib?: never; readonly gpu?: never; }
  |  /** MiB. */
  { readonly gb?: never; readonly gib?: never; readonly mib: Scalars['Float']['input']; readonly gpu?: never; }
  |  /** A card of the GPU list, less a reserve. */
  { readonly gb?: never; readonly gib?: never; readonly mib?: never; readonly gpu: GpuBudgetInput; };

/** The memory of a card, less a reserve. */
export type GpuBudgetInput = {
  /** The exact name or alias of the card. */
  readonly name: Scalars['String']['input'];
  /** MiB of the card to leave free, for the CUDA context and a display. */
  readonly reserveMiB?: Scalars['Int']['input'];
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
  readonly field: ModelOrderField;
  /** The direction. */
  readonly direction?: OrderDirection;
  /** The memory to fit into. Required by MAX_BATCH_SIZE, CAPACITY and EVIDENCE, and only allowed with them. */
  readonly budget?: InputMaybe<BudgetInput>;
  /** The confidence of the safe answer, for CAPACITY and EVIDENCE. */
  readonly confidence?: Confidence;
  /** The estimator of the line, for orders that are derived from it. */
  readonly estimator?: Estimator;
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

/** A model to add. */
export type CreateModelInput = {
  /** The unique name, 1 to 200 characters. */
  readonly name: Scalars['String']['input'];
  /** The family; by default the name up to the first underscore. */
  readonly family?: InputMaybe<Scalars['String']['input']>;
  /** Millions of parameters, 0.000001 to 1,000,000,000. Null: unknown. */
  readonly parametersMillions?: InputMaybe<Scalars['Float']['input']>;
  /** The data set of the pretrained weights. Null: unknown. */
  readonly pretrainedOn?: InputMaybe<Scalars['String']['input']>;
};

/** Changes of a model. Fields that are left out stay as they are. */
export type UpdateModelInput = {
  /** The id of the model. */
  readonly id: Scalars['ID']['input'];
  /** The new name, 1 to 200 characters. Not null. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The family. Not null. */
  readonly family?: InputMaybe<Scalars['String']['input']>;
  /** Millions of parameters, 0.000001 to 1,000,000,000. Null: unknown. */
  readonly parametersMillions?: InputMaybe<Scalars['Float']['input']>;
  /** The data set of the pretrained weights. Null: unknown. */
  readonly pretrainedOn?: InputMaybe<Scalars['String']['input']>;
};

/** A model to delete. */
export type DeleteModelInput = {
  /** The id of the model. */
  readonly id: Scalars['ID']['input'];
};

/** A series to make the default of its model. */
export type SetDefaultSeriesInput = {
  /** The id of the series. */
  readonly seriesId: Scalars['ID']['input'];
};

/** The result of the mutation. */
export type CreateModelPayload = {
  readonly __typename?: 'CreateModelPayload';
  /** The model as it is now. Null if the write was refused. */
  readonly model: Maybe<Model>;
  /** Why the write was refused; nothing was written then. Empty if it was accepted. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The result of the mutation. */
export type UpdateModelPayload = {
  readonly __typename?: 'UpdateModelPayload';
  /** The model as it is now. Null if the write was refused. */
  readonly model: Maybe<Model>;
  /** Why the write was refused; nothing was written then. Empty if it was accepted. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The result of the mutation. */
export type DeleteModelPayload = {
  readonly __typename?: 'DeleteModelPayload';
  /** The id of the deleted model. Null if the write was refused. */
  readonly deletedId: Maybe<Scalars['ID']['output']>;
  /** Why the write was refused; nothing was written then. Empty if it was accepted. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The result of the mutation. */
export type SetDefaultSeriesPayload = {
  readonly __typename?: 'SetDefaultSeriesPayload';
  /** The model as it is now. Null if the write was refused. */
  readonly model: Maybe<Model>;
  /** Why the write was refused; nothing was written then. Empty if it was accepted. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The writes. Each is all or nothing. Errors that the user can correct are in `userErrors`, and nothing was written then; only a missing permission is an error of the request. Names are stored in NFC, without leading and trailing white space, with single spaces inside, and have 1 to 200 visible characters. A trailing `::` is not part of a model's name, and `?` means unknown, as in tables. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Records 1 to 1,000 readings of one series, which is found by its conditions or created. Requires the role CONTRIBUTOR or ADMIN. */
  readonly recordMeasurements: RecordMeasurementsPayload;
  /** Marks measurements as retracted: they stay stored, but no derived value uses them. A CONTRIBUTOR can retract what the same token recorded, an ADMIN anything. */
  readonly retractMeasurements: RetractMeasurementsPayload;
  /** Adds a model without measurements. Requires the role ADMIN. */
  readonly createModel: CreateModelPayload;
  /** Changes a model. Requires the role ADMIN. */
  readonly updateModel: UpdateModelPayload;
  /** Deletes a model with its series; refused while it has measurements that are not retracted. Requires the role ADMIN. */
  readonly deleteModel: DeleteModelPayload;
  /** Makes a series the default series of its model. Requires the role ADMIN. */
  readonly setDefaultSeries: SetDefaultSeriesPayload;
  /** Adds a card to the GPU list. Requires the role ADMIN. */
  readonly createGpu: CreateGpuPayload;
  /** Changes a card of the GPU list. Requires the role ADMIN. */
  readonly updateGpu: UpdateGpuPayload;
  /** Imports a table, all or nothing: if there is any problem, nothing is written, and all problems are reported. Unknown models and series are created. An ADMIN's table fills in unknown details of existing ones; in a CONTRIBUTOR's table they are problems, as are sources that came with the program. Requires the role CONTRIBUTOR or ADMIN. */
  readonly importTable: ImportTablePayload;
};


/** The writes. Each is all or nothing. Errors that the user can correct are in `userErrors`, and nothing was written then; only a missing permission is an error of the request. Names are stored in NFC, without leading and trailing white space, with single spaces inside, and have 1 to 200 visible characters. A trailing `::` is not part of a model's name, and `?` means unknown, as in tables. */
export type MutationRecordMeasurementsArgs = {
  input: RecordMeasurementsInput;
};


/** The writes. Each is all or nothing. Errors that the user can correct are in `userErrors`, and nothing was written then; only a missing permission is an error of the request. Names are stored in NFC, without leading and trailing white space, with single spaces inside, and have 1 to 200 visible characters. A trailing `::` is not part of a model's name, and `?` means unknown, as in tables. */
export type MutationRetractMeasurementsArgs = {
  input: RetractMeasurementsInput;
};


/** The writes. Each is all or nothing. Errors that the user can correct are in `userErrors`, and nothing was written then; only a missing permission is an error of the request. Names are stored in NFC, without leading and trailing white space, with single spaces inside, and have 1 to 200 visible characters. A trailing `::` is not part of a model's name, and `?` means unknown, as in tables. */
export type MutationCreateModelArgs = {
  input: CreateModelInput;
};


/** The writes. Each is all or nothing. Errors that the user can correct are in `userErrors`, and nothing was written then; only a missing permission is an error of the request. Names are stored in NFC, without leading and trailing white space, with single spaces inside, and have 1 to 200 visible characters. A trailing `::` is not part of a model's name, and `?` means unknown, as in tables. */
export type MutationUpdateModelArgs = {
  input: UpdateModelInput;
};


/** The writes. Each is all or nothing. Errors that the user can correct are in `userErrors`, and nothing was written then; only a missing permission is an error of the request. Names are stored in NFC, without leading and trailing white space, with single spaces inside, and have 1 to 200 visible characters. A trailing `::` is not part of a model's name, and `?` means unknown, as in tables. */
export type MutationDeleteModelArgs = {
  input: DeleteModelInput;
};


/** The writes. Each is all or nothing. Errors that the user can correct are in `userErrors`, and nothing was written then; only a missing permission is an error of the request. Names are stored in NFC, without leading and trailing white space, with single spaces inside, and have 1 to 200 visible characters. A trailing `::` is not part of a model's name, and `?` means unknown, as in tables. */
export type MutationSetDefaultSeriesArgs = {
  input: SetDefaultSeriesInput;
};


/** The writes. Each is all or nothing. Errors that the user can correct are in `userErrors`, and nothing was written then; only a missing permission is an error of the request. Names are stored in NFC, without leading and trailing white space, with single spaces inside, and have 1 to 200 visible characters. A trailing `::` is not part of a model's name, and `?` means unknown, as in tables. */
export type MutationCreateGpuArgs = {
  input: CreateGpuInput;
};


/** The writes. Each is all or nothing. Errors that the user can correct are in `userErrors`, and nothing was written then; only a missing permission is an error of the request. Names are stored in NFC, without leading and trailing white space, with single spaces inside, and have 1 to 200 visible characters. A trailing `::` is not part of a model's name, and `?` means unknown, as in tables. */
export type MutationUpdateGpuArgs = {
  input: UpdateGpuInput;
};


/** The writes. Each is all or nothing. Errors that the user can correct are in `userErrors`, and nothing was written then; only a missing permission is an error of the request. Names are stored in NFC, without leading and trailing white space, with single spaces inside, and have 1 to 200 visible characters. A trailing `::` is not part of a model's name, and `?` means unknown, as in tables. */
export type MutationImportTableArgs = {
  input: ImportTableInput;
};

/** An error that the user can correct: why a write was refused. */
export type UserError = {
  readonly __typename?: 'UserError';
  /** The kind of error. */
  readonly code: UserErrorCode;
  /** The path of the input field, such as `["input", "readings", "0", "memoryMiB"]`. Null if it is not about a single field. */
  readonly field: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What was wrong, and what would be right. */
  readonly message: Scalars['String']['output'];
};

/** The kinds of errors in a write. */
export type UserErrorCode =
  /** A value is missing. */
  | 'REQUIRED'
  /** A value is malformed, or not allowed together with another. */
  | 'INVALID'
  /** A number or a list is too small or too large. */
  | 'OUT_OF_RANGE'
  /** There is no model of this name. */
  | 'UNKNOWN_MODEL'
  /** There is no card of this name in the GPU list. */
  | 'UNKNOWN_GPU'
  /** There is no object with this id. */
  | 'NOT_FOUND'
  /** The name is already used. */
  | 'NAME_TAKEN'
  /** It has measurements that are not retracted. */
  | 'IN_USE'
  /** Somebody else recorded it, and the role is not ADMIN. */
  | 'NOT_YOURS'
  /** The idempotency key was used with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Reading the table took longer than TABLE_TIMEOUT_S. */
  | 'TIMED_OUT'
  /** The series has a diagnostic, and `strict` was true. */
  | 'QUESTIONABLE';

/** An object with a global id, for `node(id:)`. */
export type Node = {
  /** The global id: stable and opaque. */
  readonly id: Scalars['ID']['output'];
};

/** Measurements of one model under the same conditions, at several batch sizes. A null condition is unknown. */
export type Series = Node & {
  readonly __typename?: 'Series';
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** The model that was measured. */
  readonly model: Model;
  /** Whether it is the default series of its model. */
  readonly isDefault: Scalars['Boolean']['output'];
  /** Side of the input image in pixels. */
  readonly inputSize: Scalars['Int']['output'];
  /** Side of the last feature map; not part of the identity of the series. Null: unknown. */
  readonly poolSize: Maybe<Scalars['Int']['output']>;
  /** Training or inference. Null: unknown. */
  readonly mode: Maybe<Mode>;
  /** Number format. Null: unknown. */
  readonly precision: Maybe<Precision>;
  /** Optimizer of a training. Null: unknown, or none. */
  readonly optimizer: Maybe<Scalars['String']['output']>;
  /** The card. Null: unknown. */
  readonly gpu: Maybe<Gpu>;
  /** Framework, such as `PyTorch`. Null: unknown. */
  readonly framework: Maybe<Scalars['String']['output']>;
  /** Version of the framework. Null: unknown. */
  readonly frameworkVersion: Maybe<Scalars['String']['output']>;
  /** The kind of reading: how memory was read. Null: unknown. */
  readonly reading: Maybe<ReadingKind>;
  /** Growth of memory with the batch in MiB per image: the slope of the line, unrounded. Null if fewer than two batch sizes were measured. */
  readonly memoryPerImage: Maybe<Scalars['Float']['output']>;
  /** Memory in MiB that does not grow with the batch: the line at 0 images, unrounded. Null if fewer than two batch sizes were measured. */
  readonly memoryModel: Maybe<Scalars['Float']['output']>;
  /** The largest batch size that fits into a budget: 0 if not even one image fits, at most 1,000,000. Null if unknown: there is no line, and no measurement proves anything for this budget. It is the line's answer, but at least the largest batch size measured within the budget, and below the lowest one measured over it or out of memory. Give exactly one of `gb`, `gib`, `mib` and `gpu`. */
  readonly maxBatchSize: Maybe<Scalars['Int']['output']>;
  /** Memory at a batch size in MiB by the line, even if that batch size was measured. Null if fewer than two batch sizes were measured. */
  readonly memoryAt: Maybe<Scalars['Float']['output']>;
  /** The line through the points of this series, and how well it fits. Null if fewer than two batch sizes were measured. */
  readonly line: Maybe<Line>;
  /** What fits into a budget, with its evidence. */
  readonly capacity: Capacity;
  /** How to reach an effective batch size. Null if not even one image is known to fit safely. */
  readonly trainingPlan: Maybe<TrainingPlan>;
  /** The cards on which this batch size safely fits, the smallest memory first. */
  readonly gpusThatFit: GpuConnection;
  /** Remarks on the measurements of this series. */
  readonly diagnostics: ReadonlyArray<Diagnostic>;
  /** The measurements of this series, ordered by batch size. */
  readonly measurements: MeasurementConnection;
};


/** Measurements of one model under the same conditions, at several batch sizes. A null condition is unknown. */
export type SeriesMemoryPerImageArgs = {
  estimator?: Estimator;
};


/** Measurements of one model under the same conditions, at several batch sizes. A null condition is unknown. */
export type SeriesMemoryModelArgs = {
  estimator?: Estimator;
};


/** Measurements of one model under the same conditions, at several batch sizes. A null condition is unknown. */
export type SeriesMaxBatchSizeArgs = {
  gb?: InputMaybe<Scalars['Float']['input']>;
  gib?: InputMaybe<Scalars['Float']['input']>;
  mib?: InputMaybe<Scalars['Float']['input']>;
  gpu?: InputMaybe<Scalars['String']['input']>;
  reserveMiB?: InputMaybe<Scalars['Int']['input']>;
  estimator?: Estimator;
  rounding?: Rounding;
};


/** Measurements of one model under the same conditions, at several batch sizes. A null condition is unknown. */
export type SeriesMemoryAtArgs = {
  batchSize: Scalars['Int']['input'];
  estimator?: Estimator;
};


/** Measurements of one model under the same conditions, at several batch sizes. A null condition is unknown. */
export type SeriesLineArgs = {
  estimator?: Estimator;
};


/** Measurements of one model under the same conditions, at several batch sizes. A null condition is unknown. */
export type SeriesCapacityArgs = {
  budget: BudgetInput;
  confidence?: Confidence;
  estimator?: Estimator;
};


/** Measurements of one model under the same conditions, at several batch sizes. A null condition is unknown. */
export type SeriesTrainingPlanArgs = {
  budget: BudgetInput;
  effectiveBatchSize: Scalars['Int']['input'];
  confidence?: Confidence;
  estimator?: Estimator;
};


/** Measurements of one model under the same conditions, at several batch sizes. A null condition is unknown. */
export type SeriesGpusThatFitArgs = {
  batchSize: Scalars['Int']['input'];
  confidence?: Confidence;
  estimator?: Estimator;
  reserveMiB?: Scalars['Int']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Measurements of one model under the same conditions, at several batch sizes. A null condition is unknown. */
export type SeriesMeasurementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of series. */
export type SeriesConnection = {
  readonly __typename?: 'SeriesConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<SeriesEdge>;
  /** The items without cursors. Null for an item whose stored row is damaged; `errors` says so. */
  readonly nodes: ReadonlyArray<Maybe<Series>>;
  /** The position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Number of items in the whole list, with the filter applied. Counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page of series. */
export type SeriesEdge = {
  readonly __typename?: 'SeriesEdge';
  /** The position of this item in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. Null if its stored row is damaged; `errors` says so. */
  readonly node: Maybe<Series>;
};

/** The line memory = intercept + slope × batch size through the points of a series. */
export type Line = {
  readonly __typename?: 'Line';
  /** MiB per image, unrounded. */
  readonly slopeMiB: Scalars['Float']['output'];
  /** MiB at 0 images, unrounded. */
  readonly interceptMiB: Scalars['Float']['output'];
  /** The points of the line: the median memory at each batch size. */
  readonly points: ReadonlyArray<Point>;
  /** Largest distance of a point from the line in MiB. Null for two points, since any line fits two. */
  readonly residualMiB: Maybe<Scalars['Float']['output']>;
  /** That distance as a fraction of slope × largest batch size: the best single indicator of a bad series. Null for two points, or a line that does not rise. */
  readonly relativeResidual: Maybe<Scalars['Float']['output']>;
  /** Coefficient of determination R². Null for two points, or points of equal memory. */
  readonly rSquared: Maybe<Scalars['Float']['output']>;
};

/** A batch size with the median of its readings. */
export type Point = {
  readonly __typename?: 'Point';
  /** Images in the batch. */
  readonly batchSize: Scalars['Int']['output'];
  /** Median memory in MiB. */
  readonly memoryMiB: Scalars['Float']['output'];
};

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

/** A remark on a series: readings that look wrong, or a limitation of its answers. */
export type Diagnostic = {
  readonly __typename?: 'Diagnostic';
  /** The kind of remark. */
  readonly code: DiagnosticCode;
  /** One sentence with the figures. */
  readonly message: Scalars['String']['output'];
  /** The batch sizes whose readings may be wrong, ascending. Empty for limitations and for unreadable readings. */
  readonly batchSizes: ReadonlyArray<Scalars['Int']['output']>;
  /** The ids of the unreadable measurements, ascending, at most 100, for `retractMeasurements`. Empty unless UNREADABLE_READINGS. */
  readonly measurementIds: ReadonlyArray<Scalars['ID']['output']>;
};

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
  readonly inputSize?: InputMaybe<IntFilter>;
  /** By training or inference. */
  readonly mode?: InputMaybe<ModeFilter>;
  /** By number format. */
  readonly precision?: InputMaybe<PrecisionFilter>;
  /** By the kind of reading. */
  readonly reading?: InputMaybe<ReadingKindFilter>;
  /** By the name of the optimizer. */
  readonly optimizer?: InputMaybe<StringFilter>;
  /** By a name or alias of the card. */
  readonly gpu?: InputMaybe<StringFilter>;
  /** By the name of the framework. */
  readonly framework?: InputMaybe<StringFilter>;
  /** By the version of the framework. */
  readonly frameworkVersion?: InputMaybe<StringFilter>;
};

/** A condition on the mode. All given fields must hold. */
export type ModeFilter = {
  /** This one. */
  readonly eq?: InputMaybe<Mode>;
  /** One of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Mode>>;
  /** True matches only unknown values, false only known ones. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A condition on the precision. All given fields must hold. */
export type PrecisionFilter = {
  /** This one. */
  readonly eq?: InputMaybe<Precision>;
  /** One of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Precision>>;
  /** True matches only unknown values, false only known ones. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A condition on the kind of reading. All given fields must hold. */
export type ReadingKindFilter = {
  /** This one. */
  readonly eq?: InputMaybe<ReadingKind>;
  /** One of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<ReadingKind>>;
  /** True matches only unknown values, false only known ones. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A source of measurements. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** The unique name. */
  readonly name: Scalars['String']['output'];
  /** The kind of source. */
  readonly kind: SourceKind;
  /** A note about it. Null: none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** When it was first recorded here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The derived values that this source published, compared with those computed from the measurements, in the order of its table. */
  readonly publishedFigures: PublishedFigureConnection;
  /** A check of all published batch sizes: how many promise too much. */
  readonly audit: SourceAudit;
};


/** A source of measurements. */
export type SourcePublishedFiguresArgs = {
  kind?: InputMaybe<FigureKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A check of the batch sizes that a source published. */
export type SourceAudit = {
  readonly __typename?: 'SourceAudit';
  /** Number of published batch sizes. */
  readonly batchSizes: Scalars['Int']['output'];
  /** Number of them that do not fit their budget by the source's own line. */
  readonly overPromising: Scalars['Int']['output'];
  /** Number of them that differ from `maxBatchSize`. */
  readonly differing: Scalars['Int']['output'];
};

/** A derived value that a source published. Answers never use it. */
export type PublishedFigure = {
  readonly __typename?: 'PublishedFigure';
  /** What was published. */
  readonly kind: FigureKind;
  /** The budget of a batch size in nominal gigabytes of 1000 MiB. Null for the other kinds. */
  readonly gb: Maybe<Scalars['Float']['output']>;
  /** The value that was published: MiB, or images. */
  readonly published: Scalars['Float']['output'];
  /** The computed value, by ENDPOINTS: MiB, unrounded, or images by FLOOR. Null if nothing can be computed. */
  readonly computed: Maybe<Scalars['Float']['output']>;
  /** Whether the two differ; memory by more than rounding. */
  readonly differs: Scalars['Boolean']['output'];
  /** For a batch size, its memory by the source's own line less the budget, in MiB; below 0 if it fits. Null for the other kinds, and without a line. */
  readonly overBudgetMiB: Maybe<Scalars['Float']['output']>;
  /** The series that it is about. */
  readonly series: Series;
};

/** A page of published figures. */
export type PublishedFigureConnection = {
  readonly __typename?: 'PublishedFigureConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<PublishedFigureEdge>;
  /** The items without cursors. */
  readonly nodes: ReadonlyArray<PublishedFigure>;
  /** The position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Number of items in the whole list. Counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page of published figures. */
export type PublishedFigureEdge = {
  readonly __typename?: 'PublishedFigureEdge';
  /** The position of this item in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: PublishedFigure;
};

/** A page of sources. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The items without cursors. Null for an item whose stored row is damaged; `errors` says so. */
  readonly nodes: ReadonlyArray<Maybe<Source>>;
  /** The position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Number of items in the whole list, with the filter applied. Counted only if selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page of sources. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** The position of this item in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. Null if its stored row is damaged; `errors` says so. */
  readonly node: Maybe<Source>;
};

/** The kind of a source. */
export type SourceKind =
  /** A table that comes with the program. */
  | 'SEED'
  /** An imported table. */
  | 'IMPORT'
  /** Recorded by a person. */
  | 'PERSON';

/** The format of a table. */
export type TableFormat =
  /** A GitHub-flavoured Markdown table; text around it is ignored. An import takes at most 2,000 lines: use CSV for larger tables. */
  | 'MARKDOWN'
  /** Comma-separated values (RFC 4180) in UTF-8, with a header. A text that begins with `=`, `+`, `-` or `@` is prefixed with an apostrophe, so that no spreadsheet evaluates it as a formula. */
  | 'CSV'
  /** An array of objects, whose keys are the columns. */
  | 'JSON';

/** The shape of a table: what a row is. */
export type TableShape =
  /** One row per model and input size, one column per batch size, as in the published table. Conditions, repeats, runs out of memory and sources are left out. */
  | 'WIDE'
  /** One row per reading, with all its details and conditions. A model without readings has one row with the model only. */
  | 'LONG';

/** A unit of memory. */
export type MemoryUnit =
  /** MiB. */
  | 'MIB'
  /** Nominal gigabytes of 1000 MiB, as in the published table. */
  | 'GB'
  /** Gibibytes of 1024 MiB. */
  | 'GIB';

/** A table to be imported. */
export type ImportTableInput = {
  /** The format of the table. */
  readonly format: TableFormat;
  /** The table: in the wide shape of the published table (one row per model, columns such as `MiB for BS=8`), or in the long one (one row per reading, columns such as `model`, `input_size`, `batch_size`, `memory_mib`). The header decides which. Its length is limited by that of a request; `POST /import` takes larger tables. A series has at most 10,000 readings of 2,000 batch sizes, retracted ones included, a model at most 5,000 series, and a source at most 20,000 published figures; more is refused. */
  readonly text: Scalars['String']['input'];
  /** The unit of memory in the table. Required if the headers do not say it: in a published table `GB` may mean MiB. Null: the headers say it. */
  readonly unit?: InputMaybe<MemoryUnit>;
  /** The name of the source of the readings, if the table does not say it; created if it is new. Null: `import by` and the name of the importer. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** Whether to report only what would happen, and write nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
};

/** The result of an import. */
export type ImportTablePayload = {
  readonly __typename?: 'ImportTablePayload';
  /** Whether it was a dry run, which writes nothing. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Number of readings that were inserted, or would be. */
  readonly inserted: Scalars['Int']['output'];
  /** Number of readings that were already stored. */
  readonly alreadyThere: Scalars['Int']['output'];
  /** Number of models that were created, or would be. An unknown model is created, so a misspelt name shows here. */
  readonly modelsCreated: Scalars['Int']['output'];
  /** The names of those models, in the order of the table. */
  readonly createdModels: ReadonlyArray<Scalars['String']['output']>;
  /** Number of series that were created, or would be. */
  readonly seriesCreated: Scalars['Int']['output'];
  /** Number of sources that were created, or would be. */
  readonly sourcesCreated: Scalars['Int']['output'];
  /** The names of those sources, in the order of the table. */
  readonly createdSources: ReadonlyArray<Scalars['String']['output']>;
  /** Number of unknown details of existing models and series that were filled in, or would be. Only an ADMIN's table fills in. */
  readonly filledInCount: Scalars['Int']['output'];
  /** The details that were filled in. */
  readonly filledIn: ReadonlyArray<FilledInFact>;
  /** Number of earlier published figures of the source that were replaced, or would be. */
  readonly publishedFiguresReplaced: Scalars['Int']['output'];
  /** The readings with their outcomes, in the order of the table. Empty if the table was refused. */
  readonly rows: ReadonlyArray<ImportedRow>;
  /** The published values of the table that differ from those computed from the measurements, in the order of the table. They are stored as published figures of the source. */
  readonly publishedDifferences: ReadonlyArray<PublishedDifference>;
  /** Number of published differences. */
  readonly publishedDifferenceCount: Scalars['Int']['output'];
  /** The problems of the table by line: the first 100. If there is any, nothing was written. */
  readonly problems: ReadonlyArray<TableProblem>;
  /** Number of problems. */
  readonly problemCount: Scalars['Int']['output'];
  /** Why the import was refused; empty if it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};


/** The result of an import. */
export type ImportTablePayloadCreatedModelsArgs = {
  first?: Scalars['Int']['input'];
};


/** The result of an import. */
export type ImportTablePayloadCreatedSourcesArgs = {
  first?: Scalars['Int']['input'];
};


/** The result of an import. */
export type ImportTablePayloadFilledInArgs = {
  first?: Scalars['Int']['input'];
};


/** The result of an import. */
export type ImportTablePayloadRowsArgs = {
  first?: Scalars['Int']['input'];
  outcome?: InputMaybe<ImportOutcome>;
};


/** The result of an import. */
export type ImportTablePayloadPublishedDifferencesArgs = {
  first?: Scalars['Int']['input'];
};

/** A detail of a model or series that was unknown before the import. */
export type FilledInFact = {
  readonly __typename?: 'FilledInFact';
  /** The name of the model. */
  readonly model: Scalars['String']['output'];
  /** The detail. */
  readonly fact: FilledInKind;
  /** The value, as text. */
  readonly value: Scalars['String']['output'];
};

/** The details that a table can fill in. */
export type FilledInKind =
  /** The family of the model. */
  | 'FAMILY'
  /** Its millions of parameters. */
  | 'PARAMETERS_MILLIONS'
  /** The data set of its pretrained weights. */
  | 'PRETRAINED_ON'
  /** The pool size of one of its series. */
  | 'POOL_SIZE';

/** One reading of a table with its outcome. */
export type ImportedRow = {
  readonly __typename?: 'ImportedRow';
  /** The line of the text, from 1; in JSON the position in the array, from 1. */
  readonly line: Scalars['Int']['output'];
  /** The first character of the reading in its line, from 1. Null in JSON. */
  readonly column: Maybe<Scalars['Int']['output']>;
  /** The outcome. */
  readonly outcome: ImportOutcome;
  /** The measurement. Null if it would be inserted. */
  readonly measurement: Maybe<Measurement>;
};

/** The outcome of a reading of a table. */
export type ImportOutcome =
  /** It is a new measurement. */
  | 'INSERTED'
  /** It equals a stored measurement in series, batch size, outcome, memory, limit, source, time of measurement and recorder. */
  | 'ALREADY_THERE'
  /** It would be inserted without `dryRun`. */
  | 'WOULD_INSERT';

/** A problem that has to be corrected before the table can be imported. */
export type TableProblem = {
  readonly __typename?: 'TableProblem';
  /** The line of the text, from 1; in JSON the position in the array, from 1. */
  readonly line: Scalars['Int']['output'];
  /** The character in the line, from 1. Null if it is about the whole line, and in JSON. */
  readonly column: Maybe<Scalars['Int']['output']>;
  /** The header of the column. Null if it is not about a single column. */
  readonly columnName: Maybe<Scalars['String']['output']>;
  /** What is wrong, and what would be right. */
  readonly message: Scalars['String']['output'];
};

/** A published value that differs from the one computed from the measurements. */
export type PublishedDifference = {
  readonly __typename?: 'PublishedDifference';
  /** The line of the text, from 1; in JSON the position in the array, from 1. */
  readonly line: Scalars['Int']['output'];
  /** What was published. */
  readonly kind: FigureKind;
  /** The budget of a batch size in nominal gigabytes of 1000 MiB. Null for the other kinds. */
  readonly gb: Maybe<Scalars['Float']['output']>;
  /** The value that was published: MiB, or images. */
  readonly published: Scalars['Float']['output'];
  /** The computed value, by ENDPOINTS: MiB, unrounded, or images by FLOOR. Null if nothing can be computed. */
  readonly computed: Maybe<Scalars['Float']['output']>;
  /** The computed value rounded to the nearest whole number, as in published tables. Null if nothing can be computed. */
  readonly nearest: Maybe<Scalars['Float']['output']>;
  /** The series that it is about. Null if it would be created. */
  readonly series: Maybe<Series>;
};

/** The kind of a published figure. */
export type FigureKind =
  /** Memory per image, in MiB: `memoryPerImage`. */
  | 'MEMORY_PER_IMAGE'
  /** Memory that does not grow with the batch, in MiB: `memoryModel`. */
  | 'MEMORY_MODEL'
  /** The largest batch size for a budget: `maxBatchSize`. */
  | 'MAX_BATCH_SIZE';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( GpuEntry )
    | ( MeasurementRow )
    | ( ModelEntry )
    | ( SeriesEntry )
    | ( SourceRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Capacity: ResolverTypeWrapper<CapacityParent>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  BatchFigure: ResolverTypeWrapper<BatchFigureParent>;
  Confidence: Confidence;
  Evidence: Evidence;
  NextMeasurement: ResolverTypeWrapper<NextMeasurement>;
  TrainingPlan: ResolverTypeWrapper<TrainingPlanParent>;
  TrainingOption: ResolverTypeWrapper<TrainingOption>;
  CapacityRowConnection: ResolverTypeWrapper<Page<CapacityRowParent>>;
  CapacityRowEdge: ResolverTypeWrapper<Omit<CapacityRowEdge, 'node'> & { node: ResolversTypes['CapacityRow'] }>;
  CapacityRow: ResolverTypeWrapper<CapacityRowParent>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfoParent>;
  StringFilter: StringFilter;
  IntFilter: IntFilter;
  FloatFilter: FloatFilter;
  DateTimeFilter: DateTimeFilter;
  OrderDirection: OrderDirection;
  Gpu: ResolverTypeWrapper<GpuEntry>;
  GpuConnection: ResolverTypeWrapper<Page<GpuEntry>>;
  GpuEdge: ResolverTypeWrapper<Omit<GpuEdge, 'node'> & { node?: Maybe<ResolversTypes['Gpu']> }>;
  GpuFilter: GpuFilter;
  CreateGpuInput: CreateGpuInput;
  UpdateGpuInput: UpdateGpuInput;
  CreateGpuPayload: ResolverTypeWrapper<Omit<CreateGpuPayload, 'gpu'> & { gpu?: Maybe<ResolversTypes['Gpu']> }>;
  UpdateGpuPayload: ResolverTypeWrapper<Omit<UpdateGpuPayload, 'gpu'> & { gpu?: Maybe<ResolversTypes['Gpu']> }>;
  Measurement: ResolverTypeWrapper<MeasurementRow>;
  MeasurementConnection: ResolverTypeWrapper<Page<MeasurementRow>>;
  MeasurementEdge: ResolverTypeWrapper<Omit<MeasurementEdge, 'node'> & { node?: Maybe<ResolversTypes['Measurement']> }>;
  Outcome: Outcome;
  MeasurementFilter: MeasurementFilter;
  RetractionFilter: RetractionFilter;
  RecordMeasurementsInput: RecordMeasurementsInput;
  ModelDetailsInput: ModelDetailsInput;
  SeriesConditionsInput: SeriesConditionsInput;
  ReadingInput: ReadingInput;
  RecordMeasurementsPayload: ResolverTypeWrapper<Omit<RecordMeasurementsPayload, 'measurements' | 'series' | 'model' | 'diagnostics'> & { measurements: ReadonlyArray<ResolversTypes['RecordedMeasurement']>, series?: Maybe<ResolversTypes['Series']>, model?: Maybe<ResolversTypes['Model']>, diagnostics: ReadonlyArray<ResolversTypes['Diagnostic']> }>;
  RecordedMeasurement: ResolverTypeWrapper<Omit<RecordedMeasurement, 'measurement'> & { measurement: ResolversTypes['Measurement'] }>;
  RetractMeasurementsInput: RetractMeasurementsInput;
  RetractMeasurementsPayload: ResolverTypeWrapper<Omit<RetractMeasurementsPayload, 'measurements' | 'series'> & { measurements: ReadonlyArray<ResolversTypes['Measurement']>, series: ReadonlyArray<ResolversTypes['Series']> }>;
  Model: ResolverTypeWrapper<ModelEntry>;
  ModelConnection: ResolverTypeWrapper<Page<ModelEntry>>;
  ModelEdge: ResolverTypeWrapper<Omit<ModelEdge, 'node'> & { node?: Maybe<ResolversTypes['Model']> }>;
  ModelFilter: ModelFilter;
  CapacityFilter: CapacityFilter;
  MaxBatchSizeFilter: MaxBatchSizeFilter;
  BudgetInput: BudgetInput;
  GpuBudgetInput: GpuBudgetInput;
  ModelOrderField: ModelOrderField;
  ModelOrder: ModelOrder;
  Estimator: Estimator;
  Rounding: Rounding;
  CreateModelInput: CreateModelInput;
  UpdateModelInput: UpdateModelInput;
  DeleteModelInput: DeleteModelInput;
  SetDefaultSeriesInput: SetDefaultSeriesInput;
  CreateModelPayload: ResolverTypeWrapper<Omit<CreateModelPayload, 'model'> & { model?: Maybe<ResolversTypes['Model']> }>;
  UpdateModelPayload: ResolverTypeWrapper<Omit<UpdateModelPayload, 'model'> & { model?: Maybe<ResolversTypes['Model']> }>;
  DeleteModelPayload: ResolverTypeWrapper<DeleteModelPayload>;
  SetDefaultSeriesPayload: ResolverTypeWrapper<Omit<SetDefaultSeriesPayload, 'model'> & { model?: Maybe<ResolversTypes['Model']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Series: ResolverTypeWrapper<SeriesEntry>;
  SeriesConnection: ResolverTypeWrapper<Page<SeriesEntry>>;
  SeriesEdge: ResolverTypeWrapper<Omit<SeriesEdge, 'node'> & { node?: Maybe<ResolversTypes['Series']> }>;
  Line: ResolverTypeWrapper<LineParent>;
  Point: ResolverTypeWrapper<PointParent>;
  Mode: Mode;
  Precision: Precision;
  ReadingKind: ReadingKind;
  Diagnostic: ResolverTypeWrapper<DiagnosticParent>;
  DiagnosticCode: DiagnosticCode;
  SeriesFilter: SeriesFilter;
  ModeFilter: ModeFilter;
  PrecisionFilter: PrecisionFilter;
  ReadingKindFilter: ReadingKindFilter;
  Source: ResolverTypeWrapper<SourceRow>;
  SourceAudit: ResolverTypeWrapper<SourceAudit>;
  PublishedFigure: ResolverTypeWrapper<FigureRow>;
  PublishedFigureConnection: ResolverTypeWrapper<Page<FigureRow>>;
  PublishedFigureEdge: ResolverTypeWrapper<Omit<PublishedFigureEdge, 'node'> & { node: ResolversTypes['PublishedFigure'] }>;
  SourceConnection: ResolverTypeWrapper<Page<SourceRow>>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node?: Maybe<ResolversTypes['Source']> }>;
  SourceKind: SourceKind;
  TableFormat: TableFormat;
  TableShape: TableShape;
  MemoryUnit: MemoryUnit;
  ImportTableInput: ImportTableInput;
  ImportTablePayload: ResolverTypeWrapper<ImportReport>;
  FilledInFact: ResolverTypeWrapper<FilledInFact>;
  FilledInKind: FilledInKind;
  ImportedRow: ResolverTypeWrapper<ReportedRow>;
  ImportOutcome: ImportOutcome;
  TableProblem: ResolverTypeWrapper<TableProblem>;
  PublishedDifference: ResolverTypeWrapper<ReportedDifference>;
  FigureKind: FigureKind;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Capacity: CapacityParent;
  Float: Scalars['Float']['output'];
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  BatchFigure: BatchFigureParent;
  NextMeasurement: NextMeasurement;
  TrainingPlan: TrainingPlanParent;
  TrainingOption: TrainingOption;
  CapacityRowConnection: Page<CapacityRowParent>;
  CapacityRowEdge: Omit<CapacityRowEdge, 'node'> & { node: ResolversParentTypes['CapacityRow'] };
  CapacityRow: CapacityRowParent;
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  PageInfo: PageInfoParent;
  StringFilter: StringFilter;
  IntFilter: IntFilter;
  FloatFilter: FloatFilter;
  DateTimeFilter: DateTimeFilter;
  Gpu: GpuEntry;
  GpuConnection: Page<GpuEntry>;
  GpuEdge: Omit<GpuEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Gpu']> };
  GpuFilter: GpuFilter;
  CreateGpuInput: CreateGpuInput;
  UpdateGpuInput: UpdateGpuInput;
  CreateGpuPayload: Omit<CreateGpuPayload, 'gpu'> & { gpu?: Maybe<ResolversParentTypes['Gpu']> };
  UpdateGpuPayload: Omit<UpdateGpuPayload, 'gpu'> & { gpu?: Maybe<ResolversParentTypes['Gpu']> };
  Measurement: MeasurementRow;
  MeasurementConnection: Page<MeasurementRow>;
  MeasurementEdge: Omit<MeasurementEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Measurement']> };
  MeasurementFilter: MeasurementFilter;
  RecordMeasurementsInput: RecordMeasurementsInput;
  ModelDetailsInput: ModelDetailsInput;
  SeriesConditionsInput: SeriesConditionsInput;
  ReadingInput: ReadingInput;
  RecordMeasurementsPayload: Omit<RecordMeasurementsPayload, 'measurements' | 'series' | 'model' | 'diagnostics'> & { measurements: ReadonlyArray<ResolversParentTypes['RecordedMeasurement']>, series?: Maybe<ResolversParentTypes['Series']>, model?: Maybe<ResolversParentTypes['Model']>, diagnostics: ReadonlyArray<ResolversParentTypes['Diagnostic']> };
  RecordedMeasurement: Omit<RecordedMeasurement, 'measurement'> & { measurement: ResolversParentTypes['Measurement'] };
  RetractMeasurementsInput: RetractMeasurementsInput;
  RetractMeasurementsPayload: Omit<RetractMeasurementsPayload, 'measurements' | 'series'> & { measurements: ReadonlyArray<ResolversParentTypes['Measurement']>, series: ReadonlyArray<ResolversParentTypes['Series']> };
  Model: ModelEntry;
  ModelConnection: Page<ModelEntry>;
  ModelEdge: Omit<ModelEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Model']> };
  ModelFilter: ModelFilter;
  CapacityFilter: CapacityFilter;
  MaxBatchSizeFilter: MaxBatchSizeFilter;
  BudgetInput: BudgetInput;
  GpuBudgetInput: GpuBudgetInput;
  ModelOrder: ModelOrder;
  CreateModelInput: CreateModelInput;
  UpdateModelInput: UpdateModelInput;
  DeleteModelInput: DeleteModelInput;
  SetDefaultSeriesInput: SetDefaultSeriesInput;
  CreateModelPayload: Omit<CreateModelPayload, 'model'> & { model?: Maybe<ResolversParentTypes['Model']> };
  UpdateModelPayload: Omit<UpdateModelPayload, 'model'> & { model?: Maybe<ResolversParentTypes['Model']> };
  DeleteModelPayload: DeleteModelPayload;
  SetDefaultSeriesPayload: Omit<SetDefaultSeriesPayload, 'model'> & { model?: Maybe<ResolversParentTypes['Model']> };
  Mutation: Record<PropertyKey, never>;
  UserError: UserError;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  DateTime: Scalars['DateTime']['output'];
  Series: SeriesEntry;
  SeriesConnection: Page<SeriesEntry>;
  SeriesEdge: Omit<SeriesEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Series']> };
  Line: LineParent;
  Point: PointParent;
  Diagnostic: DiagnosticParent;
  SeriesFilter: SeriesFilter;
  ModeFilter: ModeFilter;
  PrecisionFilter: PrecisionFilter;
  ReadingKindFilter: ReadingKindFilter;
  Source: SourceRow;
  SourceAudit: SourceAudit;
  PublishedFigure: FigureRow;
  PublishedFigureConnection: Page<FigureRow>;
  PublishedFigureEdge: Omit<PublishedFigureEdge, 'node'> & { node: ResolversParentTypes['PublishedFigure'] };
  SourceConnection: Page<SourceRow>;
  SourceEdge: Omit<SourceEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Source']> };
  ImportTableInput: ImportTableInput;
  ImportTablePayload: ImportReport;
  FilledInFact: FilledInFact;
  ImportedRow: ReportedRow;
  TableProblem: TableProblem;
  PublishedDifference: ReportedDifference;
};

export type CapacityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Capacity'] = ResolversParentTypes['Capacity']> = {
  budgetMiB?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['Series'], ParentType, ContextType>;
  largestBatchSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  safeBatchSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  powerOfTwo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  multipleOfEight?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  atLargest?: Resolver<Maybe<ResolversTypes['BatchFigure']>, ParentType, ContextType>;
  atSafe?: Resolver<Maybe<ResolversTypes['BatchFigure']>, ParentType, ContextType>;
  atPowerOfTwo?: Resolver<Maybe<ResolversTypes['BatchFigure']>, ParentType, ContextType>;
  atMultipleOfEight?: Resolver<Maybe<ResolversTypes['BatchFigure']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  extrapolationFactor?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  calibrated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  provenFit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provenFailure?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  residual?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  diagnostics?: Resolver<ReadonlyArray<ResolversTypes['Diagnostic']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextMeasurement?: Resolver<Maybe<ResolversTypes['NextMeasurement']>, ParentType, ContextType>;
  basedOn?: Resolver<ResolversTypes['MeasurementConnection'], ParentType, ContextType, Partial<CapacityBasedOnArgs>>;
};

export type BatchFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BatchFigure'] = ResolversParentTypes['BatchFigure']> = {
  batchSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  memoryMiB?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  headroomMiB?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type NextMeasurementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NextMeasurement'] = ResolversParentTypes['NextMeasurement']> = {
  batchSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TrainingPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingPlan'] = ResolversParentTypes['TrainingPlan']> = {
  effectiveBatchSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  safeBatchSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  best?: Resolver<ResolversTypes['TrainingOption'], ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['TrainingOption']>, ParentType, ContextType>;
};

export type TrainingOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingOption'] = ResolversParentTypes['TrainingOption']> = {
  microBatchSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  accumulationSteps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  memoryMiB?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  headroomMiB?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CapacityRowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapacityRowConnection'] = ResolversParentTypes['CapacityRowConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CapacityRowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CapacityRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CapacityRowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapacityRowEdge'] = ResolversParentTypes['CapacityRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CapacityRow'], ParentType, ContextType>;
};

export type CapacityRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapacityRow'] = ResolversParentTypes['CapacityRow']> = {
  model?: Resolver<ResolversTypes['Model'], ParentType, ContextType>;
  capacities?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Capacity']>>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  capacityMatrix?: Resolver<ResolversTypes['CapacityRowConnection'], ParentType, ContextType, RequireFields<QueryCapacityMatrixArgs, 'budgets' | 'confidence' | 'estimator'>>;
  gpu?: Resolver<Maybe<ResolversTypes['Gpu']>, ParentType, ContextType, RequireFields<QueryGpuArgs, 'name'>>;
  gpus?: Resolver<ResolversTypes['GpuConnection'], ParentType, ContextType, Partial<QueryGpusArgs>>;
  measurements?: Resolver<ResolversTypes['MeasurementConnection'], ParentType, ContextType, Partial<QueryMeasurementsArgs>>;
  recorder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['Model']>, ParentType, ContextType, RequireFields<QueryModelArgs, 'name'>>;
  models?: Resolver<ResolversTypes['ModelConnection'], ParentType, ContextType, Partial<QueryModelsArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  exportTable?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QueryExportTableArgs, 'format' | 'shape'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GpuResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gpu'] = ResolversParentTypes['Gpu']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  totalMemoryMiB?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  olderDriverMemoryMiB?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpuConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpuConnection'] = ResolversParentTypes['GpuConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GpuEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Gpu']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GpuEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpuEdge'] = ResolversParentTypes['GpuEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Gpu']>, ParentType, ContextType>;
};

export type CreateGpuPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateGpuPayload'] = ResolversParentTypes['CreateGpuPayload']> = {
  gpu?: Resolver<Maybe<ResolversTypes['Gpu']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateGpuPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateGpuPayload'] = ResolversParentTypes['UpdateGpuPayload']> = {
  gpu?: Resolver<Maybe<ResolversTypes['Gpu']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MeasurementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measurement'] = ResolversParentTypes['Measurement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  batchSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  memoryMiB?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  limitMiB?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  series?: Resolver<ResolversTypes['Series'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  measuredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  retractedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retractionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasurementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasurementConnection'] = ResolversParentTypes['MeasurementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasurementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Measurement']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasurementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasurementEdge'] = ResolversParentTypes['MeasurementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Measurement']>, ParentType, ContextType>;
};

export type RecordMeasurementsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordMeasurementsPayload'] = ResolversParentTypes['RecordMeasurementsPayload']> = {
  measurements?: Resolver<ReadonlyArray<ResolversTypes['RecordedMeasurement']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['Series']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['Model']>, ParentType, ContextType>;
  diagnostics?: Resolver<ReadonlyArray<ResolversTypes['Diagnostic']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordedMeasurementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedMeasurement'] = ResolversParentTypes['RecordedMeasurement']> = {
  inserted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  measurement?: Resolver<ResolversTypes['Measurement'], ParentType, ContextType>;
};

export type RetractMeasurementsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetractMeasurementsPayload'] = ResolversParentTypes['RetractMeasurementsPayload']> = {
  measurements?: Resolver<ReadonlyArray<ResolversTypes['Measurement']>, ParentType, ContextType>;
  retractedNow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  series?: Resolver<ReadonlyArray<ResolversTypes['Series']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Model'] = ResolversParentTypes['Model']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parametersMillions?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pretrainedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inputSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  poolSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  memoryPerImage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType, RequireFields<ModelMemoryPerImageArgs, 'estimator'>>;
  memoryModel?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType, RequireFields<ModelMemoryModelArgs, 'estimator'>>;
  maxBatchSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<ModelMaxBatchSizeArgs, 'estimator' | 'rounding'>>;
  memoryAt?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType, RequireFields<ModelMemoryAtArgs, 'batchSize' | 'estimator'>>;
  capacity?: Resolver<Maybe<ResolversTypes['Capacity']>, ParentType, ContextType, RequireFields<ModelCapacityArgs, 'budget' | 'confidence' | 'estimator'>>;
  trainingPlan?: Resolver<Maybe<ResolversTypes['TrainingPlan']>, ParentType, ContextType, RequireFields<ModelTrainingPlanArgs, 'budget' | 'effectiveBatchSize' | 'confidence' | 'estimator'>>;
  gpusThatFit?: Resolver<ResolversTypes['GpuConnection'], ParentType, ContextType, RequireFields<ModelGpusThatFitArgs, 'batchSize' | 'confidence' | 'estimator' | 'reserveMiB'>>;
  measurements?: Resolver<ResolversTypes['MeasurementConnection'], ParentType, ContextType, Partial<ModelMeasurementsArgs>>;
  series?: Resolver<ResolversTypes['SeriesConnection'], ParentType, ContextType, Partial<ModelSeriesArgs>>;
  defaultSeries?: Resolver<Maybe<ResolversTypes['Series']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ModelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelConnection'] = ResolversParentTypes['ModelConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ModelEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Model']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModelEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelEdge'] = ResolversParentTypes['ModelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Model']>, ParentType, ContextType>;
};

export type CreateModelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateModelPayload'] = ResolversParentTypes['CreateModelPayload']> = {
  model?: Resolver<Maybe<ResolversTypes['Model']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateModelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateModelPayload'] = ResolversParentTypes['UpdateModelPayload']> = {
  model?: Resolver<Maybe<ResolversTypes['Model']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteModelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteModelPayload'] = ResolversParentTypes['DeleteModelPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetDefaultSeriesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetDefaultSeriesPayload'] = ResolversParentTypes['SetDefaultSeriesPayload']> = {
  model?: Resolver<Maybe<ResolversTypes['Model']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  recordMeasurements?: Resolver<ResolversTypes['RecordMeasurementsPayload'], ParentType, ContextType, RequireFields<MutationRecordMeasurementsArgs, 'input'>>;
  retractMeasurements?: Resolver<ResolversTypes['RetractMeasurementsPayload'], ParentType, ContextType, RequireFields<MutationRetractMeasurementsArgs, 'input'>>;
  createModel?: Resolver<ResolversTypes['CreateModelPayload'], ParentType, ContextType, RequireFields<MutationCreateModelArgs, 'input'>>;
  updateModel?: Resolver<ResolversTypes['UpdateModelPayload'], ParentType, ContextType, RequireFields<MutationUpdateModelArgs, 'input'>>;
  deleteModel?: Resolver<ResolversTypes['DeleteModelPayload'], ParentType, ContextType, RequireFields<MutationDeleteModelArgs, 'input'>>;
  setDefaultSeries?: Resolver<ResolversTypes['SetDefaultSeriesPayload'], ParentType, ContextType, RequireFields<MutationSetDefaultSeriesArgs, 'input'>>;
  createGpu?: Resolver<ResolversTypes['CreateGpuPayload'], ParentType, ContextType, RequireFields<MutationCreateGpuArgs, 'input'>>;
  updateGpu?: Resolver<ResolversTypes['UpdateGpuPayload'], ParentType, ContextType, RequireFields<MutationUpdateGpuArgs, 'input'>>;
  importTable?: Resolver<ResolversTypes['ImportTablePayload'], ParentType, ContextType, RequireFields<MutationImportTableArgs, 'input'>>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Gpu' | 'Measurement' | 'Model' | 'Series' | 'Source', ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type SeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Series'] = ResolversParentTypes['Series']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['Model'], ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inputSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  poolSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['Mode']>, ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['Precision']>, ParentType, ContextType>;
  optimizer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gpu?: Resolver<Maybe<ResolversTypes['Gpu']>, ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  frameworkVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['ReadingKind']>, ParentType, ContextType>;
  memoryPerImage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType, RequireFields<SeriesMemoryPerImageArgs, 'estimator'>>;
  memoryModel?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType, RequireFields<SeriesMemoryModelArgs, 'estimator'>>;
  maxBatchSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<SeriesMaxBatchSizeArgs, 'estimator' | 'rounding'>>;
  memoryAt?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType, RequireFields<SeriesMemoryAtArgs, 'batchSize' | 'estimator'>>;
  line?: Resolver<Maybe<ResolversTypes['Line']>, ParentType, ContextType, RequireFields<SeriesLineArgs, 'estimator'>>;
  capacity?: Resolver<ResolversTypes['Capacity'], ParentType, ContextType, RequireFields<SeriesCapacityArgs, 'budget' | 'confidence' | 'estimator'>>;
  trainingPlan?: Resolver<Maybe<ResolversTypes['TrainingPlan']>, ParentType, ContextType, RequireFields<SeriesTrainingPlanArgs, 'budget' | 'effectiveBatchSize' | 'confidence' | 'estimator'>>;
  gpusThatFit?: Resolver<ResolversTypes['GpuConnection'], ParentType, ContextType, RequireFields<SeriesGpusThatFitArgs, 'batchSize' | 'confidence' | 'estimator' | 'reserveMiB'>>;
  diagnostics?: Resolver<ReadonlyArray<ResolversTypes['Diagnostic']>, ParentType, ContextType>;
  measurements?: Resolver<ResolversTypes['MeasurementConnection'], ParentType, ContextType, Partial<SeriesMeasurementsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeriesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesConnection'] = ResolversParentTypes['SeriesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SeriesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Series']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeriesEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesEdge'] = ResolversParentTypes['SeriesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Series']>, ParentType, ContextType>;
};

export type LineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Line'] = ResolversParentTypes['Line']> = {
  slopeMiB?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  interceptMiB?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['Point']>, ParentType, ContextType>;
  residualMiB?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  relativeResidual?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rSquared?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Point'] = ResolversParentTypes['Point']> = {
  batchSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  memoryMiB?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type DiagnosticResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Diagnostic'] = ResolversParentTypes['Diagnostic']> = {
  code?: Resolver<ResolversTypes['DiagnosticCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  batchSizes?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  measurementIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publishedFigures?: Resolver<ResolversTypes['PublishedFigureConnection'], ParentType, ContextType, Partial<SourcePublishedFiguresArgs>>;
  audit?: Resolver<ResolversTypes['SourceAudit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceAuditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceAudit'] = ResolversParentTypes['SourceAudit']> = {
  batchSizes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overPromising?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  differing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublishedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedFigure'] = ResolversParentTypes['PublishedFigure']> = {
  kind?: Resolver<ResolversTypes['FigureKind'], ParentType, ContextType>;
  gb?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  computed?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  differs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overBudgetMiB?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  series?: Resolver<ResolversTypes['Series'], ParentType, ContextType>;
};

export type PublishedFigureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedFigureConnection'] = ResolversParentTypes['PublishedFigureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublishedFigureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PublishedFigure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublishedFigureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedFigureEdge'] = ResolversParentTypes['PublishedFigureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublishedFigure'], ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Source']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type ImportTablePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportTablePayload'] = ResolversParentTypes['ImportTablePayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inserted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  alreadyThere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  modelsCreated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdModels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ImportTablePayloadCreatedModelsArgs, 'first'>>;
  seriesCreated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourcesCreated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdSources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ImportTablePayloadCreatedSourcesArgs, 'first'>>;
  filledInCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filledIn?: Resolver<ReadonlyArray<ResolversTypes['FilledInFact']>, ParentType, ContextType, RequireFields<ImportTablePayloadFilledInArgs, 'first'>>;
  publishedFiguresReplaced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['ImportedRow']>, ParentType, ContextType, RequireFields<ImportTablePayloadRowsArgs, 'first'>>;
  publishedDifferences?: Resolver<ReadonlyArray<ResolversTypes['PublishedDifference']>, ParentType, ContextType, RequireFields<ImportTablePayloadPublishedDifferencesArgs, 'first'>>;
  publishedDifferenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['TableProblem']>, ParentType, ContextType>;
  problemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FilledInFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilledInFact'] = ResolversParentTypes['FilledInFact']> = {
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['FilledInKind'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportedRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportedRow'] = ResolversParentTypes['ImportedRow']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ImportOutcome'], ParentType, ContextType>;
  measurement?: Resolver<Maybe<ResolversTypes['Measurement']>, ParentType, ContextType>;
};

export type TableProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TableProblem'] = ResolversParentTypes['TableProblem']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  columnName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublishedDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedDifference'] = ResolversParentTypes['PublishedDifference']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FigureKind'], ParentType, ContextType>;
  gb?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  computed?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  nearest?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['Series']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Capacity?: CapacityResolvers<ContextType>;
  BatchFigure?: BatchFigureResolvers<ContextType>;
  NextMeasurement?: NextMeasurementResolvers<ContextType>;
  TrainingPlan?: TrainingPlanResolvers<ContextType>;
  TrainingOption?: TrainingOptionResolvers<ContextType>;
  CapacityRowConnection?: CapacityRowConnectionResolvers<ContextType>;
  CapacityRowEdge?: CapacityRowEdgeResolvers<ContextType>;
  CapacityRow?: CapacityRowResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Gpu?: GpuResolvers<ContextType>;
  GpuConnection?: GpuConnectionResolvers<ContextType>;
  GpuEdge?: GpuEdgeResolvers<ContextType>;
  CreateGpuPayload?: CreateGpuPayloadResolvers<ContextType>;
  UpdateGpuPayload?: UpdateGpuPayloadResolvers<ContextType>;
  Measurement?: MeasurementResolvers<ContextType>;
  MeasurementConnection?: MeasurementConnectionResolvers<ContextType>;
  MeasurementEdge?: MeasurementEdgeResolvers<ContextType>;
  RecordMeasurementsPayload?: RecordMeasurementsPayloadResolvers<ContextType>;
  RecordedMeasurement?: RecordedMeasurementResolvers<ContextType>;
  RetractMeasurementsPayload?: RetractMeasurementsPayloadResolvers<ContextType>;
  Model?: ModelResolvers<ContextType>;
  ModelConnection?: ModelConnectionResolvers<ContextType>;
  ModelEdge?: ModelEdgeResolvers<ContextType>;
  CreateModelPayload?: CreateModelPayloadResolvers<ContextType>;
  UpdateModelPayload?: UpdateModelPayloadResolvers<ContextType>;
  DeleteModelPayload?: DeleteModelPayloadResolvers<ContextType>;
  SetDefaultSeriesPayload?: SetDefaultSeriesPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Series?: SeriesResolvers<ContextType>;
  SeriesConnection?: SeriesConnectionResolvers<ContextType>;
  SeriesEdge?: SeriesEdgeResolvers<ContextType>;
  Line?: LineResolvers<ContextType>;
  Point?: PointResolvers<ContextType>;
  Diagnostic?: DiagnosticResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceAudit?: SourceAuditResolvers<ContextType>;
  PublishedFigure?: PublishedFigureResolvers<ContextType>;
  PublishedFigureConnection?: PublishedFigureConnectionResolvers<ContextType>;
  PublishedFigureEdge?: PublishedFigureEdgeResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  ImportTablePayload?: ImportTablePayloadResolvers<ContextType>;
  FilledInFact?: FilledInFactResolvers<ContextType>;
  ImportedRow?: ImportedRowResolvers<ContextType>;
  TableProblem?: TableProblemResolvers<ContextType>;
  PublishedDifference?: PublishedDifferenceResolvers<ContextType>;
};

