import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildPeers } from './peers/build.ts';
import { BENCH, PROJECT } from './paths.ts';

/**
 * Installs the peers where they are not yet, and builds all that is measured.
 * @param postgraphile whether it takes part, which is most of what there is to install.
 * @param tell hears what is being done.
 */
export async function prepare(postgraphile: boolean, tell: (what: string) => void): Promise<void> {
  const needed = postgraphile ? 'node_modules/postgraphile' : 'node_modules';
  if (!existsSync(join(BENCH, needed))) {
    const less = postgraphile ? [] : ['--omit=optional'];
    tell(
      `install the peers: npm ci --prefix bench${less.map((flag) => ` ${flag}`).join('')}, about a minute`,
    );
    // eslint-disable-next-line no-restricted-syntax -- one at the most.
    command('npm', 'ci', '--prefix', 'bench', '--no-audit', '--no-fund', ...less);
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
