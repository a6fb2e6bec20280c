import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { emptyDatabase } from '../../support/emptyDatabase.ts';
import { testApp } from '../../support/testApp.ts';
import { testConfig } from '../../support/testConfig.ts';
import { postTable } from './postTable.ts';

const HEADER = 'model,input_size,batch_size,memory_mib\n';
const TABLE = HEADER + Array.from({ length: 2_000 }, (_, i) => `m,224,${i + 1},100\n`).join('');
/** Takes many seconds to read. */
const SLOW = HEADER + 'm,x,y,z\n'.repeat(4_000_000);
/** As long as a GraphQL request may be, of what takes the parser of Markdown long. */
const SLOW_MARKDOWN = `${'- '.repeat(9)}a\n`.repeat(1_999);

const MUTATION =
  'mutation ($input: ImportTableInput!) { importTable(input: $input) { problemCount userErrors { code field message } } }';

describe('a table that takes long to read', () => {
  it('is refused after TABLE_TIMEOUT_S', async () => {
    const limits = { ...testConfig().limits, tableTimeoutS: 1 };
    const app = await testApp({ file: emptyDatabase(), config: { limits } });
    const refused = {
      code: 'TIMED_OUT',
      field: ['input', 'text'],
      message:
        'Nothing was written: to read the table took longer than 1 s (TABLE_TIMEOUT_S). Split it, send nothing but the table, or use CSV.',
    };
    const response = await postTable(app, '/import', SLOW);
    expect([response.statusCode, response.json()]).toMatchObject([
      422,
      { problems: [], problemCount: 0, rows: [], userErrors: [refused] },
    ]);
  });

  const input = { format: 'MARKDOWN', text: SLOW_MARKDOWN };
  it.each([
    ['/graphql', 'application/json', JSON.stringify({ query: MUTATION, variables: { input } })],
    ['/import', 'text/csv', SLOW],
  ])('ends when its client leaves: %s', async (path, type, body) => {
    const app = await testApp({ file: emptyDatabase() });
    const url = await app.app.listen({ host: '127.0.0.1', port: 0 });
    const leaving = new AbortController();
    // As many as are read at once.
    const slow = Array.from({ length: 3 }, () =>
      fetch(`${url}${path}`, {
        ...{ method: 'POST', body, signal: leaving.signal, headers: { 'content-type': type } },
      }).then(
        () => 'answered',
        () => 'left',
      ),
    );
    // Until they are there and being read.
    await setTimeout(500);
    leaving.abort();
    expect(await Promise.all(slow)).toEqual(slow.map(() => 'left'));
    // Would they go on, this one would wait for them.
    const { statusCode } = await postTable(app, '/import', TABLE);
    expect(statusCode).toBe(200);
    expect(await app.query('{ models { totalCount } }')).toEqual({ models: { totalCount: 1 } });
  });
});
