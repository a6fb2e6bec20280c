import { addResolversToSchema } from '@graphql-tools/schema';
import type { IResolvers } from '@graphql-tools/utils';
import { type GraphQLSchema, buildSchema } from 'graphql';
import { exchangeResolvers } from './table/resolvers.ts';
import { capacityResolvers } from './capacity/resolvers.ts';
import { gpuResolvers } from './gpu/resolvers.ts';
import { guardFields } from './limits/guardFields.ts';
import { measurementResolvers } from './measurement/resolvers.ts';
import { modelResolvers } from './model/resolvers.ts';
import { mutationResolvers } from './mutation/resolvers.ts';
import { nodeResolvers } from './node/resolvers.ts';
import { scalarResolvers } from './scalars/resolvers.ts';
import { seriesResolvers } from './series/resolvers.ts';
import { sourceResolvers } from './source/resolvers.ts';
import { typeDefs } from './typeDefs.generated.ts';

/** The folders; several have part of Query. */
const FOLDERS: readonly Readonly<Record<string, object>>[] = [
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
];

/**
 * The schema that is served: the SDL of all folders with their resolvers. The SDL was put together and checked when
 * it was generated; `makeExecutableSchema` would do so again at each start, for as long as all the rest here takes.
 */
export function createSchema(): GraphQLSchema {
  const resolvers: Record<string, object> = {};
  for (const folder of FOLDERS) {
    for (const [type, fields] of Object.entries(folder)) {
      resolvers[type] = type in resolvers ? { ...resolvers[type], ...fields } : fields;
    }
  }
  const schema = addResolversToSchema({
    schema: buildSchema(typeDefs, { assumeValidSDL: true }),
    // What each folder gives is held to the schema by its own type.
    resolvers: resolvers as IResolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
  guardFields(schema);
  return schema;
}
