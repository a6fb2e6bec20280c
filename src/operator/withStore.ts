import { readConfig } from '../config/config.ts';
import { type Database, databaseAt } from '../store/openStore.ts';
import type { Store } from '../store/port.ts';
import { CommandError } from './commandError.ts';

export interface WithStoreOptions {
  /** Whether a database that does not exist is created. */
  readonly make: boolean;
}

/** The database that the environment names. @throws ConfigError, StoreError */
export function configuredDatabase(environment: NodeJS.ProcessEnv): Database {
  return databaseAt(readConfig(environment).databaseUrl);
}

/** Works with the configured database, and closes it. @throws what `work` threw, and StoreError. */
export async function withStore<T>(
  environment: NodeJS.ProcessEnv,
  { make }: WithStoreOptions,
  work: (store: Store, name: string) => Promise<T>,
): Promise<T> {
  const database = configuredDatabase(environment);
  const { name } = database;
  if (!make && !database.exists()) {
    throw new CommandError(`there is no database ${name}. Set DATABASE_URL to the one that the server uses.`);
  }
  const store = database.open();
  try {
    return await work(store, name);
  } finally {
    await store.close();
  }
}
