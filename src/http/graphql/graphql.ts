import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
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
import { documentCache } from '../cost/documentCache.ts';
import { documentLimits } from '../cost/documentLimits.ts';
import { registerGraphqlBody } from './graphqlBody.ts';
import { graphqlMediaType, takesGraphqlResponse } from './graphqlMediaType.ts';
import { PLAIN_JSON_STATUS, REFUSED_BY_GRAPHQL } from '../errors/errorCodes.ts';
import type { Limits } from '../bounds/limits.ts';
import { maskErrors } from '../errors/maskErrors.ts';
import { observeOperations } from '../observe/observeOperations.ts';
import { factsOf, shareFacts } from '../observe/operationFacts.ts';
import { Refusal } from '../errors/refusal.ts';
import { readsFrom } from '../access/sameSiteReads.ts';

/** The path of the API. */
export const GRAPHQL_PATH = '/graphql';

/** Parsed documents that are kept: at most 100 MB, a few per client. */
const MAX_PARSED = 250;

/** What the API needs beside its schema. */
interface GraphqlOptions {
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => Context;
  readonly limits: Limits;
  /** Bounds all bodies together. */
  readonly bodies: BodyBudget;
  /** The origins whose pages may use the API. */
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
      cache: documentCache<string>(limits.maxPersistedQueries, ({ length }) => length),
    },
    documentStore: documentCache<DocumentNode>(MAX_PARSED, ({ loc }) => loc?.source.body.length ?? 0),
    formatError: maskErrors(app.log),
    plugins: [
      // It instruments every field, for headers that etag.ts sets.
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
      // Before execution: Apollo would refuse a mutation after it has written.
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
      handler: (request, reply) => handler.call(scope, forApollo(request), reply),
    });
    done();
  });
}

const NOT_ACCEPTABLE =
  'The answer is application/graphql-response+json or application/json; the Accept header admits neither.';

/**
 * A request in the form that Apollo accepts: a HEAD as a GET, and with a valid host and protocol, of which it makes a
 * URL. Nearly all requests are passed as they are, since an object that inherits from one costs 9 µs.
 */
function forApollo(request: FastifyRequest): FastifyRequest {
  const isHead = request.method === 'HEAD';
  if (!isHead && URL.canParse(`${request.protocol}://${request.hostname}/`)) return request;
  // Created here, so that both share them.
  factsOf(request);
  return Object.create(request, {
    method: { value: isHead ? 'GET' : request.method },
    hostname: { value: 'localhost' },
    protocol: { value: 'http' },
  }) as FastifyRequest;
}

/** Gives refused GraphQL requests the status that a client of plain JSON expects. */
function jsonStatus(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ request, response: { body, http } }) => {
          const isRefused =
            http.status === 400 &&
            body.kind === 'single' &&
            body.singleResult.errors?.every(({ extensions }) => REFUSED_BY_GRAPHQL.has(extensions?.['code']));
          if (isRefused && !takesGraphqlResponse(request.http?.headers.get('accept')))
            http.status = PLAIN_JSON_STATUS;
          return Promise.resolve();
        },
      }),
  };
}
