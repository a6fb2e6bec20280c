import { GraphQLError } from 'graphql';
import type { PageRequest, Slice } from '../../store/pageRequest.ts';
import type { MeasurementRow } from '../../store/rows.ts';
import {
  type MeasurementFilter,
  type MeasurementSearch,
  type SearchLimits,
  SearchTimeout,
} from '../../store/search.ts';

/** The searches of one operation. */
export interface OperationSearch {
  readonly page: (filter: MeasurementFilter, request: PageRequest) => Promise<Slice<MeasurementRow>>;
  readonly count: (filter: MeasurementFilter) => Promise<number>;
}

/**
 * Bounds the searches of one operation: together they get a number of seconds from the start of the first, waiting
 * included, and end when the client leaves.
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

/** Nobody reads it; the code keeps it out of the log as an error. */
function clientLeft(): GraphQLError {
  return new GraphQLError('The client left before it was answered.', { extensions: { code: 'BAD_REQUEST' } });
}

function tooLong(seconds: number): GraphQLError {
  const message = `Searching all measurements took longer than ${seconds} s (SEARCH_TIMEOUT_S). Ask for fewer lists in one operation, or try again later.`;
  return new GraphQLError(message, { extensions: { code: 'LIMIT_EXCEEDED' } });
}
