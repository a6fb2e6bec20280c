import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../src/packageRoot.ts';
import { launchBrowser } from '../test/support/browser.ts';
import { serveDatabase } from './serveDatabase.ts';

// Takes the pictures of the README from the program as it is built: npm run screenshots.
const PICTURES = [
  { name: 'dashboard', path: '/', height: 680 },
  { name: 'model', path: '/?model=resnetv2_50x1_bitm&batch=48', height: 960 },
] as const;

const folder = await mkdtemp(join(tmpdir(), 'batchfit-'));
const { url, stop } = await serveDatabase(join(folder, 'x.db'));
const browser = await launchBrowser();
for (const { name, path, height } of PICTURES) {
  const page = await browser.newPage({ viewport: { width: 1200, height }, colorScheme: 'light' });
  await page.goto(url + path);
  await page.waitForLoadState('networkidle');
  const file = join(packageRoot(), 'docs/images', `${name}.png`);
  await page.screenshot({ path: file });
  console.log(`${file}: ${Math.ceil((await stat(file)).size / 1024)} KiB`);
}
await browser.close();
await stop();
await rm(folder, { recursive: true });
