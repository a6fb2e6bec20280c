import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type IntrospectionQuery, buildClientSchema, getIntrospectionQuery } from 'graphql';
import { fillDatabase } from '../bench/src/dataset/fillDatabase.ts';
import { amplified } from './fuzz/amplify.ts';
import { Chance } from './fuzz/chance.ts';
import { type Operation, randomOperation } from './fuzz/operation.ts';
import { serveDatabase } from './support/serveDatabase.ts';

// Searches for the accepted queries that block the event loop longest: npm run fuzz:cost -- --minutes 10.
// --seed repeats a run.
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    models: { type: 'string', default: '20000' },
    readings: { type: 'string', default: '20' },
    seed: { type: 'string' },
  },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const chance = new Chance(seed);

/** How many of the worst queries are kept and amplified further. */
const MAX_KEPT = 30;

interface Tried {
  readonly operation: Operation;
  readonly turnMs: number;
  readonly ms: number;
  readonly cost: number;
}

const folder = mkdtempSync(join(tmpdir(), 'batchfit-fuzz-'));
const file = join(folder, 'x.db');
// The program makes the tables and the seed.
await (await serveDatabase(file)).stop();
console.error(`Filling a database with ${values.models} models …`);
fillDatabase(file, Number(values.models), Number(values.readings));
const { url, stop } = await serveDatabase(file);

async function send(operation: Operation): Promise<{ text: string; ms: number }> {
  const began = performance.now();
  const headers = { 'content-type': 'application/json', 'x-batchfit-cost': '1' };
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify(operation),
  });
  return { text: await response.text(), ms: performance.now() - began };
}

/** The longest turn of the event loop since the last call, ms, less the 10 ms of the timer that measures it. */
async function longestTurn(): Promise<number> {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  return Math.max(0, 1000 * Number(/^nodejs_eventloop_lag_max_seconds (\S+)/m.exec(metrics)?.[1]) - 10);
}

/** @returns null if the operation is refused. */
async function tried(operation: Operation): Promise<Tried | null> {
  const { text, ms } = await send(operation);
  const answer = JSON.parse(text) as { data?: unknown; extensions?: { cost?: number } };
  if (answer.data == null) return null;
  if (ms < 30) return { operation, ms, cost: answer.extensions?.cost ?? 0, turnMs: 0 };
  // The lower of two: the first may include garbage collection or compilation.
  const first = await longestTurn();
  await send(operation);
  return { operation, ms, cost: answer.extensions?.cost ?? 0, turnMs: Math.min(first, await longestTurn()) };
}

const { data } = JSON.parse((await send({ query: getIntrospectionQuery(), variables: {} })).text) as {
  data: IntrospectionQuery;
};
const schema = buildClientSchema(data);
const names = [...Array(50).keys()].map((n) => `vit_base_${String(n).padStart(5, '0')}`);
const seen = ['RTX 3090', 'generated', 'vit', 'a', ...names];
const kept: Tried[] = [];
const began = Date.now();
const end = began + Number(values.minutes) * 60_000;
let [count, accepted, told] = [0, 0, began];
await longestTurn();
while (Date.now() < end) {
  const from = kept.length > 5 && chance.often(0.6) ? chance.of(kept).operation : null;
  let operation = from ?? randomOperation(schema, chance, seen);
  if (!operation.query.startsWith('query')) continue;
  // The largest number of copies that is accepted, by halving.
  for (let copies = 95; copies >= 2; copies = Math.floor(copies / 2)) {
    count += 1;
    const result = await tried(amplified(operation, chance, copies));
    if (result === null) continue;
    accepted += 1;
    kept.push(result);
    kept.sort((a, b) => b.turnMs - a.turnMs || b.ms - a.ms).splice(MAX_KEPT);
    operation = result.operation;
    break;
  }
  if (Date.now() - told > 10_000) {
    told = Date.now();
    const [worst] = kept;
    console.error(
      `${Math.round((told - began) / 1000)} s: ${count} sent, longest turn ${worst?.turnMs.toFixed(0) ?? '–'} ms`,
    );
  }
}

console.log(
  `${count} queries in ${values.minutes} minutes, seed ${seed}; ${accepted} accepted. The worst, each sent five times more:`,
);
for (const { operation, cost, ms } of kept.slice(0, 8)) {
  const again: number[] = [];
  for (let i = 0; i < 5; i += 1) {
    await longestTurn();
    await send(operation);
    again.push(await longestTurn());
  }
  again.sort((a, b) => a - b);
  console.log(
    `turn ${again[2]?.toFixed(0) ?? '–'} ms (median), cost ${cost}, answered in ${ms.toFixed(0)} ms: ${JSON.stringify(operation).slice(0, 600)}`,
  );
}
await stop();
rmSync(folder, { recursive: true });
