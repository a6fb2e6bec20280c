import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildPeers } from './peers/build.ts';
import { BENCH, PROJECT } from './paths.ts';

/** Installs the peers where they are not yet, and builds all that is measured. @param tell hears what is being done. */
export async function prepare(tell: (what: string) => void): Promise<void> {
  if (!existsSync(join(BENCH, 'node_modules'))) {
    tell('install the peers: npm ci --prefix bench, about a minute');
    command('npm', 'ci', '--prefix', 'bench', '--no-audit', '--no-fund');
  }
  tell('build');
  command('npm', 'run', '--silent', 'build');
  await buildPeers();
}

function command(name: string, ...args: string[]): void {
  // Its output is no result: the standard output is kept for the table.
  const { status } = spawnSync(name, args, { cwd: PROJECT, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`${name} ${args.join(' ')} failed.`);
}
