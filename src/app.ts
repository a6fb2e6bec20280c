import { hostname } from 'node:os';
import { join } from 'node:path';
import { type FastifyInstance, type FastifyRequest, LogController, fastify } from 'fastify';
import { Catalogue } from './catalogue/catalogue.ts';
import type { Config } from './config.ts';
import { type Context, createContext } from './graphql/context.ts';
import { accessOf } from './http/access.ts';
import { registerCors } from './http/cors.ts';
import { registerExport } from './http/exportRoute.ts';
import { registerGraphiql } from './http/graphiql.ts';
import { GRAPHQL_PATH, registerGraphql } from './http/graphql.ts';
import { hostRules } from './http/hostRules.ts';
import { registerHosts } from './http/hosts.ts';
import { registerHttpErrors } from './http/httpErrors.ts';
import { registerPolling } from './http/polling.ts';
import { registerImport } from './http/importRoute.ts';
import { packageRoot } from './packageRoot.ts';
import type { Store } from './store/openStore.ts';

/** What the application is made of. */
export interface AppOptions {
  readonly store: Store;
  readonly config: Pick<
    Config,
    'logLevel' | 'host' | 'allowedHosts' | 'corsOrigins' | 'trustProxy' | 'importLimitMB'
  >;
  /** Where the log goes; to the standard output unless given. */
  readonly logStream?: { readonly write: (line: string) => void };
}

/** The whole application over a store, not yet listening. Closing it does not close the store. */
export async function createApp({ store, config, logStream }: AppOptions): Promise<FastifyInstance> {
  const trustsProxy = config.trustProxy.length > 0;
  const app = fastify({
    logger: { level: config.logLevel, ...(logStream && { stream: logStream }) },
    trustProxy: trustsProxy && [...config.trustProxy],
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
    requestTimeout: 10_000,
    http: { headersTimeout: 5_000, connectionsCheckingInterval: 500 },
  });
  const catalogue = new Catalogue(store.queries);
  registerHttpErrors(app);
  registerHosts(app, hostRules(config.allowedHosts, config.host, hostname()));
  await registerCors(app, config.corsOrigins);
  app.get('/', (_request, reply) => reply.redirect('graphiql', 302));
  const contextOf = (request: FastifyRequest): Context =>
    createContext(store, catalogue, () => accessOf(request, { queries: store.queries, trustsProxy }));
  registerPolling(app, GRAPHQL_PATH, () => catalogue.revision());
  await registerGraphql(app, contextOf);
  await registerImport(app, contextOf, config.importLimitMB);
  registerExport(app, contextOf);
  await registerGraphiql(app, { webFolder: join(packageRoot(), 'dist', 'web') });
  return app;
}
