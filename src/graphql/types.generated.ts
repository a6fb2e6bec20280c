import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ModelEntry, SeriesEntry, GpuEntry } from '../catalogue/entries.ts';
import type { MeasurementRow, SourceRow } from '../store/rows.ts';
import type { LineParent } from './series/lineParent.ts';
import type { Point as PointParent } from '../memory/series.ts';
import type { Page, PageInfo as PageInfoParent } from './connection/page.ts';
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
  /** An instant as RFC 3339 text in UTC, such as `2026-11-24T13:44:11.000Z`. */
  DateTime: { input: Date; output: Date; }
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

/** Which texts to keep. All that is given must hold; null is no filter. */
export type StringFilter = {
  /** Exactly this text, upper and lower case told apart. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** One of these texts exactly; an empty list keeps nothing. At most 100. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Contains this text, upper and lower case alike. `%` and `_` are taken literally. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** True keeps only what is unknown, false only what is known. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which whole numbers to keep. All that is given must hold; null is no filter; an unknown number passes only `isNull: true`. */
export type IntFilter = {
  /** Equal to. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** One of these; an empty list keeps nothing. At most 100. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Greater than. */
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  /** Greater than or equal to. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** Less than. */
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  /** Less than or equal to. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  /** True keeps only what is unknown, false only what is known. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which numbers to keep. All that is given must hold; null is no filter; an unknown number passes only `isNull: true`. */
export type FloatFilter = {
  /** Equal to. */
  readonly eq?: InputMaybe<Scalars['Float']['input']>;
  /** One of these; an empty list keeps nothing. At most 100. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  /** Greater than. */
  readonly gt?: InputMaybe<Scalars['Float']['input']>;
  /** Greater than or equal to. */
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  /** Less than. */
  readonly lt?: InputMaybe<Scalars['Float']['input']>;
  /** Less than or equal to. */
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
  /** True keeps only what is unknown, false only what is known. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which instants to keep. All that is given must hold; null is no filter; an unknown instant passes only `isNull: true`. */
export type DateTimeFilter = {
  /** At or after. */
  readonly gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Before. */
  readonly lt?: InputMaybe<Scalars['DateTime']['input']>;
  /** True keeps only what is unknown, false only what is known. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which way to order. */
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
  /** The unique name, as nvidia-smi prints it where that tells sizes apart. */
  readonly name: Scalars['String']['output'];
  /** Other names that it is found by, such as `RTX 3090`. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Total memory in MiB, as nvidia-smi prints it on current drivers. */
  readonly totalMemoryMiB: Scalars['Int']['output'];
  /** What older drivers print for the same card, in MiB. Null: the same, or unknown. */
  readonly olderDriverMemoryMiB: Maybe<Scalars['Int']['output']>;
};

/** A page of cards. */
export type GpuConnection = {
  readonly __typename?: 'GpuConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<GpuEdge>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Gpu>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has, with its filter applied. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page of cards. */
export type GpuEdge = {
  readonly __typename?: 'GpuEdge';
  /** Marks the place of this item in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Gpu;
};

/** Which cards to keep. All that is given must hold; null is no filter. */
export type GpuFilter = {
  /** By name or alias: a card is kept if one of its names is. */
  readonly name?: InputMaybe<StringFilter>;
  /** By total memory in MiB. */
  readonly totalMemoryMiB?: InputMaybe<IntFilter>;
};

/** Where every question starts. */
export type Query = {
  readonly __typename?: 'Query';
  /** The card of this name or alias; null where there is none. */
  readonly gpu: Maybe<Gpu>;
  /** All cards, ordered by name. */
  readonly gpus: GpuConnection;
  /** All measurements, in the order in which they were recorded. */
  readonly measurements: MeasurementConnection;
  /** The model of this name; null where there is none. */
  readonly model: Maybe<Model>;
  /** All models, ordered by name unless told otherwise. */
  readonly models: ModelConnection;
  /** The object with this id; null where there is none. */
  readonly node: Maybe<Node>;
  /** The objects with these ids, in their order; null for each that does not exist. At most 100. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** All sources, in the order in which they were recorded. */
  readonly sources: SourceConnection;
};


/** Where every question starts. */
export type QueryGpuArgs = {
  name: Scalars['String']['input'];
};


/** Where every question starts. */
export type QueryGpusArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GpuFilter>;
};


/** Where every question starts. */
export type QueryMeasurementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasurementFilter>;
};


/** Where every question starts. */
export type QueryModelArgs = {
  name: Scalars['String']['input'];
};


/** Where every question starts. */
export type QueryModelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ModelFilter>;
  orderBy?: InputMaybe<ModelOrder>;
};


/** Where every question starts. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Where every question starts. */
export type QuerySourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One reading: memory at a batch size, or a run that ran out of memory. */
export type Measurement = Node & {
  readonly __typename?: 'Measurement';
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** Images in the batch. */
  readonly batchSize: Scalars['Int']['output'];
  /** Whether the run fitted into memory. */
  readonly outcome: Outcome;
  /** MiB that the run took. Null for a run that ran out of memory. */
  readonly memoryMiB: Maybe<Scalars['Int']['output']>;
  /** MiB that the run was limited to: a run that ran out of memory needs more than that. Null: unknown or unlimited. */
  readonly limitMiB: Maybe<Scalars['Int']['output']>;
  /** The conditions that it was measured under. */
  readonly series: Series;
  /** Where it comes from. */
  readonly source: Source;
  /** When it was measured. Null: unknown. */
  readonly measuredAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded here. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. Null for what the program brought along. */
  readonly recordedBy: Maybe<Scalars['String']['output']>;
  /** A remark of whoever recorded it. */
  readonly note: Maybe<Scalars['String']['output']>;
};

/** A page of measurements. */
export type MeasurementConnection = {
  readonly __typename?: 'MeasurementConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<MeasurementEdge>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Measurement>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has, with its filter applied. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page of measurements. */
export type MeasurementEdge = {
  readonly __typename?: 'MeasurementEdge';
  /** Marks the place of this item in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Measurement;
};

/** How a run ended. */
export type Outcome =
  /** It fitted into memory. */
  | 'FIT'
  /** It ran out of memory. */
  | 'OUT_OF_MEMORY';

/** Which measurements to keep. All that is given must hold; null is no filter. */
export type MeasurementFilter = {
  /** By the name of the model. */
  readonly model?: InputMaybe<StringFilter>;
  /** By the name of the source. */
  readonly source?: InputMaybe<StringFilter>;
  /** By how the run ended. */
  readonly outcome?: InputMaybe<Outcome>;
  /** By images in the batch. */
  readonly batchSize?: InputMaybe<IntFilter>;
  /** By MiB that the run took. */
  readonly memoryMiB?: InputMaybe<IntFilter>;
  /** By when it was measured. */
  readonly measuredAt?: InputMaybe<DateTimeFilter>;
  /** By when it was recorded here. */
  readonly recordedAt?: InputMaybe<DateTimeFilter>;
};

/** A neural network of one architecture and one set of weights. */
export type Model = Node & {
  readonly __typename?: 'Model';
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** The unique name, such as `resnetv2_50x1_bitm`. */
  readonly name: Scalars['String']['output'];
  /** What the source calls its family, else the name up to the first underscore. */
  readonly family: Scalars['String']['output'];
  /** Millions of parameters. Null: unknown. */
  readonly parametersMillions: Maybe<Scalars['Float']['output']>;
  /** The data set that the weights come from. Null: unknown. */
  readonly pretrainedOn: Maybe<Scalars['String']['output']>;
  /** Side of the input image in pixels, of the default series. Null where the model has no series. */
  readonly inputSize: Maybe<Scalars['Int']['output']>;
  /** Side of the last feature map, of the default series. Null: unknown. */
  readonly poolSize: Maybe<Scalars['Int']['output']>;
  /** How memory grows with the batch: MiB per image, the slope of the line, unrounded. Null where fewer than two batch sizes were measured in the default series. */
  readonly memoryPerImage: Maybe<Scalars['Float']['output']>;
  /** Memory that does not grow with the batch: MiB, the line at 0 images, unrounded. Null where fewer than two batch sizes were measured in the default series. */
  readonly memoryModel: Maybe<Scalars['Float']['output']>;
  /** The largest batch size that fits into a budget: 0 where not even one image fits, at most 1,000,000. Null where nothing is known: no line, and no measurement that proves anything of this budget. It is the line's answer, but at least the largest batch size measured within the budget, and below the lowest that was measured over it or ran out of memory. Give exactly one of `gb`, `gib`, `mib` and `gpu`. */
  readonly maxBatchSize: Maybe<Scalars['Int']['output']>;
  /** MiB at a batch size by the line, also where that batch size was measured. Null where fewer than two batch sizes were measured in the default series. */
  readonly memoryAt: Maybe<Scalars['Float']['output']>;
  /** All measurements of this model, whatever their series, ordered by series, then batch size. */
  readonly measurements: MeasurementConnection;
  /** The series of this model, in the order of their creation. */
  readonly series: SeriesConnection;
  /** The series that the fields above answer for. Null where the model has none. */
  readonly defaultSeries: Maybe<Series>;
};


/** A neural network of one architecture and one set of weights. */
export type ModelMemoryPerImageArgs = {
  estimator?: Estimator;
};


/** A neural network of one architecture and one set of weights. */
export type ModelMemoryModelArgs = {
  estimator?: Estimator;
};


/** A neural network of one architecture and one set of weights. */
export type ModelMaxBatchSizeArgs = {
  gb?: InputMaybe<Scalars['Float']['input']>;
  gib?: InputMaybe<Scalars['Float']['input']>;
  mib?: InputMaybe<Scalars['Float']['input']>;
  gpu?: InputMaybe<Scalars['String']['input']>;
  reserveMiB?: InputMaybe<Scalars['Int']['input']>;
  estimator?: Estimator;
  rounding?: Rounding;
};


/** A neural network of one architecture and one set of weights. */
export type ModelMemoryAtArgs = {
  batchSize: Scalars['Int']['input'];
  estimator?: Estimator;
};


/** A neural network of one architecture and one set of weights. */
export type ModelMeasurementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A neural network of one architecture and one set of weights. */
export type ModelSeriesArgs = {
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
  /** The items alone. */
  readonly nodes: ReadonlyArray<Model>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has, with its filter applied. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page of models. */
export type ModelEdge = {
  readonly __typename?: 'ModelEdge';
  /** Marks the place of this item in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Model;
};

/** Which models to keep. All that is given must hold; null is no filter. */
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
};

/** What to order models by. Unknown values come last either way, and the name decides between equals. */
export type ModelOrderField =
  /** By name. */
  | 'NAME'
  /** By millions of parameters. */
  | 'PARAMETERS_MILLIONS'
  /** By the input size of the default series. */
  | 'INPUT_SIZE';

/** How to order models. */
export type ModelOrder = {
  /** What to order by. */
  readonly field: ModelOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
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

/** An object with an id of its own, found again by `node(id:)`. */
export type Node = {
  /** The global, stable id. Opaque: nothing may be read out of it. */
  readonly id: Scalars['ID']['output'];
};

/** What was held constant while the batch size varied: the conditions of a run of measurements. Null conditions are unknown. */
export type Series = Node & {
  readonly __typename?: 'Series';
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** The model that was measured. */
  readonly model: Model;
  /** Whether the fields on the model answer for this series. */
  readonly isDefault: Scalars['Boolean']['output'];
  /** Side of the input image in pixels. */
  readonly inputSize: Scalars['Int']['output'];
  /** Side of the last feature map; an attribute, no part of the identity. Null: unknown. */
  readonly poolSize: Maybe<Scalars['Int']['output']>;
  /** What was run. Null: unknown. */
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
  /** How the memory was read. Null: unknown. */
  readonly reading: Maybe<ReadingKind>;
  /** How memory grows with the batch: MiB per image, the slope of the line, unrounded. Null where fewer than two batch sizes were measured. */
  readonly memoryPerImage: Maybe<Scalars['Float']['output']>;
  /** Memory that does not grow with the batch: MiB, the line at 0 images, unrounded. Null where fewer than two batch sizes were measured. */
  readonly memoryModel: Maybe<Scalars['Float']['output']>;
  /** The largest batch size that fits into a budget: 0 where not even one image fits, at most 1,000,000. Null where nothing is known: no line, and no measurement that proves anything of this budget. It is the line's answer, but at least the largest batch size measured within the budget, and below the lowest that was measured over it or ran out of memory. Give exactly one of `gb`, `gib`, `mib` and `gpu`. */
  readonly maxBatchSize: Maybe<Scalars['Int']['output']>;
  /** MiB at a batch size by the line, also where that batch size was measured. Null where fewer than two batch sizes were measured. */
  readonly memoryAt: Maybe<Scalars['Float']['output']>;
  /** The line through the points of this series, and how well it holds. Null where fewer than two batch sizes were measured. */
  readonly line: Maybe<Line>;
  /** The measurements of this series, ordered by batch size. */
  readonly measurements: MeasurementConnection;
};


/** What was held constant while the batch size varied: the conditions of a run of measurements. Null conditions are unknown. */
export type SeriesMemoryPerImageArgs = {
  estimator?: Estimator;
};


/** What was held constant while the batch size varied: the conditions of a run of measurements. Null conditions are unknown. */
export type SeriesMemoryModelArgs = {
  estimator?: Estimator;
};


/** What was held constant while the batch size varied: the conditions of a run of measurements. Null conditions are unknown. */
export type SeriesMaxBatchSizeArgs = {
  gb?: InputMaybe<Scalars['Float']['input']>;
  gib?: InputMaybe<Scalars['Float']['input']>;
  mib?: InputMaybe<Scalars['Float']['input']>;
  gpu?: InputMaybe<Scalars['String']['input']>;
  reserveMiB?: InputMaybe<Scalars['Int']['input']>;
  estimator?: Estimator;
  rounding?: Rounding;
};


/** What was held constant while the batch size varied: the conditions of a run of measurements. Null conditions are unknown. */
export type SeriesMemoryAtArgs = {
  batchSize: Scalars['Int']['input'];
  estimator?: Estimator;
};


/** What was held constant while the batch size varied: the conditions of a run of measurements. Null conditions are unknown. */
export type SeriesLineArgs = {
  estimator?: Estimator;
};


/** What was held constant while the batch size varied: the conditions of a run of measurements. Null conditions are unknown. */
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
  /** The items alone. */
  readonly nodes: ReadonlyArray<Series>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has, with its filter applied. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page of series. */
export type SeriesEdge = {
  readonly __typename?: 'SeriesEdge';
  /** Marks the place of this item in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Series;
};

/** The line memory = intercept + slope x batch size through the points of a series. */
export type Line = {
  readonly __typename?: 'Line';
  /** MiB per image, unrounded. */
  readonly slopeMiB: Scalars['Float']['output'];
  /** MiB that do not grow with the batch, unrounded. */
  readonly interceptMiB: Scalars['Float']['output'];
  /** What the line was drawn through: the median memory at each batch size. */
  readonly points: ReadonlyArray<Point>;
  /** Largest distance of a point from the line in MiB. Null for two points, which leave nothing to judge by. */
  readonly residualMiB: Maybe<Scalars['Float']['output']>;
  /** That distance as a part of slope x largest batch size: the best single sign of a bad series. Null for two points, or a line that does not rise. */
  readonly relativeResidual: Maybe<Scalars['Float']['output']>;
  /** Coefficient of determination, R squared. Null for two points, or points of equal memory. */
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

/** Where measurements come from. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** The unique name. */
  readonly name: Scalars['String']['output'];
  /** What kind of source it is. */
  readonly kind: SourceKind;
  /** What is known about it. Null: nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** When it was first recorded here. */
  readonly createdAt: Scalars['DateTime']['output'];
};

/** A page of sources. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has, with its filter applied. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page of sources. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Marks the place of this item in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Source;
};

/** What kind of source measurements come from. */
export type SourceKind =
  /** A table that the program brings along. */
  | 'SEED'
  /** A table that somebody imported. */
  | 'IMPORT'
  /** Readings that somebody recorded. */
  | 'PERSON';



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
  PageInfo: ResolverTypeWrapper<PageInfoParent>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringFilter: StringFilter;
  IntFilter: IntFilter;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  FloatFilter: FloatFilter;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  DateTimeFilter: DateTimeFilter;
  OrderDirection: OrderDirection;
  Gpu: ResolverTypeWrapper<GpuEntry>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  GpuConnection: ResolverTypeWrapper<Page<GpuEntry>>;
  GpuEdge: ResolverTypeWrapper<Omit<GpuEdge, 'node'> & { node: ResolversTypes['Gpu'] }>;
  GpuFilter: GpuFilter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Measurement: ResolverTypeWrapper<MeasurementRow>;
  MeasurementConnection: ResolverTypeWrapper<Page<MeasurementRow>>;
  MeasurementEdge: ResolverTypeWrapper<Omit<MeasurementEdge, 'node'> & { node: ResolversTypes['Measurement'] }>;
  Outcome: Outcome;
  MeasurementFilter: MeasurementFilter;
  Model: ResolverTypeWrapper<ModelEntry>;
  ModelConnection: ResolverTypeWrapper<Page<ModelEntry>>;
  ModelEdge: ResolverTypeWrapper<Omit<ModelEdge, 'node'> & { node: ResolversTypes['Model'] }>;
  ModelFilter: ModelFilter;
  ModelOrderField: ModelOrderField;
  ModelOrder: ModelOrder;
  Estimator: Estimator;
  Rounding: Rounding;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Series: ResolverTypeWrapper<SeriesEntry>;
  SeriesConnection: ResolverTypeWrapper<Page<SeriesEntry>>;
  SeriesEdge: ResolverTypeWrapper<Omit<SeriesEdge, 'node'> & { node: ResolversTypes['Series'] }>;
  Line: ResolverTypeWrapper<LineParent>;
  Point: ResolverTypeWrapper<PointParent>;
  Mode: Mode;
  Precision: Precision;
  ReadingKind: ReadingKind;
  Source: ResolverTypeWrapper<SourceRow>;
  SourceConnection: ResolverTypeWrapper<Page<SourceRow>>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceKind: SourceKind;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  PageInfo: PageInfoParent;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  StringFilter: StringFilter;
  IntFilter: IntFilter;
  Int: Scalars['Int']['output'];
  FloatFilter: FloatFilter;
  Float: Scalars['Float']['output'];
  DateTimeFilter: DateTimeFilter;
  Gpu: GpuEntry;
  ID: Scalars['ID']['output'];
  GpuConnection: Page<GpuEntry>;
  GpuEdge: Omit<GpuEdge, 'node'> & { node: ResolversParentTypes['Gpu'] };
  GpuFilter: GpuFilter;
  Query: Record<PropertyKey, never>;
  Measurement: MeasurementRow;
  MeasurementConnection: Page<MeasurementRow>;
  MeasurementEdge: Omit<MeasurementEdge, 'node'> & { node: ResolversParentTypes['Measurement'] };
  MeasurementFilter: MeasurementFilter;
  Model: ModelEntry;
  ModelConnection: Page<ModelEntry>;
  ModelEdge: Omit<ModelEdge, 'node'> & { node: ResolversParentTypes['Model'] };
  ModelFilter: ModelFilter;
  ModelOrder: ModelOrder;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  DateTime: Scalars['DateTime']['output'];
  Series: SeriesEntry;
  SeriesConnection: Page<SeriesEntry>;
  SeriesEdge: Omit<SeriesEdge, 'node'> & { node: ResolversParentTypes['Series'] };
  Line: LineParent;
  Point: PointParent;
  Source: SourceRow;
  SourceConnection: Page<SourceRow>;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
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
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Gpu']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GpuEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpuEdge'] = ResolversParentTypes['GpuEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Gpu'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  gpu?: Resolver<Maybe<ResolversTypes['Gpu']>, ParentType, ContextType, RequireFields<QueryGpuArgs, 'name'>>;
  gpus?: Resolver<ResolversTypes['GpuConnection'], ParentType, ContextType, Partial<QueryGpusArgs>>;
  measurements?: Resolver<ResolversTypes['MeasurementConnection'], ParentType, ContextType, Partial<QueryMeasurementsArgs>>;
  model?: Resolver<Maybe<ResolversTypes['Model']>, ParentType, ContextType, RequireFields<QueryModelArgs, 'name'>>;
  models?: Resolver<ResolversTypes['ModelConnection'], ParentType, ContextType, Partial<QueryModelsArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasurementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasurementConnection'] = ResolversParentTypes['MeasurementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasurementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Measurement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasurementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasurementEdge'] = ResolversParentTypes['MeasurementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measurement'], ParentType, ContextType>;
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
  measurements?: Resolver<ResolversTypes['MeasurementConnection'], ParentType, ContextType, Partial<ModelMeasurementsArgs>>;
  series?: Resolver<ResolversTypes['SeriesConnection'], ParentType, ContextType, Partial<ModelSeriesArgs>>;
  defaultSeries?: Resolver<Maybe<ResolversTypes['Series']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ModelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelConnection'] = ResolversParentTypes['ModelConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ModelEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Model']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModelEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelEdge'] = ResolversParentTypes['ModelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Model'], ParentType, ContextType>;
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
  measurements?: Resolver<ResolversTypes['MeasurementConnection'], ParentType, ContextType, Partial<SeriesMeasurementsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeriesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesConnection'] = ResolversParentTypes['SeriesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SeriesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Series']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeriesEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesEdge'] = ResolversParentTypes['SeriesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Series'], ParentType, ContextType>;
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

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  PageInfo?: PageInfoResolvers<ContextType>;
  Gpu?: GpuResolvers<ContextType>;
  GpuConnection?: GpuConnectionResolvers<ContextType>;
  GpuEdge?: GpuEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Measurement?: MeasurementResolvers<ContextType>;
  MeasurementConnection?: MeasurementConnectionResolvers<ContextType>;
  MeasurementEdge?: MeasurementEdgeResolvers<ContextType>;
  Model?: ModelResolvers<ContextType>;
  ModelConnection?: ModelConnectionResolvers<ContextType>;
  ModelEdge?: ModelEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Series?: SeriesResolvers<ContextType>;
  SeriesConnection?: SeriesConnectionResolvers<ContextType>;
  SeriesEdge?: SeriesEdgeResolvers<ContextType>;
  Line?: LineResolvers<ContextType>;
  Point?: PointResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
};

