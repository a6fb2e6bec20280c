import { join } from 'node:path';
import type { Request } from '../measure/httpClient.ts';
import { PEERS } from '../paths.ts';
import type { Question } from '../questions/question.ts';
import type { Candidate } from './candidate.ts';
import { GRAPHQL_POLL, graphqlRequest, postGraphql } from './graphql.ts';

/** What batchfit is measured against. */
export const PEER_CANDIDATES: readonly Candidate[] = [
  {
    ...peer('nodeSql', 'node:http + SQL', 'hand-written: prepared SQL, no GraphQL: the practical limit'),
    ...plain(),
    bulk: (csv) => ({ method: 'POST', path: '/import', body: csv }),
  },
  {
    ...peer('nodeMemory', 'node:http + memory', 'hand-written: every answer kept in memory, no GraphQL'),
    ...plain(),
  },
  {
    ...peer(
      'apolloPrisma',
      'Apollo + Prisma',
      'as their documentation shows: standalone server, stock adapter, one findMany a page',
    ),
    bulk: (csv) => postGraphql('mutation($csv: String!) { importMeasurements(csv: $csv) }', { csv }),
  },
  peer('mercurius', 'mercurius jit + SQL', 'mercurius with graphql-jit, one SQL statement a page'),
  peer('yoga', 'Yoga + SQL', 'GraphQL Yoga, one SQL statement a page'),
];

function peer(key: string, title: string, what: string): Candidate {
  const start: Candidate['start'] = (file) => ({
    args: [join(PEERS, `${key}.js`)],
    env: { DATABASE_FILE: file, NODE_ENV: 'production' },
  });
  return { key, title, what, start, request: graphqlRequest, poll: GRAPHQL_POLL, bulk: null };
}

function plain(): Pick<Candidate, 'request' | 'poll'> {
  return { request: plainRequest, poll: plainRequest({ kind: 'Q2', after: null }) };
}

function plainRequest(question: Question): Request {
  switch (question.kind) {
    case 'Q1':
      return { method: 'GET', path: `/model?name=${encodeURIComponent(question.name)}` };
    case 'Q2': {
      const { after } = question;
      return {
        method: 'GET',
        path: after === null ? '/models' : `/models?after=${encodeURIComponent(after)}`,
      };
    }
    case 'Q3':
      return { method: 'GET', path: '/top' };
    case 'M1': {
      const { model, reading } = question;
      const recording = { model: model.name, conditions: model.conditions, readings: [reading] };
      return { method: 'POST', path: '/measurements', body: JSON.stringify(recording) };
    }
  }
}
