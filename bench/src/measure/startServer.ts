import { startProgram } from '../../../scripts/support/program.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { dataFor } from '../dataset/databaseOf.ts';
import type { Size } from '../dataset/sizes.ts';
import { CORES } from './cores.ts';
import { cpuOf, rssOf } from './processFigures.ts';

/** A running candidate, on 127.0.0.1. */
export interface Server {
  readonly port: number;
  /** Its database: the file or the URL. */
  readonly database: string;
  /** By performance.now(). */
  readonly startedAt: number;
  /** CPU time since its start, all threads, µs; with its database server. */
  readonly cpu: () => number;
  /** Resident memory, MiB; with its database server. */
  readonly rss: () => number;
  /** The end of its output if it has ended; null while it runs. */
  readonly death: () => string | null;
  /** Ends it and removes its data. */
  readonly stop: () => Promise<void>;
}

const ADDRESS = 'http://127.0.0.1:';
/** Some peers are busy after Q3 and do not see the signal. */
const KILL_AFTER_MS = 5_000;

// A signal alone would end this process without its exit handlers, which kill the servers.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
process.setMaxListeners(50);

/** Starts a candidate over its own data of a size. @throws with its output if it ends before it prints its address. */
export async function startServer(
  candidate: Candidate,
  size: Size,
  nodeFlags: readonly string[] = [],
): Promise<Server> {
  const { address, beside, remove } = await dataFor(candidate, size);
  const { args, env } = candidate.start(address);
  const besideBefore = beside?.cpu() ?? 0;
  const node = [process.execPath, ...nodeFlags, ...args];
  const [command = '', ...rest] = CORES ? ['taskset', '-c', String(CORES.server), ...node] : node;
  const startedAt = performance.now();
  const { process: child, output, printed, ended } = startProgram(command, rest, env);
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  let hasEnded = false;
  void ended.then(() => {
    hasEnded = true;
    process.off('exit', kill);
  });
  await printed(ADDRESS);
  const pid = child.pid ?? NaN;
  return {
    port: parseInt(output().slice(output().indexOf(ADDRESS) + ADDRESS.length)),
    database: address,
    startedAt,
    cpu: () => cpuOf(pid) + (beside ? beside.cpu() - besideBefore : 0),
    rss: () => rssOf(pid) + (beside?.rss() ?? 0),
    death: () => (hasEnded ? output().slice(-500) : null),
    stop: async () => {
      child.kill('SIGTERM');
      const timer = setTimeout(kill, KILL_AFTER_MS);
      await ended;
      clearTimeout(timer);
      await remove();
    },
  };
}
