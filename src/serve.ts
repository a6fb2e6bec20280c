import { applySeeds } from '../seed/applySeeds.ts';
import { SeedError } from '../seed/seedFile.ts';
import { createApp } from './app.ts';
import { ConfigError, readConfig } from './config/config.ts';
import { endOnSignal } from './runtime/endOnSignal.ts';
import { placeOf } from './http/access/access.ts';
import { describeWriting } from './http/access/describeWriting.ts';
import { ListenError, listen } from './listen.ts';
import { databaseFile } from './store/sqlite/connection/databaseFile.ts';
import { openStore } from './store/sqlite/openStore.ts';
import { StoreError } from './store/storeError.ts';
import { toStoreError } from './store/sqlite/connection/toStoreError.ts';

/** Runs the program until it is told to end: opens and seeds the database, listens, says where. */
export async function serve(environment: NodeJS.ProcessEnv): Promise<void> {
  let file = '';
  try {
    const config = readConfig(environment);
    file = databaseFile(config.databaseUrl);
    const store = openStore({ file });
    await applySeeds(store);
    const app = await createApp({ store, config });
    endOnSignal(async () => {
      await app.close();
      await store.close();
    }, config.limits.shutdownTimeoutS * 1000);
    const address = await listen(app, config.host, config.port);
    const writing = describeWriting(
      store.queries.countActiveTokens(),
      placeOf(app, config.trustProxy.length > 0),
    );
    console.log(
      `batchfit is ready.\n  Dashboard ${address}/\n  GraphiQL  ${address}/graphiql\n  API       ${address}/graphql\n  Writing   ${writing}\n  Database  ${file}`,
    );
  } catch (thrown) {
    // A damaged file may only show when it is read.
    const error = toStoreError(thrown, file);
    if (!(error instanceof Error && EXPECTED.some((type) => error instanceof type))) throw error;
    console.error(`batchfit cannot start: ${error.message}`);
    process.exit(1);
  }
}

/** What the person who starts the program can mend. */
const EXPECTED = [ConfigError, ListenError, SeedError, StoreError];
