import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fuzz } from './fuzz/fuzz.ts';
import { serveDatabase } from './support/serveDatabase.ts';

// Starts a server and sends it random operations: npm run fuzz -- --minutes 10. --seed repeats a run.
const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string' } },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const end = Date.now() + Number(values.minutes) * 60_000;

const folder = mkdtempSync(join(tmpdir(), 'batchfit-fuzz-'));
const { url, program, stop } = await serveDatabase(join(folder, 'x.db'));
const report = await fuzz(url, seed, () => Date.now() < end);
const exit = await stop();
rmSync(folder, { recursive: true });

console.log(
  `${report.operations} operations in ${values.minutes} minutes, seed ${seed}; ${report.answered} without an error.`,
);
console.log('Errors by code:', report.byCode);
for (const { ms, operation } of report.slowest) {
  console.log(`${ms.toFixed(1)} ms: ${JSON.stringify(operation).slice(0, 400)}`);
}
for (const fault of report.faults.slice(0, 20)) console.log('FAULT', JSON.stringify(fault).slice(0, 2000));
const logged = program
  .output()
  .split('\n')
  .filter((line) => line.startsWith('{'));
for (const line of logged.slice(0, 20)) console.log('LOG', line.slice(0, 2000));
console.log(`${report.faults.length} faults; the server ended with ${String(exit)}.`);
process.exitCode = report.faults.length === 0 && exit === 0 ? 0 : 1;
