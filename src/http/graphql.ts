import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { depthLimit } from '@graphile/depth-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Context } from '../graphql/context.ts';
import { createSchema } from '../graphql/schema.ts';
import { maskErrors } from './maskErrors.ts';

export const GRAPHQL_PATH = '/graphql';

/** Full introspection takes 184. */
const MOST_TOKENS = 1000;

/** The introspection of GraphiQL is 14 deep and follows a type through 9 wrappers. */
const DEPTH_LIMITS = {
  revealDetails: true,
  maxIntrospectionDepth: 14,
  maxDepthByFieldCoordinates: { '__Type.ofType': 9 },
} as const;

/** Serves the schema at /graphql by Apollo Server. */
export async function registerGraphql(
  app: FastifyInstance,
  createContext: (request: FastifyRequest) => Context,
): Promise<void> {
  const apollo = new ApolloServer<Context>({
    schema: createSchema(),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxLexicalTokens: MOST_TOKENS },
    validationRules: [depthLimit(DEPTH_LIMITS)],
    formatError: maskErrors(app.log),
    plugins: [
      // It instruments every field, for headers that we set ourselves.
      ApolloServerPluginCacheControlDisabled(),
      // Its landing page loads scripts from a CDN.
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(app),
    ],
  });
  await apollo.start();
  await app.register(fastifyApollo(apollo), {
    path: GRAPHQL_PATH,
    context: (request) => Promise.resolve(createContext(request)),
  });
}
