import { describe, expect, it } from 'vitest';
import { exportTable } from '../../graphql/importTable.ts';
import { emptyDatabase } from '../../support/emptyDatabase.ts';
import { testApp } from '../../support/testApp.ts';
import { testConfig } from '../../support/testConfig.ts';
import { postTable } from './postTable.ts';

describe('GET /export', () => {
  it.each([
    ['', 'CSV', 'LONG', 'text/csv', 'batchfit-long.csv'],
    ['?format=markdown&shape=wide', 'MARKDOWN', 'WIDE', 'text/markdown', 'batchfit-wide.md'],
    ['?format=JSON', 'JSON', 'LONG', 'application/json', 'batchfit-long.json'],
  ])('%s is the text of exportTable as a file', async (parameters, format, shape, type, name) => {
    const app = await testApp();
    const { statusCode, headers, body } = await app.app.inject(`/export${parameters}`);
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'content-type': `${type}; charset=utf-8`,
      'content-disposition': `attachment; filename="${name}"`,
    });
    expect(body).toBe(await exportTable(app, format, shape));
  });

  it('refuses what it does not know', async () => {
    const app = await testApp();
    const response = await app.app.inject('/export?format=xlsx');
    expect([response.statusCode, response.json()]).toMatchObject([
      400,
      { errors: [{ message: 'In the address: format is one of CSV, MARKDOWN, JSON; got "xlsx".' }] },
    ]);
  });

  it('makes nothing for a HEAD', async () => {
    const { app, store } = await testApp();
    const { headers } = await app.inject('/export');
    store.snapshot = () => {
      throw new Error('Somebody reads the table.');
    };
    const head = await app.inject({ method: 'HEAD', url: '/export' });
    expect([head.statusCode, head.body]).toEqual([200, '']);
    expect(head.headers).toMatchObject({
      'content-type': headers['content-type'],
      'content-disposition': headers['content-disposition'],
    });
    expect(head.headers).not.toHaveProperty('content-length');
    expect((await app.inject({ method: 'HEAD', url: '/export?format=xlsx' })).statusCode).toBe(400);
  });

  it('goes out to MAX_EXPORTS clients at once', async () => {
    const app = await testApp({ config: { limits: { ...testConfig().limits, maxExports: 1 } } });
    const { promise, resolve } = Promise.withResolvers<undefined>();
    app.app.addHook('onSend', async (request) => {
      if (request.url === '/export?format=JSON') await promise;
    });
    const first = app.app.inject('/export?format=JSON');
    await expect
      .poll(async () => (await app.app.inject('/export')).statusCode, { timeout: 30_000 })
      .toBe(503);
    const refused = await app.app.inject('/export');
    expect([refused.headers['retry-after'], refused.json()]).toMatchObject([
      '10',
      { errors: [{ extensions: { code: 'OVERLOADED' } }] },
    ]);
    resolve(undefined);
    expect((await first).statusCode).toBe(200);
    expect((await app.app.inject('/export')).statusCode).toBe(200);
  });

  it('gives one commit, whatever is written while it goes out', async () => {
    const app = await testApp({ file: emptyDatabase() });
    const rows = Array.from({ length: 30_000 }, (_, i) => `m${i % 100},224,${1 + (i % 300)},${1000 + i}`);
    await postTable(app, '/import', ['model,input_size,batch_size,memory_mib', ...rows].join('\n'));
    const url = await app.app.listen({ host: '127.0.0.1', port: 0 });
    const response = await fetch(`${url}/export`);
    await postTable(app, '/import', 'model,input_size,batch_size,memory_mib\nm99,224,300,7\nzz,224,1,7');
    const lines = (await response.text()).split('\n');
    expect(lines).toHaveLength(30_002);
    const { query, refusal } = app;
    expect(await query('{ measurements { totalCount } }')).toEqual({ measurements: { totalCount: 30_002 } });
    expect(await refusal('{ exportTable(format: CSV) }')).toBe(
      'There are 30,002 rows to export, and exportTable gives at most 20,000. Narrow the filter, or use GET /export, which has no limit.',
    );
  });
});
