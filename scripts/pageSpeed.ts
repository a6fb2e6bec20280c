import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../src/runtime/packageRoot.ts';
import { launchBrowser } from './support/browser.ts';
import { openingTimes, type OpeningTimes } from './support/openingTimes.ts';
import { serveDatabase } from './support/serveDatabase.ts';
import { webAssets } from './webAssets.ts';

// Measures the size of the dashboard and how fast it opens on a throttled CPU: npm run bench:page.
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    runs: { type: 'string', default: '5' },
    slowdown: { type: 'string', default: '4' },
    /** A database file; a new one with the published table by default. */
    database: { type: 'string' },
  },
});

const html = readFileSync(join(packageRoot(), 'dist/web/dashboard/index.html'), 'utf8');
const gzipped = (end: string, isFirst: boolean): number =>
  webAssets('dashboard')
    .filter(({ path }) => path.endsWith(end) && (!isFirst || html.includes(path)))
    .reduce((total, { gzippedBytes }) => total + gzippedBytes, 0);

const folder = await mkdtemp(join(tmpdir(), 'batchfit-'));
const { url, stop } = await serveDatabase(values.database ?? join(folder, 'x.db'));
const browser = await launchBrowser();
const runs: OpeningTimes[] = [];
for (let run = 0; run < Number(values.runs); run += 1) {
  runs.push(await openingTimes(browser, url, Number(values.slowdown)));
}
await browser.close();
await stop();
await rm(folder, { recursive: true });

const median = (field: keyof OpeningTimes): number => {
  const sorted = runs.map((run) => run[field]).sort((a, b) => a - b);
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? NaN);
};
const report = {
  slowdown: Number(values.slowdown),
  runs: runs.length,
  scriptBytes: gzipped('.js', false),
  firstScriptBytes: gzipped('.js', true),
  styleBytes: gzipped('.css', false),
  firstPaintMs: median('firstPaintMs'),
  answerMs: median('answerMs'),
  interactiveMs: median('interactiveMs'),
};
if (values.json) console.log(JSON.stringify(report, null, 2));
else {
  const { scriptBytes, firstScriptBytes, styleBytes, firstPaintMs, answerMs, interactiveMs } = report;
  console.log(`JavaScript, gzipped: ${scriptBytes} bytes, of which the first view needs ${firstScriptBytes}
Style sheet, gzipped: ${styleBytes} bytes
Median of ${report.runs} with the CPU ${report.slowdown} times slower:
  first paint      ${firstPaintMs} ms
  the answer shown ${answerMs} ms
  interactive      ${interactiveMs} ms`);
}
