import { spawnSync } from 'node:child_process';

/** The cores that servers and load run on; null if there is one core, or no taskset. This process is pinned at once. */
export const CORES = cores();

if (CORES !== null) spawnSync('taskset', ['-acp', String(CORES.load), String(process.pid)]);

/** The first core that this process may use serves, the last one loads. */
function cores(): { readonly server: number; readonly load: number } | null {
  const { status, stdout } = spawnSync('taskset', ['-cp', String(process.pid)], { encoding: 'utf8' });
  if (status !== 0) return null;
  // Such as "pid 1234's current affinity list: 0,2-3".
  const allowed = stdout.slice(stdout.lastIndexOf(':') + 1).match(/\d+/g) ?? [];
  const [server, load] = [Number(allowed[0]), Number(allowed.at(-1))];
  return server < load ? { server, load } : null;
}
