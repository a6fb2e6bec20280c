import type { Slice } from '../../store/pageRequest.ts';
import type { Page, PageInfo } from './page.ts';

interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

/** The resolvers that all connections share. */
export function connectionResolvers<T>() {
  return {
    edges: (page: Page<T>) =>
      whenRead(page, ({ items }) => items.map((node): Edge<T> => ({ node, cursor: page.cursorOf(node) }))),
    nodes: (page: Page<T>) => whenRead(page, ({ items }) => items),
    pageInfo: (page: Page<T>) => whenRead(page, (slice) => pageInfo(page, slice)),
    totalCount: (page: Page<T>) => page.totalCount(),
  };
}

function pageInfo<T>(page: Page<T>, { items, hasNext, hasPrevious }: Slice<T>): PageInfo {
  const [first] = items;
  const last = items.at(-1);
  return {
    hasNextPage: hasNext,
    hasPreviousPage: hasPrevious,
    startCursor: first === undefined ? null : page.cursorOf(first),
    endCursor: last === undefined ? null : page.cursorOf(last),
  };
}

/** Stays synchronous where the slice is at hand: promises cost more than the work. */
function whenRead<T, R>(page: Page<T>, use: (slice: Slice<T>) => R): R | Promise<R> {
  const slice = page.slice();
  return slice instanceof Promise ? slice.then(use) : use(slice);
}
