import type { Candidate } from '../candidates/candidate.ts';
import { ownData } from '../dataset/ownData.ts';
import type { Size } from '../dataset/sizes.ts';
import { type Server, startServer } from '../measure/startServer.ts';
import type { MeasuredModel } from '../questions/measuredModel.ts';
import type { Workload } from '../questions/question.ts';
import { Requests } from '../questions/requests.ts';
import { walkPages } from '../questions/walkPages.ts';

/** A candidate that runs over a database of its own. */
export interface Contestant {
  readonly candidate: Candidate;
  readonly server: Server;
  readonly requests: Requests;
  /** Why it is left out of a workload. */
  readonly skipped: Map<Workload, string>;
  readonly stop: () => Promise<void>;
}

export async function startContestant(
  candidate: Candidate,
  size: Size,
  models: readonly MeasuredModel[],
): Promise<Contestant> {
  const data = await ownData(candidate, size);
  const server = await startServer(candidate, data.address, data);
  const stop = async (): Promise<void> => {
    await server.stop();
    await data.remove();
  };
  try {
    const cursors = await walkPages(candidate, server.port);
    return {
      candidate,
      server,
      requests: new Requests(candidate, models, cursors),
      skipped: new Map(),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
