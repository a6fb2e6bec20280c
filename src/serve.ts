import { applySeeds } from '../seed/applySeeds.ts';
import { SeedError } from '../seed/seedFile.ts';
import { createApp } from './app.ts';
import { ConfigError, readConfig } from './config/config.ts';
import { endOnSignal } from './runtime/endOnSignal.ts';
import { placeOf } from './http/access/access.ts';
import { describeWriting } from './http/access/describeWriting.ts';
import { ListenError, listen } from './listen.ts';
import { type Database, databaseAt } from './store/openStore.ts';
import { StoreError } from './store/storeError.ts';

/** Runs the server until a signal ends it: opens and seeds the database, listens, prints the addresses. */
export async function serve(environment: NodeJS.ProcessEnv): Promise<void> {
  let database: Database | undefined;
  try {
    const config = readConfig(environment);
    database = databaseAt(config.databaseUrl);
    const store = database.open();
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
      `batchfit is ready.\n  Dashboard ${address}/\n  GraphiQL  ${address}/graphiql\n  API       ${address}/graphql\n  Writing   ${writing}\n  Database  ${database.name}`,
    );
  } catch (thrown) {
    // Damage may only show when the database is read.
    const error = database === undefined ? thrown : database.toStoreError(thrown);
    if (!(error instanceof Error && EXPECTED.some((type) => error instanceof type))) throw error;
    console.error(`batchfit cannot start: ${error.message}`);
    process.exit(1);
  }
}

/** Errors that the person who starts the program can correct. */
const EXPECTED = [ConfigError, ListenError, SeedError, StoreError];
