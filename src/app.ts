import { join } from 'node:path';
import { type FastifyInstance, LogController, fastify } from 'fastify';
import { Catalogue } from './catalogue/catalogue.ts';
import type { Config } from './config.ts';
import { createContext } from './graphql/context.ts';
import { accessOf } from './http/access.ts';
import { registerGraphiql } from './http/graphiql.ts';
import { registerGraphql } from './http/graphql.ts';
import { registerHttpErrors } from './http/httpErrors.ts';
import { packageRoot } from './packageRoot.ts';
import type { Store } from './store/openStore.ts';

/** What the application is made of. */
export interface AppOptions {
  readonly store: Store;
  readonly config: Pick<Config, 'logLevel'>;
}

/** The whole application over a store, not yet listening. Closing it does not close the store. */
export async function createApp({ store, config }: AppOptions): Promise<FastifyInstance> {
  const app = fastify({
    logger: { level: config.logLevel },
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
    requestTimeout: 10_000,
    http: { headersTimeout: 5_000, connectionsCheckingInterval: 500 },
  });
  const catalogue = new Catalogue(store.queries);
  registerHttpErrors(app);
  app.get('/', (_request, reply) => reply.redirect('graphiql', 302));
  await registerGraphql(app, (request) => createContext(store, catalogue, accessOf(request)));
  await registerGraphiql(app, { webFolder: join(packageRoot(), 'dist', 'web') });
  return app;
}
