import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { BENCH, PEERS, PROJECT } from './paths.ts';

const ENTRIES = {
  nodeSql: 'src/peers/nodeSql.ts',
  nodeMemory: 'src/peers/nodeMemory.ts',
  apolloPrisma: 'src/peers/apolloPrisma.ts',
  mercurius: 'src/peers/foreign/mercurius.ts',
  yoga: 'src/peers/foreign/yoga.ts',
  postgraphile: 'src/peers/optional/postgraphile.ts',
  loadPostgres: 'src/peers/optional/loadPostgres.ts',
};

/** Installs the peers if they are missing, and builds batchfit and them. @param tell reports progress. */
export async function prepare(postgraphile: boolean, tell: (what: string) => void): Promise<void> {
  if (!existsSync(join(BENCH, 'node_modules', postgraphile ? 'postgraphile' : ''))) {
    tell('install the peers, about a minute');
    const options = ['--no-audit', '--no-fund', ...(postgraphile ? [] : ['--omit=optional'])];
    npm(['ci', '--prefix', 'bench', ...options]);
  }
  tell('build');
  npm(['run', '--silent', 'build']);
  // Compiled, so that no peer pays for TypeScript at its start; packages stay external, as for their users.
  await build({
    absWorkingDir: BENCH,
    entryPoints: ENTRIES,
    outdir: PEERS,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node22',
    logLevel: 'warning',
  });
}

function npm(args: readonly string[]): void {
  // stdout is kept for the report.
  const { status } = spawnSync('npm', args, { cwd: PROJECT, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed.`);
}
