import type { Outcome } from '../domain/series/reading.ts';
import type { InstantFilter, NumberFilter } from './filters.ts';
import type { PageRequest, Slice } from './pageRequest.ts';
import type { MeasurementRow } from './rows.ts';

/** Which measurements to keep, over all models. */
export interface MeasurementFilter {
  /** Ids; names are looked up in the picture. */
  readonly series?: readonly number[] | null | undefined;
  /** Ids, likewise. */
  readonly sources?: readonly number[] | null | undefined;
  readonly outcome?: Outcome | null | undefined;
  readonly batchSize?: NumberFilter | null | undefined;
  readonly memoryMiB?: NumberFilter | null | undefined;
  readonly measuredAt?: InstantFilter | null | undefined;
  readonly recordedAt?: InstantFilter | null | undefined;
  /** NOT_RETRACTED unless given. */
  readonly retraction?: 'NOT_RETRACTED' | 'RETRACTED' | 'ANY' | null | undefined;
}

/** When a search is given up. */
export interface SearchLimits {
  /** On the clock of performance.now(). */
  readonly deadline: number;
  readonly signal: AbortSignal;
}

/**
 * Searches the measurements of all models, which may look at every row. A search waits for its turn.
 * @throws SearchTimeout, the reason of the signal, or a StoreError.
 */
export interface MeasurementSearch {
  /** A page of the measurements that pass a filter; a key is [id]. */
  page(filter: MeasurementFilter, request: PageRequest, limits: SearchLimits): Promise<Slice<MeasurementRow>>;
  /** How many measurements pass a filter. */
  count(filter: MeasurementFilter, limits: SearchLimits): Promise<number>;
}

/** A search did not get its turn before its deadline. */
export class SearchTimeout extends Error {
  override readonly name = 'SearchTimeout';

  constructor() {
    super('The search did not come to its turn in time.');
  }
}
