import type { Candidate } from '../candidates/candidate.ts';
import { ask } from '../measure/httpClient.ts';
import type { Server } from '../measure/startServer.ts';
import type { MeasuredModel } from '../questions/measuredModel.ts';
import type { Workload } from '../questions/question.ts';
import { Requests } from '../questions/requests.ts';
import { dataOf } from './dataOf.ts';

/** A running candidate and the requests to it. */
export interface Contestant {
  readonly candidate: Candidate;
  readonly server: Server;
  readonly requests: Requests;
  /** Why it is left out of a workload. */
  readonly skipped: Map<Workload, string>;
}

const MAX_PAGES = 40;

export async function contestantOf(
  candidate: Candidate,
  server: Server,
  models: readonly MeasuredModel[],
): Promise<Contestant> {
  const requests = new Requests(candidate, models, await cursorsOf(candidate, server.port));
  return { candidate, server, requests, skipped: new Map() };
}

/** The cursors of the first pages of Q2. */
async function cursorsOf(candidate: Candidate, port: number): Promise<(string | null)[]> {
  const cursors: (string | null)[] = [null];
  while (cursors.length < MAX_PAGES) {
    const after = cursors.at(-1) ?? null;
    const { body } = await ask(port, candidate.request({ kind: 'Q2', after }));
    const { models } = dataOf(body) as {
      models: { pageInfo: { hasNextPage: boolean; endCursor: string } };
    };
    if (!models.pageInfo.hasNextPage) break;
    cursors.push(models.pageInfo.endCursor);
  }
  return cursors;
}
