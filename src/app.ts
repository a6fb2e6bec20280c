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
import { MAX_ADDRESS_BYTES, MAX_HEADER_BYTES, registerAddressLimits } from './http/bounds/addressLimits.ts';
import { registerAnswerPieces } from './http/bounds/answerPieces.ts';
import { BodyBudget } from './http/bounds/bodyBudget.ts';
import { registerBodyTimeout } from './http/bounds/bodyTimeout.ts';
import { clientLeft } from './http/bounds/clientLeft.ts';
import { registerCors } from './http/access/cors.ts';
import { registerDrainRefused } from './http/bounds/drainRefused.ts';
import { registerExport } from './http/tables/exportRoute.ts';
import { GRAPHQL_PATH, registerGraphql } from './http/graphql/graphql.ts';
import { registerPicture } from './http/graphql/requestPicture.ts';
import { registerHealth } from './http/observe/health.ts';
import { hostRules } from './http/access/hostRules.ts';
import { registerHosts } from './http/access/hosts.ts';
import { registerHttpErrors } from './http/errors/httpErrors.ts';
import { routedUrl } from './http/errors/malformedPath.ts';
import { registerPages } from './http/pages/pages.ts';
import { registerEtag } from './http/graphql/etag.ts';
import { registerImport } from './http/tables/importRoute.ts';
import { Metrics } from './http/observe/metrics.ts';
import { registerMetrics } from './http/observe/metricsRoute.ts';
import { observedStore } from './http/observe/observedStore.ts';
import { registerOverload } from './http/bounds/overload.ts';
import { registerRateLimit } from './http/bounds/rateLimit.ts';
import { logStream } from './http/observe/logStream.ts';
import { registerRequestLog } from './http/observe/requestLog.ts';
import { answerSocketError } from './http/errors/socketErrors.ts';
import { registerSchema } from './http/graphql/schemaRoute.ts';
import { registerSlowReaders } from './http/bounds/slowReaders.ts';
import { typeDefs } from './graphql/typeDefs.generated.ts';
import { packageRoot } from './runtime/packageRoot.ts';
import type { Store } from './store/port.ts';

/** The parts of the application. */
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
  /** Where the log goes; the standard output unless given. */
  readonly logStream?: { readonly write: (line: string) => void };
}

/** Paths that the log never shows, should an error or a later line contain them. */
const SECRETS = [
  'authorization',
  'token',
  'secret',
  '*.authorization',
  '*.token',
  '*.secret',
  '*.headers.authorization',
];

/** How long an idle connection is kept: longer than proxies keep theirs, so that these close first. */
const KEEP_ALIVE_MS = 75_000;

/**
 * The application over a store, not yet listening. Closing it does not close the store.
 * The hooks run in the order in which they are registered here; docs/lifecycle.md has what each may refuse.
 */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const { store: plainStore, config } = options;
  const { limits } = config;
  const trustsProxy = config.trustProxy.length > 0;
  const app = await createServer(options);
  const store = observedStore(plainStore, (query, seconds) => {
    metrics.database(query, seconds);
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
  const contextOf = (request: FastifyRequest, reply: FastifyReply): Context => {
    // Read now: a socket that has ended has no address.
    const peer = request.socket.remoteAddress;
    return createContext({
      store,
      pictures,
      picture: request.picture,
      access: (picture) => accessOf(request, { picture, trustsProxy, peer }),
      left: () => clientLeft(reply),
      limits,
    });
  };

  // Every request and every answer.
  registerHttpErrors(app, GRAPHQL_PATH);
  registerRequestLog(app, metrics);
  registerBodyTimeout(app, limits);
  registerSlowReaders(app, limits);
  registerDrainRefused(app);
  registerOverload(app, limits);
  registerAddressLimits(app);
  registerHosts(app, hostRules(config.allowedHosts, config.host, hostname()));
  await registerCors(app, config.corsOrigins);
  registerPicture(app, pictures);
  registerRateLimit(app, limits.rateLimit);
  registerEtag(app, GRAPHQL_PATH, (request) =>
    accessOf(request, { picture: request.picture, trustsProxy, peer: request.socket.remoteAddress }),
  );
  registerAnswerPieces(app, limits.maxUnreadMB);

  // The routes. A single body may always be as large as IMPORT_LIMIT_MB.
  const bodies = new BodyBudget(Math.max(limits.maxBodiesMB, config.importLimitMB));
  await registerGraphql(app, { contextOf, limits, bodies, origins: config.corsOrigins });
  registerSchema(app, typeDefs);
  await registerImport(app, contextOf, config.importLimitMB, bodies);
  registerExport(app, contextOf, limits.maxExports);
  await registerPages(app, join(packageRoot(), 'dist', 'web'));
  registerHealth(app, () => plainStore.checkReady());
  registerMetrics(app, metrics, config.metrics);
  return app;
}

/** Fastify with our log and our limits of HTTP, and nothing that Node or Fastify would answer by themselves. */
async function createServer({ config, logStream: givenStream }: AppOptions): Promise<FastifyInstance> {
  const app = fastify({
    logger: { level: config.logLevel, redact: SECRETS, stream: givenStream ?? (await logStream()) },
    genReqId: () => randomUUID(),
    trustProxy: config.trustProxy.length > 0 && [...config.trustProxy],
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
    // Requests on open connections are answered while the program ends, with `connection: close`.
    return503OnClosing: false,
    // bodyTimeout.ts instead: this one would end large uploads too.
    requestTimeout: 0,
    keepAliveTimeout: KEEP_ALIVE_MS,
    clientErrorHandler: answerSocketError,
    rewriteUrl: routedUrl,
    http: {
      headersTimeout: config.limits.headersTimeoutS * 1000,
      connectionsCheckingInterval: 500,
      maxHeaderSize: MAX_ADDRESS_BYTES + MAX_HEADER_BYTES,
      // Node would answer by itself, past the log; see hosts.ts.
      requireHostHeader: false,
    },
  });
  // Node would answer these by itself, too. An unknown expectation may be ignored.
  app.server.on('checkExpectation', (request, response) => {
    app.routing(request, response);
  });
  return app;
}
