import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { inject } from 'vitest';
import { createApp } from '../../src/app.ts';
import type { Config } from '../../src/config/config.ts';
import { openSqlite } from '../../src/store/sqlite/sqliteStore.ts';
import { secretOf } from './secretOf.ts';
import { testConfig } from './testConfig.ts';

export interface RunningApp {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  /** Makes a token, without which nobody writes from then on; gives its secret. */
  readonly makeToken: (name: string) => Promise<string>;
  /** Writes into its file past it, as another program might. */
  readonly otherProgram: (sql: string) => void;
  readonly close: () => Promise<void>;
}

/**
 * The application over a fresh, seeded database, listening on a free port of this machine; with what differs from the
 * configuration of an empty environment.
 */
export async function runningApp(changes: Partial<Config> = {}): Promise<RunningApp> {
  const folder = await mkdtemp(join(tmpdir(), 'batchfit-'));
  const file = join(folder, 'test.db');
  await copyFile(inject('seededDatabase'), file);
  const store = openSqlite({ file });
  const app = await createApp({ store, config: testConfig(changes) });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  let other: DatabaseSync | undefined;
  const otherProgram = (sql: string): void => {
    // Kept open: of two copies of SQLite in one process, the one that closes a file takes the other's locks away.
    other ??= new DatabaseSync(file);
    other.exec(sql);
  };
  const close = async (): Promise<void> => {
    await app.close();
    await store.close();
    other?.close();
    await rm(folder, { recursive: true });
  };
  const makeToken = (name: string): Promise<string> => secretOf(store, name, 'CONTRIBUTOR');
  return { url, makeToken, otherProgram, close };
}
