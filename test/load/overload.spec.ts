import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startProgram } from '../../scripts/support/program.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { Connections, KINDS } from '../../scripts/load/connections.ts';
import { capacity, offer } from '../../scripts/load/offer.ts';
import { latenciesOf } from '../../scripts/load/report.ts';

const SECONDS = 4;
const NAMES = 'abcdefghijklmnopqrstuvwxyz';
const FIELDS = Array.from(NAMES, (name, i) => `${name}: maxBatchSize(gb: ${i + 4})`).join(' ');
const BODY = JSON.stringify({ query: `{ models(first: 15) { nodes { name ${FIELDS} } } }` });

it.each(KINDS)(
  'four times what the server can do, on %s connections: some wait a moment, the rest get 503',
  async (kind) => {
    const program = startProgram(process.execPath, ['dist/main.js'], {
      ...{ PORT: '0', RATE_LIMIT: '0', LOG_LEVEL: 'error' },
      DATABASE_URL: `file:${join(temporaryFolder(), 'x.db')}`,
    });
    onTestFinished(async () => {
      program.process.kill('SIGTERM');
      expect(await program.ended).toBe(0);
    });
    await program.printed('Database');
    const port = Number(/:(\d+)\/graphql\n/.exec(program.output())?.[1]);
    const bytes = `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: ${BODY.length}\r\n\r\n${BODY}`;
    const connections = new Connections({ port, bytes, timeoutMs: 60_000 }, kind);
    await capacity(connections, 8, 1);
    // The better of two: what else runs on the machine may slow one down.
    const rate = 4 * Math.max(await capacity(connections, 8, 1.5), await capacity(connections, 8, 1.5));
    const { 200: answered, 503: refused, ...rest } = latenciesOf(await offer(connections, rate, SECONDS));
    connections.close();
    expect(rest).toEqual({});
    expect(answered?.count).toBeGreaterThan(0);
    expect(refused?.count).toBeGreaterThan(0);
    // With a queue that grows the last ones would wait for three times as long as the load lasts.
    expect(answered?.max).toBeLessThan(SECONDS * 1000);
  },
);
