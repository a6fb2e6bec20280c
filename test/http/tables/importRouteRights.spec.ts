import { expect, it } from 'vitest';
import { emptyDatabase } from '../../support/emptyDatabase.ts';
import { testApp } from '../../support/testApp.ts';
import { tokenOf } from '../../support/tokenOf.ts';

const TABLE = 'model,input_size,batch_size,memory_mib\nm,224,1,100\nm,224,2,200\n';

it('records as whoever sends it, who may not record for others as a CONTRIBUTOR', async () => {
  const app = await testApp({ file: emptyDatabase() });
  const headers = { 'content-type': 'text/csv', ...(await tokenOf(app, 'ann', 'CONTRIBUTOR')) };
  const send = (payload: string) => app.app.inject({ method: 'POST', url: '/import', payload, headers });
  expect((await send(TABLE)).statusCode).toBe(200);
  expect(await app.query('{ measurements(first: 1) { nodes { recordedBy source { name } } } }')).toEqual({
    measurements: { nodes: [{ recordedBy: 'ann', source: { name: 'import by ann' } }] },
  });
  const forBob = await send('model,input_size,batch_size,memory_mib,recorded_by\nm,224,4,400,bob');
  expect([forBob.statusCode, forBob.json()]).toMatchObject([
    422,
    { problems: [{ line: 2, columnName: 'recorded_by' }] },
  ]);
});

it('needs the right to write, before it reads the body', async () => {
  const app = await testApp();
  const response = await app.app.inject({
    ...{ method: 'POST', url: '/import', payload: TABLE },
    headers: { 'content-type': 'text/csv', 'x-forwarded-for': '10.0.0.1' },
  });
  expect(response.statusCode).toBe(401);
  expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
});
