import { writeFile } from 'node:fs/promises';
import type { Candidate } from './candidates/candidate.ts';
import { OURS } from './candidates/ours.ts';
import { PEER_CANDIDATES } from './candidates/peers.ts';
import { POSTGRAPHILE } from './candidates/postgraphile.ts';
import { commit, machine } from './machine.ts';
import { CORES } from './measure/pinned.ts';
import { type Options, USAGE, readOptions } from './options.ts';
import { prepare } from './prepare.ts';
import { WORKLOADS } from './questions/question.ts';
import { figure, withUnit } from './report/format.ts';
import { terminalTable } from './report/terminalTable.ts';
import { verdicts } from './report/verdicts.ts';
import { writeReport } from './report/writeReport.ts';
import type { Results } from './run/results.ts';
import { runBench } from './run/runBench.ts';
import { minutes } from './run/settings.ts';

const began = performance.now();

function tell(what: string): void {
  const seconds = Math.round((performance.now() - began) / 1000);
  console.error(
    `${String(Math.floor(seconds / 60)).padStart(2)}:${String(seconds % 60).padStart(2, '0')}  ${what}`,
  );
}

function readOptionsOrEnd(): Options {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    process.exit(2);
  }
}

function chosen({ only, postgraphile }: Options): Candidate[] {
  const all = [OURS, ...PEER_CANDIDATES, ...(postgraphile ? [POSTGRAPHILE] : [])];
  const unknown = only?.find((key) => !all.some((one) => one.key === key));
  if (unknown !== undefined) {
    console.error(`There is no candidate ${unknown}.\n${USAGE}`);
    process.exit(2);
  }
  return all.filter(({ key }) => only?.includes(key) ?? true);
}

const options = readOptionsOrEnd();
const { settings } = options;
const candidates = chosen(options);
tell(
  `This takes about ${minutes(settings, candidates.length, WORKLOADS.length)} minutes after installing and building.`,
);
await prepare(options.postgraphile, tell);
const pinned = CORES
  ? `Server on core ${CORES.server}, load on core ${CORES.load}.`
  : 'Server and load are not kept apart: there is one core, or no taskset.';
const kind = options.quick ? 'A quick run: take its figures with a grain of salt. ' : '';
const results: Results = {
  date: new Date().toISOString().slice(0, 10),
  machine: machine(),
  node: process.version,
  commit: commit(),
  settings: `${kind}${settings.rounds} rounds by turns, about ${settings.roundSeconds} s each, after ${settings.warmSeconds} s of warming up. ${pinned}`,
  cells: [],
  skips: [],
  startUp: [],
  bulk: [],
  memory: [],
  dearest: [],
  catalogue: [],
};
await runBench(candidates, settings, results, tell);
const titleOf = (key: string): string => candidates.find((one) => one.key === key)?.title ?? key;
for (const size of settings.sizes) console.log(`${terminalTable(results, candidates, size)}\n`);
for (const { candidate, size, cpuMs } of results.startUp)
  console.log(`start at ${size}: ${titleOf(candidate)} ${figure(cpuMs)} ms of CPU`);
for (const { candidate, cpuMs } of results.bulk)
  console.log(`bulk: ${titleOf(candidate)} ${figure(cpuMs)} ms of CPU`);
for (const { size, what, cost, cpuMs, longestTurnMs } of results.dearest)
  console.log(
    `dearest at ${size}: ${what}: ${figure(cpuMs)} ms of CPU, longest turn ${figure(longestTurnMs)} ms, cost ${cost}`,
  );
for (const { size, bytesPerModel } of results.catalogue)
  console.log(`catalogue at ${size}: ${figure(bytesPerModel)} bytes a model`);
for (const { what, goal, unit, measured, met } of verdicts(results, titleOf))
  console.log(
    `${met === null ? '       ' : met ? 'met    ' : 'NOT MET'} ${what}: ${withUnit(measured, unit)}, wanted ${goal}`,
  );
for (const skip of results.skips)
  console.log(`left out: ${titleOf(skip.candidate)}, ${skip.workload} at ${skip.size}: ${skip.reason}`);
if (options.json !== null) await writeFile(options.json, `${JSON.stringify(results, null, 2)}\n`);
if (options.report) {
  await writeReport(results, candidates);
  tell('written: bench/REPORT.md');
}
tell('done');
