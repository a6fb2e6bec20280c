import type { Request } from '../measure/httpClient.ts';
import type { Question } from '../questions/question.ts';

/** The derived fields that each question asks for. */
export const DERIVED =
  'name memoryPerImage memoryModel gb22: maxBatchSize(gb: 22) gb12: maxBatchSize(gb: 12)';

const Q1 = `query Q1($name: String!) {
  model(name: $name) { ${DERIVED} measurements(first: 100) { nodes { batchSize memoryMiB } } }
}`;

const Q2 = `query Q2($after: String) {
  models(first: 50, after: $after) { nodes { ${DERIVED} } pageInfo { hasNextPage endCursor } }
}`;

const Q3 = `query Q3 {
  models(
    first: 50
    filter: { maxBatchSize: { budget: { gb: 12 }, gte: 32 } }
    orderBy: { field: MAX_BATCH_SIZE, direction: DESC, budget: { gb: 12 } }
  ) { nodes { ${DERIVED} } }
}`;

const M1 = `mutation M1($input: RecordMeasurementsInput!) {
  recordMeasurements(input: $input) { model { ${DERIVED} } userErrors { message } }
}`;

/** A question in batchfit's schema, of which the GraphQL peers serve a part. */
export function graphqlRequest(question: Question): Request {
  switch (question.kind) {
    case 'Q1':
      return postGraphql(Q1, { name: question.name });
    case 'Q2':
      return postGraphql(Q2, { after: question.after });
    case 'Q3':
      return postGraphql(Q3);
    case 'M1': {
      const { model, reading } = question;
      return postGraphql(M1, {
        input: { model: model.name, conditions: model.conditions, readings: [reading] },
      });
    }
  }
}

export const GRAPHQL_POLL = getGraphql(Q2);

/** An operation as a GET, with the header that Apollo Server's CSRF check asks for. */
export function getGraphql(query: string): Request {
  return {
    method: 'GET',
    path: `/graphql?query=${encodeURIComponent(query.replaceAll(/\s+/g, ' '))}`,
    headers: { 'apollo-require-preflight': 'true' },
  };
}

export function postGraphql(query: string, variables: object = {}): Request {
  return {
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  };
}
