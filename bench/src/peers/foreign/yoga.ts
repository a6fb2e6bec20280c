import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSchema, createYoga } from 'graphql-yoga';
import { sqlSource } from '../shared/sqlSource.ts';
import { SDL } from '../shared/sdl.ts';
import { resolvers } from '../shared/resolvers.ts';

const yoga = createYoga({
  schema: createSchema({ typeDefs: SDL, resolvers: resolvers(sqlSource()) }),
  logging: false,
});
const server = createServer((request, response) => {
  void yoga(request, response);
});
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.on('SIGTERM', () => process.exit(0));
