import type { Slice } from '../../store/pageRequest.ts';
import { whenReady } from '../../runtime/whenReady.ts';
import type { Page, PageInfo } from './page.ts';

interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

/** The resolvers that all connections share. */
export function connectionResolvers<T>() {
  return {
    edges: (page: Page<T>) =>
      whenReady(page.slice(), ({ items }) =>
        items.map((node): Edge<T> => ({ node, cursor: page.cursorOf(node) })),
      ),
    nodes: (page: Page<T>) => whenReady(page.slice(), ({ items }) => items),
    pageInfo: (page: Page<T>) => whenReady(page.slice(), (slice) => pageInfo(page, slice)),
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
