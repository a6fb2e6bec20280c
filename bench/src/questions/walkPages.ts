import type { Candidate } from '../candidates/candidate.ts';
import { ask } from '../measure/ask.ts';
import { dataOf } from './dataOf.ts';

const MOST_PAGES = 40;

interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

/** The `after` of Q2's first pages, walked by the cursors that the candidate gives. */
export async function walkPages(candidate: Candidate, port: number): Promise<(string | null)[]> {
  const cursors: (string | null)[] = [null];
  while (cursors.length < MOST_PAGES) {
    const after = cursors.at(-1) ?? null;
    const { body } = await ask(port, candidate.request({ kind: 'Q2', after }));
    const { models } = dataOf(body) as { models: Page };
    const { hasNextPage, endCursor } = models.pageInfo;
    if (!hasNextPage) break;
    cursors.push(endCursor);
  }
  return cursors;
}
