import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { databaseOf } from '../dataset/databaseOf.ts';
import type { OwnData } from '../dataset/ownData.ts';
import type { Size } from '../dataset/sizes.ts';
import { familyCpu, familyRss } from '../measure/processFigures.ts';
import { BENCH, PEERS } from '../paths.ts';
import { type Postgres, startPostgres } from './startPostgres.ts';

const SCHEMA = join(BENCH, 'src/peers/optional/schema.sql');
/** One is enough: each filling takes the place of the one before. */
const DATABASE = 'bench';

let postgres: Promise<Postgres> | null = null;

/** The data of a size in PostgreSQL, which is started for the first. The database of before is gone. */
export async function fillPostgres(size: Size): Promise<OwnData> {
  const { pid, urlOf } = await (postgres ??= startPostgres());
  const address = urlOf(DATABASE);
  await promisify(execFile)(process.execPath, [
    join(PEERS, 'loadPostgres.js'),
    address,
    await databaseOf(size),
    SCHEMA,
  ]);
  return {
    address,
    beside: { cpu: () => familyCpu(pid), rss: () => familyRss(pid) },
    remove: () => Promise.resolve(),
  };
}
