import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Candidate } from './candidates/candidate.ts';
import { OURS } from './candidates/ours.ts';
import { PEER_CANDIDATES } from './candidates/peers.ts';
import { POSTGRAPHILE } from './candidates/postgraphile.ts';
import { CORES } from './measure/cores.ts';
import { type Options, USAGE, readOptions } from './options.ts';
import { BENCH, PROJECT } from './paths.ts';
import { prepare } from './prepare.ts';
import { report } from './report/report.ts';
import type { Results } from './run/results.ts';
import { runBench } from './run/runBench.ts';

const began = performance.now();

/** Reports progress on stderr. */
function tell(what: string): void {
  const seconds = Math.round((performance.now() - began) / 1000);
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  console.error(`${String(minutes).padStart(2)}:${String(rest).padStart(2, '0')}  ${what}`);
}

function optionsOrExit(): Options & { readonly candidates: readonly Candidate[] } {
  try {
    const options = readOptions(process.argv.slice(2));
    const all = [OURS, ...PEER_CANDIDATES, ...(options.postgraphile ? [POSTGRAPHILE] : [])];
    const unknown = options.only?.find((key) => !all.some((one) => one.key === key));
    if (unknown !== undefined) throw new Error(`There is no candidate ${unknown}.`);
    return { ...options, candidates: all.filter(({ key }) => options.only?.includes(key) ?? true) };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    process.exit(2);
  }
}

/** The commit that is measured, with a mark if files differ from it. */
function commit(): string {
  const git = (...args: string[]): string =>
    spawnSync('git', args, { cwd: PROJECT, encoding: 'utf8' }).stdout.trim();
  const changed = git('status', '--porcelain', '--', 'src', 'seed', 'prisma') !== '';
  return `${git('rev-parse', '--short', 'HEAD')}${changed ? ' and changes' : ''}`;
}

const { settings, candidates, quick, postgraphile, json, report: writesReport } = optionsOrExit();
await prepare(postgraphile, tell);
const cores = CORES
  ? `Server on core ${CORES.server}, load on core ${CORES.load}.`
  : 'Server and load are not pinned: there is one core, or no taskset.';
const kind = quick ? 'A quick run: its figures are rough. ' : '';
const results: Results = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus()[0]?.model ?? 'unknown CPU'} with ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`,
  node: process.version,
  commit: commit(),
  settings: `${kind}${settings.rounds} rounds in turn, about ${settings.roundSeconds} s each, after ${settings.warmSeconds} s of warming up. ${cores}`,
  cells: [],
  skips: [],
  startUp: [],
  bulk: [],
  memory: [],
  expensive: [],
  catalogue: [],
};
await runBench(candidates, settings, results, tell);
const text = report(results, candidates);
console.log(text);
if (json !== null) await writeFile(json, `${JSON.stringify(results, null, 2)}\n`);
if (writesReport) {
  await writeFile(join(BENCH, 'REPORT.md'), text);
  tell('written: bench/REPORT.md');
}
tell('done');
