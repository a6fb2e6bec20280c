import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { OURS } from '../candidates/ours.ts';
import { copyFor, remove } from '../dataset/databaseOf.ts';
import { SIZES } from '../dataset/sizes.ts';
import { startServer } from '../measure/startServer.ts';
import { WORKLOADS } from '../questions/question.ts';
import { type TimeSpent, byLayer } from './byLayer.ts';
import type { CpuProfile } from './cpuProfile.ts';
import { profileBulk } from './profileBulk.ts';
import { profileWorkload } from './profileWorkload.ts';
import type { Profiled } from './profiled.ts';

const FUNCTIONS = 30;
const QUESTIONS = [...WORKLOADS, 'bulk'] as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { size: { type: 'string', default: 'M' } },
});
const question = QUESTIONS.find((known) => known === (positionals[0] ?? 'Q2'));
const size = SIZES.find((known) => known === values.size);
if (question === undefined || size === undefined) {
  console.error(`npm run profile -- ${QUESTIONS.join('|')} [--size ${SIZES.join('|')}]`);
  process.exit(1);
}

const folder = await mkdtemp(join(tmpdir(), 'batchfit-profile-'));
const file = await copyFor('profile', size);
try {
  const nodeFlags = ['--cpu-prof', `--cpu-prof-dir=${folder}`, '--cpu-prof-interval=250'];
  const server = await startServer(OURS, file, { nodeFlags });
  const run = question === 'bulk' ? profileBulk(server, file) : profileWorkload(server, file, question);
  const profiled = await run.finally(server.stop);
  // One for each thread.
  const written = (await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8'));
  const profiles = (await Promise.all(written)).map((text) => JSON.parse(text) as CpuProfile);
  const { layers, functions } = byLayer(profiles, profiled.from, profiled.to);
  const { count, unit, cpu } = profiled;
  console.log(
    `${question} at ${size}: ${count} ${unit}s, ${(cpu / count).toFixed(0)} µs of CPU each, all threads, while profiled\n`,
  );
  const total = layers.reduce((sum, { time }) => sum + time, 0);
  print('by layer', layers, total, profiled);
  print('by function, itself', functions.slice(0, FUNCTIONS), total, profiled);
} finally {
  await rm(folder, { recursive: true, force: true });
  await remove(file);
}

function print(title: string, times: readonly TimeSpent[], total: number, { count, unit }: Profiled): void {
  console.log(`${title.padEnd(64)} ${`µs/${unit}`.padStart(10)}     %`);
  for (const { name, time } of times) {
    const each = (time / count).toFixed(1).padStart(10);
    console.log(`${name.slice(0, 72).padEnd(64)} ${each} ${((100 * time) / total).toFixed(1).padStart(5)}`);
  }
  console.log();
}
