import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSchema, createYoga } from 'graphql-yoga';
import { openDatabase } from '../shared/openDatabase.ts';
import { SDL } from '../shared/sdl.ts';
import { sqlResolvers } from '../shared/sqlResolvers.ts';

const yoga = createYoga({
  schema: createSchema({ typeDefs: SDL, resolvers: sqlResolvers(openDatabase()) }),
  logging: false,
});
const server = createServer((request, response) => {
  void yoga(request, response);
});
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.on('SIGTERM', () => process.exit(0));
