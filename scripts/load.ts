import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Connections, KINDS } from './load/connections.ts';
import { capacity, offer } from './load/offer.ts';
import { latenciesOf } from './load/report.ts';
import { serveDatabase } from './support/serveDatabase.ts';

// Starts a server, measures its capacity on this machine, then offers it a multiple of that:
// npm run load -- --seconds 60 --times 2 --connections new. The server inherits the environment variables.
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

/** A request like a dashboard's: every model with its batch sizes on eight cards. */
const CARDS = ['T4', 'RTX 3090', 'RTX 4090', 'Tesla P100', 'Titan V', 'A10', 'L4', 'H100'];
const FIELDS = CARDS.map((card, i) => `c${String(i)}: maxBatchSize(gpu: "${card}")`).join(' ');
const BODY = JSON.stringify({ query: `{ models(first: 15) { nodes { name memoryPerImage ${FIELDS} } } }` });
const CLIENTS = 16;
const TIMEOUT_MS = 120_000;
const REST_S = 10;

const progress = (line: string): void => {
  console.error(line);
};
const folder = mkdtempSync(join(tmpdir(), 'batchfit-load-'));
const { url, program, stop } = await serveDatabase(join(folder, 'x.db'));
const port = Number(new URL(url).port);
const residentMiB = (): number | null => {
  if (process.platform !== 'linux') return null;
  const status = readFileSync(`/proc/${String(program.process.pid)}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024);
};

const bytes = `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: ${String(Buffer.byteLength(BODY))}\r\n\r\n${BODY}`;
const connections = new Connections({ port, bytes, timeoutMs: TIMEOUT_MS }, kind);
await capacity(connections, CLIENTS, 3);
const perSecond = await capacity(connections, CLIENTS, 5);
const before = residentMiB();
progress(
  `It serves ${perSecond.toFixed(0)} requests a second on ${kind} connections, in ${String(before)} MiB.`,
);

const rate = perSecond * times;
progress(`Offering ${rate.toFixed(0)} a second for ${String(seconds)} s ...`);
let max = before ?? 0;
const watch = setInterval(() => {
  max = Math.max(max, residentMiB() ?? 0);
}, 200);
const endings = await offer(connections, rate, seconds);
clearInterval(watch);
connections.close();
await wait(REST_S * 1000);
const { outcome: afterwards } = await new Connections({ port, bytes, timeoutMs: TIMEOUT_MS }, 'new').send();
const after = residentMiB();
const isAlive = program.process.exitCode === null && afterwards === 200;
const exit = await stop();
rmSync(folder, { recursive: true });

const latencies = latenciesOf(endings);
const memoryMiB = { before, max, after };
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
  console.log(
    `Memory before, at most, ${String(REST_S)} s after: ${Object.values(memoryMiB).join(', ')} MiB.`,
  );
  console.log(isAlive ? 'It answers afterwards.' : 'It does not answer afterwards.');
}
process.exitCode = isAlive && exit === 0 ? 0 : 1;
