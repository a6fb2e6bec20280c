import type { Request } from '../measure/wireRequest.ts';
import { M1, Q1, Q2, Q3 } from '../questions/documents.ts';
import type { Question } from '../questions/question.ts';

/** A question over GraphQL: the same words for ours and for the peers, which serve a part of our schema. */
export function graphqlRequest(question: Question): Request {
  switch (question.kind) {
    case 'Q1':
      return postGraphql(Q1, { name: question.name });
    case 'Q2':
      return postGraphql(Q2, { after: question.after });
    case 'Q3':
      return postGraphql(Q3, {});
    case 'M1': {
      const { model, reading } = question;
      return postGraphql(M1, {
        input: { model: model.name, conditions: model.conditions, readings: [reading] },
      });
    }
  }
}

/** Q2's first page as a GET. */
export const GRAPHQL_POLL = getGraphql(Q2);

/** An operation without variables as a GET. The header is what Apollo Server wants of a GET that no form can send. */
export function getGraphql(query: string): Request {
  return {
    method: 'GET',
    path: `/graphql?query=${encodeURIComponent(query.replaceAll(/\s+/g, ' '))}`,
    headers: { 'apollo-require-preflight': 'true' },
  };
}

export function postGraphql(query: string, variables: object): Request {
  return {
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  };
}
