import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
  fastify,
} from 'fastify';
import { Pictures } from './picture/pictures.ts';
import type { Config } from './config/config.ts';
import { type Context, createContext } from './graphql/context.ts';
import { accessOf } from './http/access/access.ts';
import { MOST_ADDRESS_BYTES, MOST_HEADER_BYTES, registerAddressLimits } from './http/bounds/addressLimits.ts';
import { registerAnswerPieces } from './http/bounds/answerPieces.ts';
import { BodyBudget } from './http/bounds/bodyBudget.ts';
import { registerBodyTimeout } from './http/bounds/bodyTimeout.ts';
import { clientLeft } from './http/bounds/clientLeft.ts';
import { registerCors } from './http/access/cors.ts';
import { registerDrainRefused } from './http/bounds/drainRefused.ts';
import { registerExport } from './http/tables/exportRoute.ts';
import { registerGraphql } from './http/graphql/graphql.ts';
import { GRAPHQL_PATH } from './http/graphql/graphqlPath.ts';
import { registerPicture } from './http/access/requestPicture.ts';
import { registerHealth } from './http/observe/health.ts';
import { hostRules } from './http/access/hostRules.ts';
import { registerHosts } from './http/access/hosts.ts';
import { registerHttpErrors } from './http/errors/httpErrors.ts';
import { routedUrl } from './http/errors/malformedPath.ts';
import { registerPage } from './http/pages/page.ts';
import { registerPolling } from './http/graphql/polling.ts';
import { registerImport } from './http/tables/importRoute.ts';
import { Metrics } from './http/observe/metrics.ts';
import { registerMetrics } from './http/observe/metricsRoute.ts';
import { observedStore } from './http/observe/observedStore.ts';
import { registerOverload } from './http/bounds/overload.ts';
import { registerRateLimit } from './http/bounds/rateLimit.ts';
import { readableLog } from './http/observe/readableLog.ts';
import { registerRequestLog } from './http/observe/requestLog.ts';
import { answerSocketError } from './http/errors/socketErrors.ts';
import { registerSchema } from './http/graphql/schemaRoute.ts';
import { registerSlowReaders } from './http/bounds/slowReaders.ts';
import { turnLog } from './http/observe/turnLog.ts';
import { typeDefs } from './graphql/typeDefs.generated.ts';
import { packageRoot } from './runtime/packageRoot.ts';
import type { Store } from './store/port.ts';

/** What the application is made of. */
export interface AppOptions {
  readonly store: Store;
  readonly config: Pick<
    Config,
    | 'logLevel'
    | 'host'
    | 'allowedHosts'
    | 'corsOrigins'
    | 'trustProxy'
    | 'importLimitMB'
    | 'limits'
    | 'metrics'
  >;
  /** Where the log goes; to the standard output unless given. */
  readonly logStream?: { readonly write: (line: string) => void };
}

/** What may never stand in the log, should an error or a later line bring it along. */
const SECRETS = [
  'authorization',
  'token',
  'secret',
  '*.authorization',
  '*.token',
  '*.secret',
  '*.headers.authorization',
];

/** How long an idle connection is kept: longer than proxies keep theirs, so that they close first. */
const KEEP_ALIVE_MS = 75_000;

/** The whole application over a store, not yet listening. Closing it does not close the store. */
export async function createApp({
  store: plainStore,
  config,
  logStream,
}: AppOptions): Promise<FastifyInstance> {
  const stream = logStream ?? (process.stdout.isTTY ? readableLog(process.stdout) : turnLog());
  const trustsProxy = config.trustProxy.length > 0;
  const app = fastify({
    logger: { level: config.logLevel, redact: SECRETS, stream },
    genReqId: () => randomUUID(),
    trustProxy: trustsProxy && [...config.trustProxy],
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
    // What still comes on an open connection while the program ends is answered, and told to come no more there.
    return503OnClosing: false,
    // bodyTimeout.ts instead: here it would hold for a large upload too.
    requestTimeout: 0,
    keepAliveTimeout: KEEP_ALIVE_MS,
    clientErrorHandler: answerSocketError,
    rewriteUrl: routedUrl,
    http: {
      headersTimeout: config.limits.headersTimeoutS * 1000,
      connectionsCheckingInterval: 500,
      maxHeaderSize: MOST_ADDRESS_BYTES + MOST_HEADER_BYTES,
      // Node would answer by itself, past the log; see hosts.ts.
      requireHostHeader: false,
    },
  });
  // Likewise; an expectation that means nothing here may be passed over.
  app.server.on('checkExpectation', (request, response) => {
    app.routing(request, response);
  });
  const store = observedStore(plainStore, (what, seconds) => {
    metrics.database(what, seconds);
  });
  const metrics = new Metrics({
    catalogue: () => ({ models: pictures.latest.models.length, series: pictures.latest.seriesById.size }),
    activeTokens: () => pictures.latest.tokens.size,
  });
  const pictures = new Pictures({
    version: store.queries.dataVersion,
    read: store.queries.readCommit,
    hold: () => store.snapshot(),
  });
  registerHttpErrors(app);
  registerRequestLog(app, metrics);
  registerBodyTimeout(app, config.limits);
  registerSlowReaders(app, config.limits);
  registerDrainRefused(app);
  registerOverload(app, config.limits);
  registerAddressLimits(app);
  registerHosts(app, hostRules(config.allowedHosts, config.host, hostname()));
  await registerCors(app, config.corsOrigins);
  registerPicture(app, pictures);
  registerRateLimit(app, config.limits.rateLimit);
  registerHealth(app, () => plainStore.checkReady());
  registerMetrics(app, metrics, config.metrics);
  const contextOf = (request: FastifyRequest, reply: FastifyReply): Context => {
    // A socket that has ended does not know whose it was.
    const peer = request.socket.remoteAddress;
    return createContext({
      store,
      pictures,
      picture: request.picture,
      access: (picture) => accessOf(request, { picture, trustsProxy, peer }),
      left: () => clientLeft(reply),
      limits: config.limits,
    });
  };
  registerPolling(app, GRAPHQL_PATH, (request) =>
    accessOf(request, { picture: request.picture, trustsProxy, peer: request.socket.remoteAddress }),
  );
  registerAnswerPieces(app, config.limits.maxUnreadMB);
  // One body may always be as large as a body may be.
  const bodies = new BodyBudget(Math.max(config.limits.maxBodiesMB, config.importLimitMB));
  await registerGraphql(app, { contextOf, limits: config.limits, bodies, origins: config.corsOrigins });
  registerSchema(app, typeDefs);
  await registerImport(app, contextOf, config.importLimitMB, bodies);
  registerExport(app, contextOf, config.limits.maxExports);
  const webFolder = join(packageRoot(), 'dist', 'web');
  await registerPage(app, { webFolder, page: 'dashboard', path: '/' });
  await registerPage(app, { webFolder, page: 'graphiql', path: '/graphiql' });
  return app;
}
