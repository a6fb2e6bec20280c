import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { DocumentNode } from 'graphql';
import type { Context } from '../graphql/context.ts';
import { createSchema } from '../graphql/schema.ts';
import { checkAddress } from './addressProblem.ts';
import { costLimit } from './costLimit.ts';
import { documentLimits } from './documentLimits.ts';
import { registerGraphqlBody } from './graphqlBody.ts';
import { jsonStatus } from './jsonStatus.ts';
import type { Limits } from './limits.ts';
import { maskErrors } from './maskErrors.ts';
import { observeOperations } from './observeOperations.ts';
import { shareFacts } from './operationFacts.ts';
import { RecentDocuments } from './recentDocuments.ts';
import { admitSameSiteRead } from './sameSiteReads.ts';
import { addVary } from './vary.ts';

export const GRAPHQL_PATH = '/graphql';

/** Parsed documents that are kept: 100 MB at the very most, a few for each client that there is. */
const MOST_PARSED = 250;

/** Serves the schema at /graphql by Apollo Server. */
export async function registerGraphql(
  app: FastifyInstance,
  createContext: (request: FastifyRequest) => Context,
  limits: Limits,
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
      jsonStatus(),
      observeOperations(),
    ],
  });
  await apollo.start();
  await app.register(async (scope) => {
    registerGraphqlBody(scope, limits);
    scope.addHook('preValidation', (request, reply, done) => {
      addVary(reply, 'accept');
      admitSameSiteRead(request);
      checkAddress(request, limits.maxVariableValues);
      done();
    });
    await scope.register(fastifyApollo(apollo), {
      path: GRAPHQL_PATH,
      method: ['GET', 'POST'],
      context: (request) => {
        const context = createContext(request);
        shareFacts(context, request);
        return Promise.resolve(context);
      },
    });
  });
}
