import { ask } from './ask.ts';
import type { TypedDocumentString } from './operations.generated.ts';

interface Page {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: unknown[];
}

/** A list in an answer that takes more than one question: all of it at once would cost more than the API allows. */
export interface PagedList<Result> {
  readonly of: (answer: Result) => Page | undefined;
  /** No page is asked for once so many items are there. */
  readonly enough: number;
}

/**
 * Asks for an answer and goes on after its last cursor until the list in it is complete or long enough.
 * @throws AskError as `ask` does.
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
