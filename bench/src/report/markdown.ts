import type { Candidate } from '../candidates/candidate.ts';
import type { Size } from '../dataset/sizes.ts';
import { WORKLOADS, WORKLOAD_TITLES } from '../questions/question.ts';
import type { Results } from '../run/results.ts';
import { WHAT_COUNTS } from './whatCounts.ts';
import { figure, markdownTable, times, withUnit } from './format.ts';
import { cellOf, ratio, verdicts } from './verdicts.ts';
import { largest, smallest } from '../../../src/domain/line/extremes.ts';

/** The whole report. */
export function markdownReport(results: Results, candidates: readonly Candidate[]): string {
  const titleOf = (key: string): string =>
    candidates.find((one) => one.key === key)?.title ?? (key === 'driver' ? 'the driver itself' : key);
  const sizes = [...new Set(results.cells.map(({ size }) => size))];
  return (
    [
      '# Bench',
      `${results.date}, ${results.machine}, Node ${results.node}, commit ${results.commit}. ${results.settings} Made by \`npm run bench\`.`,
      '## Goals',
      'Ratios of CPU time, the peer’s over ours, so that more is better, unless the line says otherwise.',
      goalTable(results, titleOf),
      '## Where we lose',
      losses(results, candidates),
      ...sizes.flatMap((size) => sizeSection(results, candidates, size)),
      ...costSections(results, titleOf),
      '## Left out',
      results.skips.length === 0
        ? 'Nothing.'
        : results.skips
            .map((skip) => `- ${titleOf(skip.candidate)}, ${skip.workload} at ${skip.size}: ${skip.reason}`)
            .join('\n'),
      '## Who runs',
      candidates.map(({ title, what }) => `- **${title}**: ${what}.`).join('\n'),
      WHAT_COUNTS,
    ].join('\n\n') + '\n'
  );
}

function goalTable(results: Results, titleOf: (key: string) => string): string {
  const rows = verdicts(results, titleOf).map(({ what, goal, unit, measured, met }) => [
    what,
    goal,
    withUnit(measured, unit),
    met === null ? 'not measured' : met ? 'met' : '**not met**',
  ]);
  return markdownTable(['goal', 'wanted', 'measured', ''], rows);
}

function losses(results: Results, candidates: readonly Candidate[]): string {
  const lines = results.cells.flatMap(({ workload, size, candidate }) => {
    const against = candidate === 'ours' ? null : ratio(results, workload, size, candidate);
    const title = candidates.find(({ key }) => key === candidate)?.title ?? candidate;
    return against !== null && against < 1
      ? [`- ${workload} at ${size}: ${title} takes ${times(against)} our CPU.`]
      : [];
  });
  return lines.length === 0 ? 'Nowhere in this run.' : lines.join('\n');
}

function sizeSection(results: Results, candidates: readonly Candidate[], size: Size): string[] {
  const sections = WORKLOADS.filter((workload) =>
    results.cells.some((cell) => cell.size === size && cell.workload === workload),
  ).map((workload) => {
    const rows = candidates.flatMap(({ key, title }) => {
      const cell = cellOf(results, workload, size, key);
      if (!cell) return [];
      const note = cell.notModified > 0.5 ? ' (304)' : '';
      const spread = `${figure(smallest(cell.cpuRounds))}–${figure(largest(cell.cpuRounds))}`;
      const against = key === 'ours' ? null : ratio(results, workload, size, key);
      return [
        [
          `${title}${note}`,
          figure(cell.cpu),
          spread,
          times(against),
          figure(cell.perSecond),
          figure(cell.p50),
          figure(cell.p99),
          String(cell.count),
        ],
      ];
    });
    const head = ['', 'CPU µs', 'rounds', 'over ours', 'requests/s', 'p50 ms', 'p99 ms', 'requests a round'];
    return `### ${workload} at ${size}: ${WORKLOAD_TITLES[workload]}\n\n${markdownTable(head, rows)}`;
  });
  return [`## Size ${size}`, `![CPU a request at ${size}](charts/cpu-${size}.svg)`, ...sections];
}

function dearest(results: Results): string {
  const rows = results.dearest.map(({ size, what, cost, cpuMs, longestTurnMs }) => [
    what,
    size,
    String(cost),
    figure(cpuMs),
    figure(longestTurnMs),
  ]);
  return markdownTable(['batchfit alone', 'size', 'cost', 'CPU ms', 'longest turn ms'], rows);
}

function costSections(results: Results, titleOf: (key: string) => string): string[] {
  const costs = (all: Results['bulk']): string =>
    markdownTable(
      ['', 'size', 'CPU ms', 'seconds'],
      all.map(({ candidate, size, cpuMs, seconds }) => [
        titleOf(candidate),
        size,
        figure(cpuMs),
        figure(seconds),
      ]),
    );
  const memory = results.memory.map(({ candidate, size, started, loaded }) => [
    titleOf(candidate),
    size,
    figure(started),
    figure(loaded),
  ]);
  return [
    ...(results.bulk.length > 0 ? ['## Bulk import of 100,000 rows', costs(results.bulk)] : []),
    ...(results.startUp.length > 0 ? ['## Start to first answer', costs(results.startUp)] : []),
    ...(results.dearest.length > 0 ? ['## The dearest operations that are accepted', dearest(results)] : []),
    '## Memory',
    markdownTable(['', 'size', 'MiB started', 'MiB after all but Q3'], memory),
  ];
}
