import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { exchangeResolvers } from './exchange/resolvers.ts';
import { capacityResolvers } from './capacity/resolvers.ts';
import { gpuResolvers } from './gpu/resolvers.ts';
import { measurementResolvers } from './measurement/resolvers.ts';
import { modelResolvers } from './model/resolvers.ts';
import { mutationResolvers } from './mutation/resolvers.ts';
import { nodeResolvers } from './node/resolvers.ts';
import { scalarResolvers } from './scalars/resolvers.ts';
import { seriesResolvers } from './series/resolvers.ts';
import { sourceResolvers } from './source/resolvers.ts';
import { typeDefs } from './typeDefs.generated.ts';

/** The schema that is served: the SDL of all folders with their resolvers. */
export function createSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs,
    resolvers: [
      nodeResolvers,
      modelResolvers,
      seriesResolvers,
      measurementResolvers,
      sourceResolvers,
      gpuResolvers,
      capacityResolvers,
      scalarResolvers,
      mutationResolvers,
      exchangeResolvers,
    ],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
}
