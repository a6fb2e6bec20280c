import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { OURS } from '../candidates/ours.ts';
import { startServer } from '../measure/startServer.ts';
import { sizeNamed } from '../options.ts';
import { WORKLOAD_KEYS } from '../questions/question.ts';
import { type TimeSpent, byLayer } from './byLayer.ts';
import type { CpuProfile } from './cpuProfile.ts';
import { type Profiled, profileBulk, profileWorkload } from './profileQuestion.ts';

// Profiles batchfit: npm run profile -- Q2 --size M.

const MAX_FUNCTIONS = 30;
const QUESTIONS = [...WORKLOAD_KEYS, 'bulk'] as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { size: { type: 'string', default: 'M' } },
});
const size = sizeNamed(values.size);
const question = QUESTIONS.find((known) => known === (positionals[0] ?? 'Q2'));
if (question === undefined) {
  console.error(`npm run profile -- ${QUESTIONS.join('|')} [--size S|M|L]`);
  process.exit(1);
}

const folder = await mkdtemp(join(tmpdir(), 'batchfit-profile-'));
try {
  const flags = ['--cpu-prof', `--cpu-prof-dir=${folder}`, '--cpu-prof-interval=250'];
  const server = await startServer(OURS, size, flags);
  const run = question === 'bulk' ? profileBulk(server) : profileWorkload(server, question);
  const profiled = await run.finally(server.stop);
  // One file for each thread.
  const files = (await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8'));
  const profiles = (await Promise.all(files)).map((text) => JSON.parse(text) as CpuProfile);
  const { layers, functions } = byLayer(profiles, profiled.from, profiled.to);
  const { count, unit, cpu } = profiled;
  console.log(
    `${question} at ${size}: ${count} ${unit}s, ${cpu.toFixed(0)} µs of CPU each, all threads, profiled\n`,
  );
  const total = layers.reduce((sum, { time }) => sum + time, 0);
  print('by layer', layers, total, profiled);
  print('by function, itself', functions.slice(0, MAX_FUNCTIONS), total, profiled);
} finally {
  await rm(folder, { recursive: true, force: true });
}

function print(title: string, times: readonly TimeSpent[], total: number, { count, unit }: Profiled): void {
  console.log(`${title.padEnd(64)} ${`µs/${unit}`.padStart(10)}     %`);
  for (const { name, time } of times) {
    const each = (time / count).toFixed(1).padStart(10);
    console.log(`${name.slice(0, 72).padEnd(64)} ${each} ${((100 * time) / total).toFixed(1).padStart(5)}`);
  }
  console.log();
}
