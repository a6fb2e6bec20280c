import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fastify } from 'fastify';
import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { STATUS_OF } from '../../../src/http/errors/errorCodes.ts';
import { maskErrors } from '../../../src/http/errors/maskErrors.ts';
import { packageRoot } from '../../../src/runtime/packageRoot.ts';
import { StoreError } from '../../../src/store/storeError.ts';
import { testApp } from '../../support/testApp.ts';

describe('docs/errors.md', () => {
  it('has every code with its status, and no other', () => {
    const text = readFileSync(join(packageRoot(), 'docs/errors.md'), 'utf8');
    const rows = [...text.matchAll(/^\| `(\w+)` +\| (\d+) +\|/gm)].map(([, code, status]) => [
      code,
      Number(status),
    ]);
    expect(rows).toEqual(Object.entries(STATUS_OF).map(([code, status]) => [code, status ?? 200]));
  });
});

describe('a resolver that throws', () => {
  it.each<[string, Error]>([
    ['an error', new Error('SELECT secret FROM /var/lib/x.db')],
    [
      'an error with a code of its own',
      Object.assign(new Error('SELECT secret'), { code: 'SQLITE_BUSY', statusCode: 418 }),
    ],
    ['a GraphQLError without a code', new GraphQLError('SELECT secret FROM /var/lib/x.db')],
  ])('%s is masked, with an id that is also in the log', async (_, thrown) => {
    const log: string[] = [];
    const app = await testApp({
      config: { logLevel: 'error' },
      logStream: { write: (line) => void log.push(line) },
    });
    app.store.queries.publishedFigures = () => {
      throw thrown;
    };
    const answer = await app.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: {
        query:
          '{ models { totalCount } sources { nodes { publishedFigures { nodes { value: published } } } } }',
      },
    });
    const { errors } = answer.json<{
      errors: { message: string; extensions: { code: string; id: string } }[];
    }>();
    expect(errors[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(log.join('')).toContain(errors[0]?.extensions.id);
    expect(log.join('')).toContain('SELECT secret');
    expect(answer.body).not.toMatch(/SELECT|secret|\/var|stack|at \w+ \(/);
  });

  it.each(['DISK_FULL', 'LOCKED', 'READ_ONLY'] as const)('%s is told, without the path', (code) => {
    const error = new StoreError(code, 'Database /var/lib/x.db: no.');
    const formatted = { message: error.message, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
    const masked = maskErrors(fastify().log)(formatted, error);
    expect(masked.extensions?.['code']).toBe('DATABASE_UNAVAILABLE');
    expect(masked.message).toContain('nothing was written');
    expect(masked.message).not.toContain('/var');
  });
});
