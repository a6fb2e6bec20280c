import { ask } from './ask.ts';
import type { TypedDocumentString } from './operations.generated.ts';

interface Page {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: unknown[];
}

/** A list that is fetched page by page, because all of it at once would exceed the API's cost limit. */
export interface PagedList<Result> {
  readonly of: (answer: Result) => Page | undefined;
  /** Fetching stops at this number of items. */
  readonly enough: number;
}

/**
 * Like `ask`, then fetches further pages of the list until it is complete or long enough.
 * @throws AskError like `ask`.
 */
export async function askPages<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal: AbortSignal,
  list?: PagedList<Result>,
): Promise<Result> {
  const answer = await ask(document, variables, signal);
  const page = list?.of(answer);
  while (list && page?.pageInfo.hasNextPage && page.nodes.length < list.enough) {
    const next = list.of(await ask(document, { ...variables, after: page.pageInfo.endCursor }, signal));
    if (!next) break;
    for (const node of next.nodes) page.nodes.push(node);
    page.pageInfo = next.pageInfo;
  }
  return answer;
}
