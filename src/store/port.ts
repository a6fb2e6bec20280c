import type { FigureKind } from '../domain/claims/publishedFigure.ts';
import type { MaybePromise } from '../runtime/whenReady.ts';
import type { Author } from './author.ts';
import type { GpuFields, ModelFields, NewToken, Seed } from './entities.ts';
import type { PageRequest, Slice } from './pageRequest.ts';
import type { PictureReads, Snapshot } from './pictureReads.ts';
import type { Checked, Written } from './problem.ts';
import type { IdempotencyKey, RecordedMeasurements, Recording } from './recording.ts';
import type {
  FigureCounts,
  FigureRow,
  MeasurementRow,
  Owner,
  Provenance,
  TokenHolder,
  TokenRow,
} from './rows.ts';
import type { MeasurementSearch } from './search.ts';
import type { ImportedTable, TableImport } from './tableImport.ts';

/**
 * A database, as data in and data out. Whatever it does may fail with a StoreError: a full disk, a lock held by another
 * process and the like.
 */
export interface Store extends Commands {
  readonly queries: Queries;
  readonly search: MeasurementSearch;
  /** Holds the last commit for reading. The caller has to close it. */
  snapshot(): Snapshot;
  /** @throws StoreError unless the database answers and has all migrations of this program. */
  checkReady(): MaybePromise<void>;
  /** Refuses new commands, waits for those begun, and closes the database. */
  close(): Promise<void>;
}

/** What is read. Each query sees the last commit, never uncommitted rows. */
export interface Queries {
  /** Reads what a picture is made of, all of it as of the last commit. */
  readonly readCommit: <T>(work: (reads: PictureReads) => T) => T;
  /** A number that changes with every commit of any process. */
  readonly dataVersion: () => number;
  countActiveTokens(): number;
  /** All tokens, revoked ones too, oldest first. */
  tokens(): MaybePromise<readonly TokenRow[]>;
  /** The SHA-256 of the version of a seed file that was applied last, hex; null where none was. */
  appliedSeed(file: string): MaybePromise<string | null>;
  /** The result of the first write by a key; null where the key is new. A refusal where its input was another one. */
  earlierRecording(actor: string, by: IdempotencyKey): MaybePromise<Checked<RecordedMeasurements> | null>;
  /** The measurements of these ids, in any order; retracted ones too, since an id stays valid. */
  measurementsById(ids: readonly number[]): MaybePromise<readonly MeasurementRow[]>;
  /** The same page of the measurements of several owners, in their order; a key is [series id, batch size, id]. */
  measurementsOf(
    owner: Owner,
    ids: readonly number[],
    request: PageRequest,
  ): MaybePromise<readonly Slice<MeasurementRow>[]>;
  /** Where measurements come from, by their ids. */
  provenance(ids: readonly number[]): MaybePromise<ReadonlyMap<number, Provenance>>;
  /** A page of the figures that a source publishes; a key is [id]. */
  publishedFigures(
    sourceId: number,
    kind: FigureKind | null,
    request: PageRequest,
  ): MaybePromise<Slice<FigureRow>>;
  /** In the order of the ids. */
  publishedFigureCounts(sourceIds: readonly number[]): MaybePromise<readonly FigureCounts[]>;
  /** All batch sizes that a source publishes, in the order of its table. */
  publishedBatchSizes(sourceId: number): MaybePromise<readonly FigureRow[]>;
}

/**
 * What is written: each command is one transaction, all or nothing. It checks there that its author still may write, and
 * leaves an entry in the audit trail. A command resolves after its commit is durable.
 */
export interface Commands {
  /**
   * Records readings of one series, which is found by its conditions or created. A reading that equals a stored one in
   * all but the note is that one; equal readings of one recording are repeats of a run, and all count. A retry by the
   * same key gets the first result.
   */
  record(
    author: Author,
    recording: Recording,
    by: IdempotencyKey | null,
  ): Promise<Written<RecordedMeasurements>>;
  /**
   * Imports a table, by the rule of `record` for readings. Published figures replace those of the same source and
   * series. Only an ADMIN fills in unknown facts of models and series that exist.
   * @param dryRun whether everything is undone in the end. Then ids may be of rows that do not exist.
   */
  importTable(
    author: Author,
    table: TableImport,
    options: { readonly dryRun: boolean },
  ): Promise<Written<ImportedTable>>;
  /** Retracts measurements: they stay, and count in no derived value. @returns the ids that were not retracted before. */
  retract(author: Author, ids: readonly number[], reason: string): Promise<Written<readonly number[]>>;
  /** @returns the id of the model, as do the next three. */
  createModel(author: Author, fields: ModelFields): Promise<Written<number>>;
  /** Changes the fields that are given. */
  updateModel(author: Author, id: number, fields: Partial<ModelFields>): Promise<Written<number>>;
  /** Deletes a model with its retracted readings; refused where it has others. */
  deleteModel(author: Author, id: number): Promise<Written<number>>;
  /** Makes a series the one that the fields of its model answer for. */
  setDefaultSeries(author: Author, seriesId: number): Promise<Written<number>>;
  /** @returns the id of the card. */
  createGpu(author: Author, fields: GpuFields): Promise<Written<number>>;
  /** Changes the fields that are given; aliases as a whole. @returns the id of the card. */
  updateGpu(author: Author, id: number, fields: Partial<GpuFields>): Promise<Written<number>>;
  /** Refused where the name is taken, by a revoked token too: the rows that it wrote bear the name. */
  createToken(author: Author, holder: TokenHolder): Promise<Written<NewToken>>;
  /** Revokes a token, from the next write on. A revoked one stays as it is. @returns the token as it is now. */
  revokeToken(author: Author, name: string): Promise<Written<TokenRow>>;
  /** Applies seeds, each version of a file once. What exists stays as it is. No author, no audit entry. */
  applySeeds(seeds: readonly Seed[]): Promise<void>;
}
