import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { OURS } from '../candidates/ours.ts';
import { copyFor, remove } from '../dataset/databaseOf.ts';
import { SIZES } from '../dataset/sizes.ts';
import { ask } from '../measure/ask.ts';
import { load } from '../measure/load.ts';
import { startServer } from '../measure/startServer.ts';
import { measuredModels } from '../questions/measuredModel.ts';
import { WORKLOADS, type Workload } from '../questions/question.ts';
import { Requests } from '../questions/requests.ts';
import { walkPages } from '../questions/walkPages.ts';
import { type TimeSpent, byLayer } from './byLayer.ts';
import type { CpuProfile } from './cpuProfile.ts';

const SECONDS = 4;
const FUNCTIONS = 30;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { size: { type: 'string', default: 'M' } },
});
const workload = WORKLOADS.find((known) => known === (positionals[0] ?? 'Q2'));
const size = SIZES.find((known) => known === values.size);
if (workload === undefined || size === undefined) {
  console.error(`npm run profile -- ${WORKLOADS.join('|')} [--size ${SIZES.join('|')}]`);
  process.exit(1);
}

const folder = await mkdtemp(join(tmpdir(), 'batchfit-profile-'));
const file = await copyFor('profile', size);
try {
  const nodeFlags = ['--cpu-prof', `--cpu-prof-dir=${folder}`, '--cpu-prof-interval=250'];
  const server = await startServer(OURS, file, { nodeFlags });
  const { from, to, requests, cpu } = await run(workload).finally(server.stop);
  const [written = ''] = await readdir(folder);
  const profile = JSON.parse(await readFile(join(folder, written), 'utf8')) as CpuProfile;
  const { layers, functions } = byLayer(profile, from, to);
  console.log(
    `${workload} at ${values.size}: ${requests} requests, ${(cpu / requests).toFixed(0)} µs of CPU each, all threads, while profiled\n`,
  );
  print('by layer', layers, requests);
  print('by function, itself', functions.slice(0, FUNCTIONS), requests);

  async function run(what: Workload) {
    const cursors = await walkPages(OURS, server.port);
    const source = new Requests(OURS, measuredModels(file, 500), cursors);
    const etag = what === 'poll' ? (await ask(server.port, OURS.poll)).etag : null;
    const send = (count: number) =>
      load(
        server.port,
        count,
        () => source.next(what, etag),
        ({ body, status }) => status === 304 || (status === 200 && !body.includes('"errors"')),
      );
    // Twice as long before as in the picture, so that it shows compiled code.
    let rate = 20;
    for (let warm = 0; warm < 2 * SECONDS;) {
      const { seconds } = await send(rate);
      warm += seconds;
      rate = Math.ceil((rate / seconds) * 0.5);
    }
    const count = Math.max(1, 2 * rate * SECONDS);
    const cpuBefore = server.cpu();
    const begin = Number(process.hrtime.bigint() / 1000n);
    await send(count);
    return {
      from: begin,
      to: Number(process.hrtime.bigint() / 1000n),
      requests: count,
      cpu: server.cpu() - cpuBefore,
    };
  }
} finally {
  await rm(folder, { recursive: true, force: true });
  await remove(file);
}

function print(title: string, times: readonly TimeSpent[], requests: number): void {
  const total = times.reduce((sum, { time }) => sum + time, 0);
  console.log(`${title.padEnd(64)} µs/request    %`);
  for (const { name, time } of times) {
    const each = (time / requests).toFixed(1).padStart(10);
    console.log(`${name.slice(0, 72).padEnd(64)} ${each} ${((100 * time) / total).toFixed(1).padStart(5)}`);
  }
  console.log();
}
