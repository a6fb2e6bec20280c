import { fastify } from 'fastify';
import { type IResolvers, mercurius } from 'mercurius';
import { sqlSource } from '../shared/sqlSource.ts';
import { SDL } from '../shared/sdl.ts';
import { resolvers } from '../shared/resolvers.ts';

const app = fastify();
await app.register(mercurius, {
  schema: SDL,
  resolvers: resolvers(sqlSource()) as IResolvers,
  // Compiles a query the first time that it is seen.
  jit: 1,
});
console.log(await app.listen({ host: '127.0.0.1', port: 0 }));
process.on('SIGTERM', () => process.exit(0));
