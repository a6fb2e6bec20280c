import type { PageRequest } from '../../store/pageRequest.ts';
import { userInputError } from '../userInputError.ts';
import { type KeyShape, decodeCursor } from './cursor.ts';

/** The paging arguments of every connection. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

export const DEFAULT_PAGE_SIZE = 25;
export const MAX_PAGE_SIZE = 100;

/** @throws a user input error for a size out of range, `first` with `last`, or a cursor of another list. */
export function pageRequest(
  args: PageArguments,
  order: string,
  shape: KeyShape,
  largest = MAX_PAGE_SIZE,
): PageRequest {
  const { first = null, after = null, last = null, before = null } = args;
  if (first !== null && last !== null) throw userInputError('Give first or last, not both.');
  checkSize('first', first, largest);
  checkSize('last', last, largest);
  return {
    size: first ?? last ?? DEFAULT_PAGE_SIZE,
    backward: last !== null,
    after: after === null ? null : decodeCursor('after', after, order, shape),
    before: before === null ? null : decodeCursor('before', before, order, shape),
  };
}

function checkSize(argument: string, size: number | null, largest: number): void {
  if (size === null || (size >= 0 && size <= largest)) return;
  throw userInputError(`${argument} is from 0 to ${largest}; got ${String(size)}.`);
}
