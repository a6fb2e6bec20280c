import { largest, smallest } from '../../../src/domain/line/extremes.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Size } from '../dataset/sizes.ts';
import { WORKLOADS, WORKLOAD_KEYS, type Workload } from '../questions/question.ts';
import type { Cost, Results } from '../run/results.ts';
import { cellOf, ratio, verdicts } from './goals.ts';

/** The report of a run, as Markdown. */
export function report(results: Results, candidates: readonly Candidate[]): string {
  const titleOf = (key: string): string =>
    candidates.find((one) => one.key === key)?.title ?? (key === 'driver' ? 'the driver itself' : key);
  const goals = verdicts(results, titleOf).map(({ what, goal, measured, unit, met }) => [
    what,
    goal,
    figure(measured, unit),
    met === null ? 'not measured' : met ? 'met' : '**not met**',
  ]);
  const costs = (all: readonly Cost[]): string =>
    table(
      ['', 'size', 'CPU ms', 'seconds'],
      all.map((cost) => [titleOf(cost.candidate), cost.size, figure(cost.cpuMs), figure(cost.seconds)]),
    );
  const expensive = results.expensive.map(({ what, size, cost, cpuMs, longestTurnMs }) => [
    what,
    size,
    String(cost),
    figure(cpuMs),
    figure(longestTurnMs),
  ]);
  const memory = results.memory.map(({ candidate, size, started, loaded }) => [
    titleOf(candidate),
    size,
    figure(started),
    figure(loaded),
  ]);
  const parts = [
    '# Bench',
    `${results.date}, ${results.machine}, Node ${results.node}, commit ${results.commit}. ${results.settings} Made by \`npm run bench\`; [README.md](README.md) says what the figures count.`,
    '## Goals',
    'Ratios of CPU time, the peer’s over ours, so that more is better, unless the line says otherwise.',
    table(['goal', 'wanted', 'measured', ''], goals),
    '## Where we lose',
    list(losses(results, titleOf), 'Nowhere in this run.'),
    ...[...new Set(results.cells.map(({ size }) => size))].flatMap((size) => [
      `## Size ${size}`,
      overview(results, candidates, size),
      ...WORKLOAD_KEYS.flatMap((workload) => details(results, candidates, workload, size)),
    ]),
    '## Bulk import of 100,000 rows',
    costs(results.bulk),
    '## Start to first answer',
    costs(results.startUp),
    '## The most expensive operations that are accepted',
    table(['batchfit alone', 'size', 'cost', 'CPU ms', 'longest turn ms'], expensive),
    '## Memory',
    table(['', 'size', 'MiB started', 'MiB before Q3'], memory),
    '## Left out',
    list(
      results.skips.map(
        (skip) => `${titleOf(skip.candidate)}, ${skip.workload} at ${skip.size}: ${skip.reason}`,
      ),
      'Nothing.',
    ),
    '## Candidates',
    list(candidates.map(({ title, what }) => `**${title}**: ${what}.`)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function losses(results: Results, titleOf: (key: string) => string): string[] {
  return results.cells.flatMap(({ workload, size, candidate }) => {
    const against = ratio(results, workload, size, candidate);
    if (candidate === 'ours' || against === null || against >= 1) return [];
    return [`${workload} at ${size}: ${titleOf(candidate)} takes ${figure(against, '×')} our CPU.`];
  });
}

/** CPU time a request under all workloads, and that of the peers over ours. */
function overview(results: Results, candidates: readonly Candidate[], size: Size): string {
  const rows = candidates.map(({ key, title }) => [
    title,
    ...WORKLOAD_KEYS.map((workload) => {
      const against = key === 'ours' ? null : ratio(results, workload, size, key);
      const cpu = figure(cellOf(results, workload, size, key)?.cpu);
      return against === null ? cpu : `${cpu} (${figure(against, '×')})`;
    }),
  ]);
  return table(['CPU µs a request (over ours)', ...WORKLOAD_KEYS], rows);
}

function details(
  results: Results,
  candidates: readonly Candidate[],
  workload: Workload,
  size: Size,
): string[] {
  const rows = candidates.flatMap(({ key, title }) => {
    const cell = cellOf(results, workload, size, key);
    if (!cell) return [];
    const { cpu, cpuRounds, perSecond, p50, p99, count, notModified } = cell;
    const spread = `${figure(smallest(cpuRounds))}–${figure(largest(cpuRounds))}`;
    const figures = [perSecond, p50, p99].map((value) => figure(value));
    return [[`${title}${notModified > 0.5 ? ' (304)' : ''}`, figure(cpu), spread, ...figures, String(count)]];
  });
  const head = ['', 'CPU µs', 'rounds', 'requests/s', 'p50 ms', 'p99 ms', 'requests a round'];
  return rows.length === 0 ? [] : [`### ${workload} at ${size}: ${WORKLOADS[workload]}`, table(head, rows)];
}

function list(items: readonly string[], none = ''): string {
  return items.length === 0 ? none : items.map((item) => `- ${item}`).join('\n');
}

/** A Markdown table, all columns but the first aligned right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, i) => (i === 0 ? '---' : '---:'));
  return rows.length === 0 ? 'Not measured.' : [head, rule, ...rows].map(line).join('\n');
}

/** A number with three significant digits and its unit. */
function figure(value: number | null | undefined, unit = ''): string {
  if (value == null || !Number.isFinite(value)) return '–';
  if (value >= 100) return `${Math.round(value).toLocaleString('en')}${unit}`;
  return `${value.toPrecision(value < 1 ? 2 : 3).replace(/\.0+$/, '')}${unit}`;
}
