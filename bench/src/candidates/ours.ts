import type { Candidate } from './candidate.ts';
import { GRAPHQL_POLL, graphqlRequest, postGraphql } from './graphql.ts';

/** The query of the dashboard's table, in its default order. */
const SAFE = `query Safe($budget: BudgetInput! = { gb: 12 }, $confidence: Confidence! = BALANCED) {
  models(first: 50, orderBy: { field: CAPACITY, direction: DESC, budget: $budget, confidence: $confidence }) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes {
      id name inputSize parametersMillions pretrainedOn memoryPerImage memoryModel
      capacity(budget: $budget, confidence: $confidence) {
        budgetMiB safeBatchSize largestBatchSize evidence extrapolationFactor
      }
    }
  }
}`;

export const OURS: Candidate = {
  key: 'ours',
  title: 'batchfit',
  what: 'node dist/main.js as users start it, with its defaults but for the rate limit, which is off',
  start: (file) => ({
    args: ['dist/main.js'],
    env: { PORT: '0', RATE_LIMIT: '0', DATABASE_URL: `file:${file}` },
  }),
  request: graphqlRequest,
  poll: GRAPHQL_POLL,
  safe: postGraphql(SAFE),
  bulk: (csv) => ({
    method: 'POST',
    path: '/import?source=bench',
    headers: { 'content-type': 'text/csv' },
    body: csv,
  }),
};
