import type { Slice } from '../../store/pageRequest.ts';
import type { MaybePromise } from '../../runtime/whenReady.ts';

/** A connection before its fields are asked for: nothing is read or counted until then. */
export interface Page<T> {
  readonly slice: () => MaybePromise<Slice<T>>;
  readonly cursorOf: (item: T) => string;
  readonly totalCount: () => MaybePromise<number>;
}

/** The page info of a slice that has been read. */
export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** Reads once, however many fields of the connection ask. */
export function once<T>(read: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => (known ??= { value: read() }).value;
}
