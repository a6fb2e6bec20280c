import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../src/runtime/packageRoot.ts';
import { launchBrowser } from './support/browser.ts';
import { serveDatabase } from './support/serveDatabase.ts';

// Takes the README's screenshots of the built program: npm run screenshots. A picture ends `below` pixels under `last`.
const PICTURES = [
  { name: 'dashboard', path: '/', last: '.models tbody tr:nth-child(6)', below: 0 },
  { name: 'model', path: '/?model=resnetv2_50x1_bitm&batch=48', last: '.panel:has(.slider)', below: 12 },
] as const;

const folder = await mkdtemp(join(tmpdir(), 'batchfit-'));
const { url, stop } = await serveDatabase(join(folder, 'x.db'));
const browser = await launchBrowser();
for (const { name, path, last, below } of PICTURES) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 }, colorScheme: 'light' });
  await page.goto(url + path);
  await page.waitForLoadState('networkidle');
  const end = await page.locator(last).boundingBox();
  if (!end) throw new Error(`There is no ${last} on ${path}.`);
  const clip = { x: 0, y: 0, width: 1200, height: Math.round(end.y + end.height) + below };
  const file = join(packageRoot(), 'docs/images', `${name}.png`);
  await page.screenshot({ path: file, clip, fullPage: true });
  console.log(`${file}: ${Math.ceil((await stat(file)).size / 1024)} KiB`);
}
await browser.close();
await stop();
await rm(folder, { recursive: true });
