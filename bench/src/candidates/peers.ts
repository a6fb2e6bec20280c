import type { Request } from '../measure/wireRequest.ts';
import { PEERS } from '../paths.ts';
import type { Question } from '../questions/question.ts';
import type { Candidate } from './candidate.ts';
import { GRAPHQL_POLL, graphqlRequest } from './graphqlRequests.ts';

/** What ours is measured against. */
export const PEER_CANDIDATES: readonly Candidate[] = [
  plain(
    'nodeSql',
    'node:http + SQL',
    'hand-written: node:http, prepared SQL, no GraphQL: the practical limit',
    true,
  ),
  plain(
    'nodeMemory',
    'node:http + memory',
    'hand-written: node:http, every answer kept in memory, no GraphQL',
    false,
  ),
  {
    ...graphql(
      'apolloPrisma',
      'Apollo + Prisma',
      'as their documentation shows: standalone server, stock adapter, one findMany a page',
    ),
    bulk: (csv) => ({
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'mutation($csv: String!) { importMeasurements(csv: $csv) }',
        variables: { csv },
      }),
    }),
  },
  graphql(
    'mercurius',
    'mercurius jit + SQL',
    'mercurius with graphql-jit over better-sqlite3, one statement a page',
  ),
  graphql('yoga', 'Yoga + SQL', 'GraphQL Yoga over better-sqlite3, one statement a page'),
];

function peer(key: string): Pick<Candidate, 'start'> {
  return {
    start: (file) => ({ args: [`${PEERS}${key}.js`], env: { DATABASE_FILE: file, NODE_ENV: 'production' } }),
  };
}

function graphql(key: string, title: string, what: string): Candidate {
  return { key, title, what, ...peer(key), request: graphqlRequest, poll: GRAPHQL_POLL, bulk: null };
}

function plain(key: string, title: string, what: string, imports: boolean): Candidate {
  const bulk = (csv: string): Request => ({ method: 'POST', path: '/import', body: csv });
  const poll = plainRequest({ kind: 'Q2', after: null });
  return { key, title, what, ...peer(key), request: plainRequest, poll, bulk: imports ? bulk : null };
}

function plainRequest(question: Question): Request {
  switch (question.kind) {
    case 'Q1':
      return { method: 'GET', path: `/model?name=${encodeURIComponent(question.name)}` };
    case 'Q2':
      return {
        method: 'GET',
        path: question.after === null ? '/models' : `/models?after=${encodeURIComponent(question.after)}`,
      };
    case 'Q3':
      return { method: 'GET', path: '/top' };
    case 'M1': {
      const { model, reading } = question;
      const recording = { model: model.name, conditions: model.conditions, readings: [reading] };
      return { method: 'POST', path: '/measurements', body: JSON.stringify(recording) };
    }
  }
}
