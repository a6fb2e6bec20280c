import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Data } from '../candidates/candidate.ts';
import { databaseOf } from '../dataset/databaseOf.ts';
import type { Size } from '../dataset/sizes.ts';
import { familyCpu, familyRss } from '../measure/processFigures.ts';
import { BENCH, PEERS } from '../paths.ts';
import { type Postgres, startPostgres } from './startPostgres.ts';

let postgres: Postgres | null = null;

/** The data of a size in PostgreSQL, which is started at the first call. Replaces the data of the call before. */
export async function postgresData(size: Size): Promise<Data> {
  const { pid, url } = (postgres ??= startPostgres());
  const schema = join(BENCH, 'src/peers/optional/schema.sql');
  const loader = join(PEERS, 'loadPostgres.js');
  await promisify(execFile)(process.execPath, [loader, url, await databaseOf(size), schema]);
  return {
    address: url,
    beside: { cpu: () => familyCpu(pid), rss: () => familyRss(pid) },
    remove: () => Promise.resolve(),
  };
}
