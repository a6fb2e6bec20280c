import { DatabaseSync } from 'node:sqlite';
import { prettyFactory } from 'pino-pretty';
import { describe, expect, it } from 'vitest';
import { FrequentNames } from '../../../src/http/observe/frequentNames.ts';
import { READABLE } from '../../../src/http/observe/logStream.ts';
import { testApp } from '../../support/testApp.ts';

const QUERY = { query: 'query Names { models { nodes { name } } }' };

describe('/healthz and /readyz', () => {
  it('say that all is well, to whoever asks by any address', async () => {
    const { app } = await testApp({ config: { allowedHosts: ['batchfit.example.com'] } });
    for (const [url, status] of [
      ['/healthz', 'ok'],
      ['/readyz', 'ready'],
    ] as const) {
      const answer = await app.inject({ url, headers: { host: '10.1.2.3:4000' } });
      expect([answer.statusCode, answer.json()]).toEqual([200, { status }]);
      expect(answer.headers['cache-control']).toBe('no-store');
    }
  });

  it('tell a process that lives from a database that lacks a migration', async () => {
    const { app, file } = await testApp();
    const database = new DatabaseSync(file);
    database.exec('DELETE FROM _prisma_migrations');
    database.close();
    expect((await app.inject('/readyz')).statusCode).toBe(503);
    expect((await app.inject('/readyz')).body).not.toContain('migration');
    expect((await app.inject('/healthz')).statusCode).toBe(200);
  });
});

describe('/metrics', () => {
  it('counts requests by operation and outcome, and tells of the catalogue, the database and the event loop', async () => {
    const { app, query } = await testApp();
    await query(QUERY.query);
    await app.inject({ method: 'POST', url: '/graphql', payload: { query: '{' } });
    await app.inject('/nothing');
    const { body, headers } = await app.inject('/metrics');
    expect(headers['content-type']).toContain('text/plain');
    for (const line of [
      'batchfit_requests_total{operation="Names",outcome="ok"} 1',
      'batchfit_requests_total{operation="/graphql",outcome="GRAPHQL_PARSE_FAILED"} 1',
      'batchfit_requests_total{operation="none",outcome="404"} 1',
      'batchfit_request_seconds_count{operation="Names"} 1',
      'batchfit_operation_cost_count 1',
      'batchfit_catalogue_models 15',
      'batchfit_catalogue_series 15',
      'batchfit_catalogue_refreshes_total 1',
      'batchfit_active_tokens 0',
      'batchfit_database_seconds_count{query="readCommit"} 1',
    ]) {
      expect(body.split('\n')).toContain(line);
    }
    expect(body).toContain('nodejs_eventloop_lag_seconds');
  });

  it('tell a bounded number of names apart, and not those that are used least', async () => {
    const { app, query } = await testApp();
    for (let i = 0; i < 3; i += 1) await query('query Before { __typename }');
    for (let i = 0; i < 130; i += 1) await query(`query N${i} { __typename }`);
    await query('query After { __typename }');
    const { body } = await app.inject('/metrics');
    expect(body.match(/batchfit_requests_total\{operation="[^"]+"/g)).toHaveLength(100);
    expect(body.match(/batchfit_request_seconds_count\{operation="[^"]+"/g)).toHaveLength(100);
    expect(body).toContain('batchfit_requests_total{operation="Before",outcome="ok"} 3');
    expect(body).toContain('batchfit_requests_total{operation="After",outcome="ok"} 1');
    expect(body).toContain('batchfit_requests_total{operation="N129",outcome="ok"} 1');
    expect(body).not.toContain('"N0"');
  });

  it('keep the names that are used most, however many are invented, until they fall into disuse', () => {
    const gone: string[] = [];
    const names = new FrequentNames(2, (name) => gone.push(name));
    for (let i = 0; i < 8; i += 1) names.use('often', 0);
    names.use('seldom', 0);
    expect(names.use('invented', 0)).toBe(true);
    for (let i = 0; i < 100_000; i += 1) names.use(`invented ${i}`, 0);
    expect(names.use('often', 0)).toBe(true);
    expect(gone).toContain('seldom');
    expect(gone).not.toContain('often');
    for (let i = 0; i < 5; i += 1) names.use('steady', 0);
    expect(names.use('new', 0)).toBe(false);
    expect(names.use('new', 4 * 600_000)).toBe(false);
    for (let time = 1; time < 8; time += 1) names.use('steady', (4 + time) * 600_000);
    expect(names.use('newer', 12 * 600_000)).toBe(true);
    expect(gone).toContain('often');
  });

  it('are for this machine unless opened, and can be switched off', async () => {
    const forwarded = { url: '/metrics', headers: { 'x-forwarded-for': '10.0.0.1' } };
    // By the same list as writing.
    for (const name of [
      'forwarded',
      'via',
      'x-real-ip',
      'cf-connecting-ip',
      'x-original-host',
      'true-client-ip',
    ]) {
      const answer = await (await testApp()).app.inject({ url: '/metrics', headers: { [name]: '10.0.0.1' } });
      expect([name, answer.statusCode]).toEqual([name, 403]);
    }
    expect((await (await testApp()).app.inject(forwarded)).statusCode).toBe(403);
    expect(
      (await (await testApp()).app.inject({ url: '/metrics', remoteAddress: '10.0.0.1' })).statusCode,
    ).toBe(403);
    expect((await (await testApp({ config: { metrics: 'all' } })).app.inject(forwarded)).statusCode).toBe(
      200,
    );
    expect((await (await testApp({ config: { metrics: 'off' } })).app.inject('/metrics')).statusCode).toBe(
      404,
    );
  });
});

describe('the log', () => {
  it('has one line a request, with what it was and what it took, and no secret', async () => {
    const lines: string[] = [];
    const { app } = await testApp({
      config: { logLevel: 'info' },
      logStream: { write: (line) => void lines.push(line) },
    });
    const headers = { authorization: 'Bearer batchfit_secret' };
    await app.inject({
      method: 'POST',
      url: '/graphql?x=batchfit_secret',
      headers,
      payload: { ...QUERY, variables: { token: 'batchfit_secret' } },
    });
    await app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ nothing }' } });
    await app.inject('/healthz');
    expect(lines).toHaveLength(2);
    expect(lines.join('')).not.toContain('batchfit_secret');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      msg: 'request',
      id: expect.stringMatching(/^[\da-f-]{36}$/) as string,
      method: 'POST',
      route: '/graphql',
      operation: 'Names',
      kind: 'query',
      status: 200,
      ms: expect.any(Number) as number,
      cost: 45,
    });
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({ status: 400, errors: 'GRAPHQL_VALIDATION_FAILED' });
  });

  it('hides secrets that an error brings along', async () => {
    const lines: string[] = [];
    const { app } = await testApp({
      config: { logLevel: 'info' },
      logStream: { write: (line) => void lines.push(line) },
    });
    app.log.info(
      {
        token: 'batchfit_secret',
        request: { headers: { authorization: 'batchfit_secret' }, secret: 'batchfit_secret' },
      },
      'x',
    );
    expect(lines.join('')).not.toContain('batchfit_secret');
  });

  it('is readable on a terminal', () => {
    const line = {
      level: 30,
      time: 0,
      pid: 1,
      hostname: 'x',
      msg: 'request',
      operation: 'Names',
      cost: 3,
    };
    const readable = prettyFactory({ ...READABLE, colorize: false });
    expect(readable(JSON.stringify(line))).toBe('[00:00:00] INFO: request {"operation":"Names","cost":3}\n');
    const err = { type: 'Error', message: 'x', stack: 'Error: x\n    at y' };
    const error = { level: 50, time: 0, msg: 'A request failed', err };
    expect(readable(JSON.stringify(error))).toMatch(
      /^\[00:00:00\] ERROR: A request failed[^]*Error: x\n +at y/,
    );
    expect(readable('no JSON')).toBe('no JSON\n');
  });
});
