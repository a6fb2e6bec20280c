import { OUR_MAIN } from '../paths.ts';
import type { Candidate } from './candidate.ts';
import { GRAPHQL_POLL, graphqlRequest } from './graphqlRequests.ts';

/** batchfit with its defaults; there is no rate limit in it that would have to be raised. */
export const OURS: Candidate = {
  key: 'ours',
  title: 'batchfit',
  what: 'node dist/main.js as users start it, with its defaults but for the rate limit, which is off',
  start: (file) => ({ args: [OUR_MAIN], env: { PORT: '0', RATE_LIMIT: '0', DATABASE_URL: `file:${file}` } }),
  request: graphqlRequest,
  poll: GRAPHQL_POLL,
  bulk: (csv) => ({
    method: 'POST',
    path: '/import?source=bench',
    headers: { 'content-type': 'text/csv' },
    body: csv,
  }),
};
