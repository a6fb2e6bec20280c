import { GraphQLError } from 'graphql';
import type { PageRequest, Slice } from '../../store/sqlite/read/pageRequest.ts';
import type { MeasurementRow } from '../../store/rows.ts';
import type { MeasurementFilter, MeasurementSearch } from '../../store/sqlite/search/measurementSearch.ts';
import type { SearchLimits } from '../../store/sqlite/search/searchThread.ts';
import { SearchTimeout } from '../../store/sqlite/search/searchTimeout.ts';

/** The searches of one operation. */
export interface OperationSearch {
  readonly page: (filter: MeasurementFilter, request: PageRequest) => Promise<Slice<MeasurementRow>>;
  readonly count: (filter: MeasurementFilter) => Promise<number>;
}

/**
 * Bounds what one operation may search: all of its searches together get a number of seconds from the first on, with
 * their wait for those of others, and end when its client leaves.
 */
export function operationSearch(
  search: MeasurementSearch,
  seconds: number,
  signal: () => AbortSignal,
): OperationSearch {
  let limits: SearchLimits | undefined;
  const within = async <T>(work: (limits: SearchLimits) => Promise<T>): Promise<T> => {
    limits ??= { deadline: performance.now() + seconds * 1000, signal: signal() };
    try {
      return await work(limits);
    } catch (error) {
      if (error instanceof SearchTimeout) throw tooLong(seconds);
      throw limits.signal.aborted ? clientLeft() : error;
    }
  };
  return {
    page: (filter, request) => within((until) => search.page(filter, request, until)),
    count: (filter) => within((until) => search.count(filter, until)),
  };
}

/** Nobody reads it; it is no fault of ours that the log should tell of. */
function clientLeft(): GraphQLError {
  return new GraphQLError('The client left before it was answered.', { extensions: { code: 'BAD_REQUEST' } });
}

function tooLong(seconds: number): GraphQLError {
  const message = `Searching all measurements took longer than ${seconds} s (SEARCH_TIMEOUT_S). Ask for fewer lists in one operation, or try again later.`;
  return new GraphQLError(message, { extensions: { code: 'LIMIT_EXCEEDED' } });
}
