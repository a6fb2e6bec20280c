import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { expectClientError, probedServer } from '../../support/probedServer.ts';

const server = probedServer();

const circle = (times: number): string =>
  `{ models { nodes { ${'series { nodes { model { '.repeat(times)}name${' } } }'.repeat(times)} } } }`;
const bomb = (): string => {
  const parts = Array.from({ length: 20 }, (_, i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`);
  return `{ ...f0 } ${parts.join(' ')} fragment f20 on Query { __typename }`;
};

describe('a document', () => {
  it.each<[string, string]>([
    ['a circle 10 deep', circle(10)],
    ['a circle 100 deep', circle(100)],
    ['a circle 200 deep', circle(200)],
    ['{a 10,000 times', '{a'.repeat(10_000)],
    ['a field 500 times', `{ ${'__typename '.repeat(500)} }`],
    ['a field 50,000 times', `{ ${'__typename '.repeat(50_000)} }`],
    ['@aa 5,000 times', `{ __typename ${'@aa'.repeat(5000)} }`],
    ['@aa 900 times', `{ __typename ${'@aa'.repeat(400)} }`],
    ['unknown fields 300 times', `{ ${Array.from({ length: 300 }, (_, i) => `x${i}`).join(' ')} }`],
    ['a circular fragment', '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }'],
    ['a fragment that spreads itself', '{ ...a } fragment a on Query { ...a __typename }'],
    ['20 fragments, each spreading the next twice', bomb()],
    ['a list literal 5,000 deep', `{ nodes(ids: ${'['.repeat(5000)}${']'.repeat(5000)}) { id } }`],
    ['a list literal 400 deep', `{ nodes(ids: ${'['.repeat(400)}${']'.repeat(400)}) { id } }`],
    ['two operations without a name', '{ __typename } { __typename }'],
    ['fragments only', 'fragment a on Query { __typename }'],
    ['a subscription', 'subscription { models { totalCount } }'],
    ['nothing but a comment', '# nothing'],
    [
      'the introspection in a circle',
      `{ __schema { types { ${'fields { type { '.repeat(8)}name${' } }'.repeat(8)} } } }`,
    ],
    ['a NUL', '{ models(filter: {name: {eq: "\u0000"}}) { totalCount } \u0000 }'],
  ])('with %s is refused', async (_, query) => {
    const answer = await server.query(query);
    expect(answer.status).toBe(400);
    expectClientError(answer);
  });

  it('with an unknown operation name is refused', async () => {
    const answer = await server.post(JSON.stringify({ query: 'query A { __typename }', operationName: 'B' }));
    expect(answer.status).toBe(400);
    expectClientError(answer);
  });

  // Three times MAX_PERSISTED_QUERIES: more than 1000 are never kept. protocol.spec.ts sends 100,000 to the cache
  // itself; over HTTP they would take minutes.
  it('can be registered 3,000 times, and memory stays bounded', async () => {
    for (let i = 0; i < 3000; i += 100) {
      await Promise.all(
        Array.from({ length: 100 }, (_, k) => {
          const query = `{ __typename } # ${i + k} ${'x'.repeat(10_000)}`;
          const sha256Hash = createHash('sha256').update(query).digest('hex');
          const extensions = { persistedQuery: { version: 1, sha256Hash } };
          return server.post(JSON.stringify({ query, extensions }));
        }),
      );
    }
  });

  server.survives();
});
