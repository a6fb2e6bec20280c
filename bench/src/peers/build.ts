import { build } from 'esbuild';
import { BENCH, PEERS } from '../paths.ts';

const ENTRIES = {
  nodeSql: 'src/peers/nodeSql.ts',
  nodeMemory: 'src/peers/nodeMemory.ts',
  apolloPrisma: 'src/peers/apolloPrisma.ts',
  mercurius: 'src/peers/foreign/mercurius.ts',
  yoga: 'src/peers/foreign/yoga.ts',
  postgraphile: 'src/peers/optional/postgraphile.ts',
  loadPostgres: 'src/peers/optional/loadPostgres.ts',
};

/** Compiles the peers, so that none pays for TypeScript at its start; packages stay packages, as for their users. */
export async function buildPeers(): Promise<void> {
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
