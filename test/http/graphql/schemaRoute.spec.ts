import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isInputObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../../src/runtime/packageRoot.ts';
import { testApp } from '../../support/testApp.ts';

describe('GET /schema.graphql', () => {
  it('is the schema as text, with what introspection leaves out', async () => {
    const { app } = await testApp();
    const { statusCode, headers, body } = await app.inject('/schema.graphql');
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(body.trim()).toBe(readFileSync(join(packageRoot(), 'schema.graphql'), 'utf8').trim());
    const budget = buildSchema(body).getType('BudgetInput');
    expect(isInputObjectType(budget) && budget.isOneOf).toBe(true);
  });

  it('is not sent again while it is the same', async () => {
    const { app } = await testApp();
    const get = (known: string) =>
      app.inject({ url: '/schema.graphql', headers: { 'if-none-match': known } });
    const { headers } = await get('"x"');
    for (const known of [
      String(headers.etag),
      `W/${String(headers.etag)}`,
      `"x", ${String(headers.etag)}`,
      '*',
    ]) {
      const answer = await get(known);
      expect([answer.statusCode, answer.body, answer.headers.etag]).toEqual([304, '', headers.etag]);
      expect(answer.headers.vary).toBe(headers.vary);
    }
    const head = await app.inject({ method: 'HEAD', url: '/schema.graphql' });
    expect([head.statusCode, head.body]).toEqual([200, '']);
    expect(head.headers['content-length']).toBe(headers['content-length']);
  });
});
