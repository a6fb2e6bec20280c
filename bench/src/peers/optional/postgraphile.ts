import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { constant } from 'postgraphile/grafast';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { extendSchema, gql } from 'postgraphile/utils';

/** The others say that there were no errors; PostGraphile's payloads have no such field. */
const UserErrors = extendSchema({
  typeDefs: gql`
    extend type RecordMeasurementPayload {
      userErrors: [String!]!
    }
  `,
  objects: { RecordMeasurementPayload: { plans: { userErrors: () => constant([]) } } },
});

const pgl = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [UserErrors],
  pgServices: [
    makePgService({
      connectionString: process.env['DATABASE_URL'] ?? '',
      schemas: ['public'],
      // A server in use keeps its connections; between its turns here it would close them and begin anew.
      poolConfig: { idleTimeoutMillis: 0 },
    }),
  ],
  // For production: nothing watched, nothing explained, no IDE. GET is for the poll.
  grafserv: { watch: false, graphiql: false, graphqlOverGET: true },
  grafast: { explain: false },
});
const server = createServer();
await pgl.createServ(grafserv).addTo(server);
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.on('SIGTERM', () => process.exit(0));
