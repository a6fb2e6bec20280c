import type { FastifyInstance } from 'fastify';
import { applySeeds } from '../seed/applySeeds.ts';
import { SeedError } from '../seed/seedFile.ts';
import { createApp } from './app.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { databaseFile } from './store/databaseFile.ts';
import { type Store, openStore } from './store/openStore.ts';
import { StoreError } from './store/storeError.ts';

/** Runs the program until it is told to end: opens and seeds the database, listens, says where. */
export async function serve(environment: NodeJS.ProcessEnv): Promise<void> {
  try {
    const config = readConfig(environment);
    const file = databaseFile(config.databaseUrl);
    const store = await openStore({ file });
    await applySeeds(store);
    const app = await createApp({ store, config });
    endOnSignal(app, store);
    const address = await listen(app, config);
    console.log(
      `batchfit is ready.\n  GraphiQL  ${address}/graphiql\n  API       ${address}/graphql\n  Database  ${file}`,
    );
  } catch (error) {
    if (!(error instanceof Error && EXPECTED.some((type) => error instanceof type))) throw error;
    console.error(`batchfit cannot start: ${error.message}`);
    process.exit(1);
  }
}

class ListenError extends Error {}

/** What the person who starts the program can mend. */
const EXPECTED = [ConfigError, ListenError, SeedError, StoreError];

async function listen(app: FastifyInstance, { host, port }: Config): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    throw new ListenError(listenProblem(error, host, port), { cause: error });
  }
  const address = app.server.address();
  const name = host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${String(typeof address === 'object' ? (address?.port ?? port) : port)}`;
}

function listenProblem(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  switch (code) {
    case 'EADDRINUSE':
      return `port ${String(port)} on ${host} is taken. End what uses it, or choose another: PORT=${String(port + 1)} npm start.`;
    case 'EACCES':
      return `port ${String(port)} may not be used by this user. Choose one from 1024: PORT=4000 npm start.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST ${host} is no address of this machine. 127.0.0.1 serves this machine alone, 0.0.0.0 all its networks.`;
    default:
      return `listening on ${host}:${String(port)} failed (${String(code)}).`;
  }
}

/** Requests in flight end, then the database closes; a second signal ends the program at once. */
function endOnSignal(app: FastifyInstance, store: Store): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      process.once(signal, () => process.exit(1));
      void app
        .close()
        .then(() => store.close())
        .then(() => process.exit(0));
    });
  }
}
