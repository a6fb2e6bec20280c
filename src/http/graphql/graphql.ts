import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DocumentNode } from 'graphql';
import type { Context } from '../../graphql/context.ts';
import { createSchema } from '../../graphql/schema.ts';
import { answerLimit } from '../bounds/answerLimit.ts';
import type { BodyBudget } from '../bounds/bodyBudget.ts';
import { checkAddress } from '../access/addressProblem.ts';
import { costLimit } from '../cost/costLimit.ts';
import { documentLimits } from '../cost/documentLimits.ts';
import { registerGraphqlBody } from './graphqlBody.ts';
import { graphqlMediaType } from './graphqlMediaType.ts';
import { GRAPHQL_PATH } from './graphqlPath.ts';
import { jsonStatus } from './jsonStatus.ts';
import type { Limits } from '../bounds/limits.ts';
import { maskErrors } from '../errors/maskErrors.ts';
import { observeOperations } from '../observe/observeOperations.ts';
import { factsOf, shareFacts } from '../observe/operationFacts.ts';
import { RecentDocuments } from '../cost/recentDocuments.ts';
import { Refusal } from '../errors/refusal.ts';
import { readsFrom } from '../access/sameSiteReads.ts';

/** Parsed documents that are kept: 100 MB at the very most, a few for each client that there is. */
const MOST_PARSED = 250;

/** What the API is made of beside its schema. */
interface GraphqlOptions {
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => Context;
  readonly limits: Limits;
  /** What all bodies may have together. */
  readonly bodies: BodyBudget;
  /** The origins whose web pages may use the API. */
  readonly origins: readonly string[];
}

/** Serves the schema at /graphql by Apollo Server. */
export async function registerGraphql(
  app: FastifyInstance,
  { contextOf, limits, bodies, origins }: GraphqlOptions,
): Promise<void> {
  const schema = createSchema();
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    ...documentLimits(limits),
    persistedQueries: {
      cache: new RecentDocuments<string>(limits.maxPersistedQueries, ({ length }) => length),
    },
    documentStore: new RecentDocuments<DocumentNode>(MOST_PARSED, ({ loc }) => loc?.source.body.length ?? 0),
    formatError: maskErrors(app.log),
    plugins: [
      // It instruments every field, for headers that we set ourselves.
      ApolloServerPluginCacheControlDisabled(),
      // Its landing page loads scripts from a CDN.
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(app),
      costLimit(schema),
      answerLimit(limits.maxAnswerKB),
      jsonStatus(),
      observeOperations(),
    ],
  });
  await apollo.start();
  const admitReads = readsFrom(origins);
  await app.register((scope, _options, done) => {
    registerGraphqlBody(scope, limits, bodies);
    scope.addHook('preValidation', (request, _reply, done) => {
      // Before anything is executed: a mutation would have written by the time that Apollo looks at it.
      if (graphqlMediaType(request.headers.accept) === null)
        throw new Refusal('NOT_ACCEPTABLE', NOT_ACCEPTABLE);
      admitReads(request);
      checkAddress(request, limits);
      done();
    });
    const handler = fastifyApolloHandler(apollo, {
      context: (request, reply) => {
        const context = contextOf(request, reply);
        shareFacts(context, request);
        return Promise.resolve(context);
      },
    });
    scope.route({
      method: ['GET', 'HEAD', 'POST'],
      url: GRAPHQL_PATH,
      handler: (request, reply) => handler.call(scope, asked(request), reply),
    });
    done();
  });
}

const NOT_ACCEPTABLE =
  'The answer is application/graphql-response+json or application/json; the Accept header admits neither.';

/**
 * A request as Apollo takes it: it knows no HEAD, which is answered as a GET is, but for the body; and it makes a URL of
 * the host and the protocol, of which nothing matters here, and which may be anything where any host is allowed. Nearly
 * all requests are taken as they are: an object that inherits from a request takes V8 some 9 µs.
 */
function asked(request: FastifyRequest): FastifyRequest {
  const isHead = request.method === 'HEAD';
  if (!isHead && URL.canParse(`${request.protocol}://${request.hostname}/`)) return request;
  // Made here, so that both have the same.
  factsOf(request);
  return Object.create(request, {
    method: { value: isHead ? 'GET' : request.method },
    hostname: { value: 'localhost' },
    protocol: { value: 'http' },
  }) as FastifyRequest;
}
