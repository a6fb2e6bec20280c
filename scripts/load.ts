import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startProgram } from '../test/support/program.ts';
import { Connections, KINDS } from '../test/load/connections.ts';
import { capacity, offer } from '../test/load/offer.ts';
import { latenciesOf } from '../test/load/report.ts';

// Finds out what a server of its own can serve on this machine, then offers it more:
// npm run load -- --seconds 60 --times 2 --connections new. Variables of the environment reach the server.
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    times: { type: 'string', default: '2' },
    connections: { type: 'string', default: 'new' },
    json: { type: 'boolean', default: false },
  },
});
const [seconds, times] = [Number(values.seconds), Number(values.times)];
const kind = KINDS.find((known) => known === values.connections);
if (!(seconds > 0) || !(times > 0) || kind === undefined) {
  console.error(`Give --seconds and --times above 0, and --connections ${KINDS.join(' or ')}.`);
  process.exit(2);
}

/** A dashboard's page: every model with its batch sizes on eight cards. */
const CARDS = ['T4', 'RTX 3090', 'RTX 4090', 'Tesla P100', 'Titan V', 'A10', 'L4', 'H100'];
const FIELDS = CARDS.map((card, i) => `c${String(i)}: maxBatchSize(gpu: "${card}")`).join(' ');
const BODY = JSON.stringify({ query: `{ models(first: 15) { nodes { name memoryPerImage ${FIELDS} } } }` });
const CLIENTS = 16;
const LONGEST_MS = 120_000;
const REST_S = 10;

const progress = (line: string): void => {
  console.error(line);
};
const folder = mkdtempSync(join(tmpdir(), 'batchfit-load-'));
const server = startProgram(process.execPath, ['dist/main.js'], {
  LOG_LEVEL: 'error',
  RATE_LIMIT: '0',
  PORT: '0',
  DATABASE_URL: `file:${join(folder, 'x.db')}`,
});
await server.printed('Database');
const port = Number(/:(\d+)\/graphql\n/.exec(server.output())?.[1]);
const residentMiB = (): number | null => {
  if (process.platform !== 'linux') return null;
  const status = readFileSync(`/proc/${String(server.process.pid)}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024);
};

const bytes = `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: ${String(Buffer.byteLength(BODY))}\r\n\r\n${BODY}`;
const connections = new Connections({ port, bytes, longestMs: LONGEST_MS }, kind);
await capacity(connections, CLIENTS, 3);
const perSecond = await capacity(connections, CLIENTS, 5);
const before = residentMiB();
progress(
  `It serves ${perSecond.toFixed(0)} requests a second on ${kind} connections, in ${String(before)} MiB.`,
);

const rate = perSecond * times;
progress(`Offering ${rate.toFixed(0)} a second for ${String(seconds)} s ...`);
let most = before ?? 0;
const watch = setInterval(() => {
  most = Math.max(most, residentMiB() ?? 0);
}, 200);
const endings = await offer(connections, rate, seconds);
clearInterval(watch);
connections.close();
await wait(REST_S * 1000);
const { outcome: afterwards } = await new Connections({ port, bytes, longestMs: LONGEST_MS }, 'new').send();
const after = residentMiB();
const isAlive = server.process.exitCode === null && afterwards === 200;
server.process.kill('SIGTERM');
const exit = await server.ended;
rmSync(folder, { recursive: true });

const latencies = latenciesOf(endings);
const memoryMiB = { before, most, after };
if (values.json) {
  console.log(
    JSON.stringify({ kind, perSecond, offered: rate, seconds, latencies, memoryMiB, isAlive, exit }),
  );
} else {
  for (const [what, { count, p50, p99, max }] of Object.entries(latencies)) {
    console.log(
      `${what}: ${String(count)}, p50 ${String(p50)} ms, p99 ${String(p99)} ms, max ${String(max)} ms`,
    );
  }
  console.log(`Memory before, most, ${String(REST_S)} s after: ${Object.values(memoryMiB).join(', ')} MiB.`);
  console.log(isAlive ? 'It answers afterwards.' : 'It does not answer afterwards.');
}
process.exitCode = isAlive && exit === 0 ? 0 : 1;
