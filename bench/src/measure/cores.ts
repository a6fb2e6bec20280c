import { spawnSync } from 'node:child_process';

/** The core of the servers and that of the load; null where they cannot be kept apart. */
export interface Cores {
  readonly server: number;
  readonly load: number;
}

/** Which cores this process may use, as `taskset` says; the first serves, the last loads. */
export function cores(): Cores | null {
  const { status, stdout } = spawnSync('taskset', ['-cp', String(process.pid)], { encoding: 'utf8' });
  if (status !== 0) return null;
  const list = stdout.slice(stdout.lastIndexOf(':') + 1).trim();
  const allowed = list.split(',').flatMap((part) => {
    const [from = 0, to = from] = part.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  });
  const [server] = allowed;
  const load = allowed.at(-1);
  return server === undefined || load === undefined || server === load ? null : { server, load };
}

/** Moves this process, which makes the load, off the core of the servers. */
export function pinLoad({ load }: Cores): void {
  spawnSync('taskset', ['-acp', String(load), String(process.pid)]);
}
