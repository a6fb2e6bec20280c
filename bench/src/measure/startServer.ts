import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Candidate } from '../candidates/candidate.ts';
import type { Beside } from '../dataset/ownData.ts';
import { PROJECT } from '../paths.ts';
import { CORES } from './pinned.ts';
import { cpuOf, rssOf } from './processFigures.ts';

/** A server that this bench started, on 127.0.0.1. */
export interface Server {
  readonly port: number;
  /** CPU since its start, all threads, µs; with what is beside it. */
  readonly cpu: () => number;
  /** Resident memory, MiB; with what is beside it. */
  readonly rss: () => number;
  /** Why it ended by itself; null while it runs. */
  readonly death: () => string | null;
  readonly stop: () => Promise<void>;
}

const START_MS = 60_000;
const STOP_MS = 5_000;

/** Starts a candidate over data of its own, a file or a URL, and waits until it has printed its address. */
export async function startServer(
  candidate: Candidate,
  data: string,
  { beside = null, nodeFlags = [] }: { beside?: Beside | null; nodeFlags?: string[] } = {},
): Promise<Server> {
  const { args, env } = candidate.start(data);
  const besideBefore = beside?.cpu() ?? 0;
  const node = [process.execPath, ...nodeFlags, ...args];
  const [command = '', ...rest] = CORES ? ['taskset', '-c', String(CORES.server), ...node] : node;
  const child = spawn(command, rest, {
    cwd: PROJECT,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const killed = (): void => {
    child.kill('SIGKILL');
  };
  // Whatever ends this bench ends its servers.
  process.once('exit', killed);
  let output = '';
  const state = { ended: false };
  const isOver = (): boolean => state.ended;
  const take = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(-20_000);
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const exit = once(child, 'exit').then(() => (state.ended = true));
  const address = (): string | undefined => /http:\/\/127\.0\.0\.1:(\d+)/.exec(output)?.[1];
  const deadline = Date.now() + START_MS;
  while (address() === undefined && !isOver() && Date.now() < deadline) await sleep(2);
  const port = Number(address());
  const stop = async (): Promise<void> => {
    if (isOver()) return;
    child.kill('SIGTERM');
    await Promise.race([exit, sleep(STOP_MS)]);
    if (!isOver()) child.kill('SIGKILL');
    await exit;
    process.removeListener('exit', killed);
  };
  const { pid } = child;
  if (!port || pid === undefined) {
    await stop();
    throw new Error(`${candidate.title} did not start:\n${output}`);
  }
  return {
    port,
    stop,
    death: () => (state.ended ? output.slice(-500) : null),
    cpu: () => cpuOf(pid) + (beside?.cpu() ?? 0) - besideBefore,
    rss: () => rssOf(pid) + (beside?.rss() ?? 0),
  };
}
