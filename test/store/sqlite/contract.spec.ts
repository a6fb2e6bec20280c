import { join } from 'node:path';
import { describe, onTestFinished } from 'vitest';
import { openSqlite } from '../../../src/store/sqlite/sqliteStore.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { storeContract } from '../contract/contract.ts';

describe('SQLite', () => {
  storeContract(() => {
    const store = openSqlite({ file: join(temporaryFolder(), 'x.db') });
    onTestFinished(() => store.close());
    return store;
  });
});
