import { join } from 'node:path';
import type { Request } from '../measure/httpClient.ts';
import { PEERS } from '../paths.ts';
import type { Question } from '../questions/question.ts';
import type { Candidate } from './candidate.ts';
import { DERIVED, getGraphql, postGraphql } from './graphql.ts';

// The questions in the schema that PostGraphile generates; aliases give the answers the names of the others.

const Q1 = `query Q1($name: String!) {
  model: modelByName(name: $name) {
    ${DERIVED} measurements(first: 100) { nodes { batchSize memoryMiB: memoryMib } }
  }
}`;

const Q2 = `query Q2($after: Cursor) {
  models: allModels(first: 50, after: $after, orderBy: NAME_ASC) {
    nodes { ${DERIVED} } pageInfo { hasNextPage endCursor }
  }
}`;

const Q3 = `query Q3 {
  models: modelsByMaxBatchSize(gb: 12, atLeast: 32, first: 50) { nodes { ${DERIVED} } }
}`;

const M1 = `mutation M1($input: RecordMeasurementInput!) {
  recordMeasurements: recordMeasurement(input: $input) { model: result { ${DERIVED} } userErrors }
}`;

/** PostGraphile over PostgreSQL; on request, since it is hundreds of megabytes to install. */
export const POSTGRAPHILE: Candidate = {
  key: 'postgraphile',
  title: 'PostGraphile',
  what: 'PostGraphile 5 over PostgreSQL 18, both as their documentation shows, over a socket; derived values as computed columns. CPU and memory are those of node and of all of PostgreSQL’s processes; the start is that of PostGraphile, over a PostgreSQL that runs',
  // Imported lazily, since ../measure/cores.ts pins the process that imports it.
  data: async (size) => (await import('../postgres/postgresData.ts')).postgresData(size),
  start: (url) => ({
    args: [join(PEERS, 'postgraphile.js')],
    env: { DATABASE_URL: url, NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
  }),
  request,
  poll: getGraphql(Q2),
  bulk: null,
  noBulk: 'it has no import; one written for it in SQL would measure PostgreSQL',
};

function request(question: Question): Request {
  switch (question.kind) {
    case 'Q1':
      return postGraphql(Q1, { name: question.name });
    case 'Q2':
      return postGraphql(Q2, { after: question.after });
    case 'Q3':
      return postGraphql(Q3);
    case 'M1': {
      const { model, reading } = question;
      const { batchSize, memoryMiB: memoryMib, measuredAt } = reading;
      const input = { model: model.name, ...model.conditions, batchSize, memoryMib, measuredAt };
      return postGraphql(M1, { input });
    }
  }
}
