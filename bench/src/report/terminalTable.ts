import type { Candidate } from '../candidates/candidate.ts';
import type { Size } from '../dataset/sizes.ts';
import { WORKLOADS } from '../questions/question.ts';
import type { Results } from '../run/results.ts';
import { figure, times } from './format.ts';
import { cellOf, ratio } from './verdicts.ts';

/** The figures of a size for the terminal: CPU µs a request, and the peers' over ours. */
export function terminalTable(results: Results, candidates: readonly Candidate[], size: Size): string {
  const lines = candidates.map(({ key, title }) => [
    title,
    ...WORKLOADS.map((workload) => {
      const cell = cellOf(results, workload, size, key);
      if (!cell) return '–';
      const against = key === 'ours' ? null : ratio(results, workload, size, key);
      return `${figure(cell.cpu)}${against === null ? '' : ` (${times(against)})`}`;
    }),
  ]);
  const rows = [[`${size}: CPU µs a request`, ...WORKLOADS], ...lines];
  return rows
    .map((row) => row.map((text, i) => (i === 0 ? text.padEnd(22) : text.padStart(17))).join(''))
    .join('\n');
}
