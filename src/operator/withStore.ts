import { existsSync } from 'node:fs';
import { readConfig } from '../config/config.ts';
import { databaseFile } from '../store/sqlite/connection/databaseFile.ts';
import { type Store, openStore } from '../store/sqlite/openStore.ts';
import { CommandError } from './commandError.ts';

export interface WithStoreOptions {
  /** Whether a database that is not there yet is made. */
  readonly make: boolean;
}

/** Works with the database that the environment names, and closes it. @throws what `work` threw, and StoreError. */
export async function withStore<T>(
  environment: NodeJS.ProcessEnv,
  { make }: WithStoreOptions,
  work: (store: Store, file: string) => Promise<T>,
): Promise<T> {
  const file = databaseFile(readConfig(environment).databaseUrl);
  if (!make && !existsSync(file)) {
    throw new CommandError(`there is no database ${file}. Set DATABASE_URL to the one that the server uses.`);
  }
  const store = openStore({ file });
  try {
    return await work(store, file);
  } finally {
    await store.close();
  }
}
