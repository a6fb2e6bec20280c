import type { Request } from '../measure/wireRequest.ts';
import { M1, Q1, Q2, Q3 } from '../questions/documents.ts';
import type { Question } from '../questions/question.ts';

/** A question over GraphQL: the same words for ours and for the peers, which serve a part of our schema. */
export function graphqlRequest(question: Question): Request {
  switch (question.kind) {
    case 'Q1':
      return post(Q1, { name: question.name });
    case 'Q2':
      return post(Q2, { after: question.after });
    case 'Q3':
      return post(Q3, {});
    case 'M1': {
      const { model, reading } = question;
      return post(M1, { input: { model: model.name, conditions: model.conditions, readings: [reading] } });
    }
  }
}

/** Q2's first page as a GET. The header is what Apollo Server wants of a GET that no form can send. */
export const GRAPHQL_POLL: Request = {
  method: 'GET',
  path: `/graphql?query=${encodeURIComponent(Q2.replaceAll(/\s+/g, ' '))}`,
  headers: { 'apollo-require-preflight': 'true' },
};

function post(query: string, variables: object): Request {
  return {
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  };
}
