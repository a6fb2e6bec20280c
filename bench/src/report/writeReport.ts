import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Candidate } from '../candidates/candidate.ts';
import { BENCH } from '../paths.ts';
import { WORKLOADS } from '../questions/question.ts';
import type { Results } from '../run/results.ts';
import { type BarGroup, barChart } from './chart.ts';
import { markdownReport } from './markdown.ts';
import { cellOf } from './verdicts.ts';

/** Writes bench/REPORT.md and its charts. */
export async function writeReport(results: Results, candidates: readonly Candidate[]): Promise<void> {
  const folder = join(BENCH, 'charts');
  await mkdir(folder, { recursive: true });
  for (const size of new Set(results.cells.map((cell) => cell.size))) {
    const groups = WORKLOADS.map((workload): BarGroup => {
      const bars = candidates.flatMap(({ key, title }) => {
        const cell = cellOf(results, workload, size, key);
        return cell ? [{ label: title, value: cell.cpu, ours: key === 'ours' }] : [];
      });
      return { title: workload, bars };
    }).filter(({ bars }) => bars.length > 0);
    await writeFile(join(folder, `cpu-${size}.svg`), barChart(`Size ${size}`, 'CPU µs a request', groups));
  }
  await writeFile(join(BENCH, 'REPORT.md'), markdownReport(results, candidates));
}
