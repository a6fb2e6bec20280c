import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { expectAccessible } from '../support/expectAccessible.ts';
import { watchPage, type PageWatch } from '../support/pageWatch.ts';
import { type RunningApp, runningApp } from '../support/runningApp.ts';
import { takeScreenshot } from '../support/screenshot.ts';

const SEED = new URL('../../seed/gpu-memory-table.md', import.meta.url).pathname;

let server: RunningApp;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let watch: PageWatch;

beforeAll(async () => {
  browser = await launchBrowser();
  return () => browser.close();
});
beforeEach(async () => {
  // A server for each test, since they count what there is.
  server = await runningApp();
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  watch = await watchPage(page);
});
afterEach(async () => {
  await context.close();
  await server.close();
});

test('shows what a table would do, imports it when told to, and then finds it there already', async () => {
  await open('/');
  await page.getByRole('link', { name: 'Import' }).click();
  await choose('mine.csv', 'model,input_size,batch_size,memory_mib\nmine,224,8,3100\nmine,224,16,5100\n');
  expect(await page.getByLabel('Written as').inputValue()).toBe('CSV');
  await page.getByRole('heading', { name: 'What it would do' }).waitFor();
  expect(await figures()).toEqual({
    'readings to insert': '2',
    'there already': '0',
    'models to create': '1',
    'series to create': '1',
  });
  expect(await modelCount()).toBe(15);
  await page.getByRole('button', { name: 'Import 2 readings' }).dblclick();
  await page.locator('h2:focus', { hasText: 'Imported' }).waitFor();
  expect(await figures()).toMatchObject({ 'readings inserted': '2', 'models created': '1' });
  await choose('mine.csv', 'model,input_size,batch_size,memory_mib\nmine,224,8,3100\nmine,224,16,5100\n');
  await page.getByText('Nothing of it is new').waitFor();
  expect(await figures()).toMatchObject({ 'readings to insert': '0', 'there already': '2' });
  await page.getByRole('link', { name: 'All models' }).click();
  await page.getByRole('row').filter({ hasText: 'mine' }).waitFor();
  watch.expectClean(server.url);
});

test('asks what the memory is in where the header does not say, and shows published differences', async () => {
  await open('/?page=import');
  await page.locator('input[type=file]').setInputFiles(SEED);
  await page.getByText('"GB for BS=1 *" does not say for sure what its values are in').waitFor();
  expect(await page.getByLabel('Written as').inputValue()).toBe('MARKDOWN');
  await page.getByLabel('Memory in').selectOption('MiB');
  await page.getByLabel('Source').fill('the same once more');
  await page.getByRole('heading', { name: '21 published values differ' }).waitFor();
  await page.getByRole('button', { name: 'Import 45 readings' }).waitFor();
  await expectAccessible(page);
  watch.expectClean(server.url, [422]);
});

test('tells every mistake with its place, and takes the mended table', async () => {
  await open('/?page=import');
  await choose(
    'table.txt',
    'model,input_size,batch_size,memory_mib,gpu\nmine,224,8,3100,RTX 309\nmine,224,0,lots,\n',
  );
  await page.getByRole('heading', { name: '3 mistakes, nothing was written' }).waitFor();
  const mistakes = await page.getByRole('region', { name: 'mistakes' }).getByRole('listitem').allInnerTexts();
  expect(mistakes).toEqual([
    expect.stringMatching(/^line 2, character 17, gpu\s+There is no card "RTX 309"/),
    expect.stringMatching(/^line 3, character 10, batch_size\s+batch_size must be/),
    expect.stringMatching(/^line 3, character 12, memory_mib\s+memory must be/),
  ]);
  expect(await page.getByRole('button', { name: /^Import/ }).count()).toBe(0);
  await choose('table.txt', 'model,input_size,batch_size,memory_mib,gpu\nmine,224,8,3100,RTX 3090\n');
  await page.getByRole('button', { name: 'Import 1 reading' }).click();
  await page.getByRole('heading', { name: 'Imported' }).waitFor();
  expect(await modelCount()).toBe(16);
  watch.expectClean(server.url, [422]);
});

test('takes a table that is dropped, and recognises it by its content', async () => {
  await open('/?page=import');
  await drop('table.txt', '| model | input size | MiB for BS=8 |\n|---|---:|---:|\n| mine | 224 | 3100 |\n');
  await page.getByRole('button', { name: 'Import 1 reading' }).waitFor();
  expect(await page.getByLabel('Written as').inputValue()).toBe('MARKDOWN');
  await drop('table', '[{"model":"mine","input_size":224,"batch_size":8,"memory_mib":3100}]');
  await page.getByText('Choose another').waitFor();
  await expect.poll(() => page.getByLabel('Written as').inputValue()).toBe('JSON');
  await page.getByRole('button', { name: 'Import 1 reading' }).waitFor();
  await page.getByLabel('Written as').selectOption('CSV');
  await page.getByRole('heading', { name: 'nothing was written' }).waitFor();
  watch.expectClean(server.url, [422]);
});

test('asks for a token where one is needed', async () => {
  const secret = await server.makeToken('somebody');
  await open('/?page=import');
  await choose('mine.csv', 'model,input_size,batch_size,memory_mib\nmine,224,8,3100\n');
  await page.locator('#field-token:focus').waitFor();
  await page.getByText('Writing needs a token, since one was made').waitFor();
  await expectAccessible(page);
  await page.keyboard.type(secret);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Import 1 reading' }).click();
  await page.getByRole('heading', { name: 'Imported' }).waitFor();
  expect(page.url()).not.toContain(secret);
  await page.getByRole('button', { name: 'Forget the token' }).click();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  watch.expectClean(server.url, [401]);
});

test('shows how long it takes, can be stopped, and says when the server is gone', async () => {
  await open('/?page=import');
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  onTestFinished(release);
  await page.route('**/import?*', async (route) => {
    await held;
    await route.abort();
  });
  await choose('mine.csv', 'model,input_size,batch_size,memory_mib\nmine,224,8,3100\n');
  await page.getByRole('progressbar').waitFor();
  await page.getByText('· 1 s').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Stop' }).click();
  expect(await page.getByRole('progressbar').count()).toBe(0);
  release();
  await choose('mine.csv', 'model,input_size,batch_size,memory_mib\nmine,224,8,3100\n');
  await page.getByRole('alert').filter({ hasText: 'The server does not answer' }).waitFor();
  await expectAccessible(page);
  await page.unroute('**/import?*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('button', { name: 'Import 1 reading' }).waitFor();
});

test('is done by keyboard alone', async () => {
  await open('/?page=import');
  const chooser = page.waitForEvent('filechooser');
  const file = page.locator('input[type=file]');
  while (!(await file.evaluate((element) => element === document.activeElement))) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await (
    await chooser
  ).setFiles({
    ...{ name: 'mine.csv', mimeType: 'text/csv' },
    buffer: Buffer.from('model,input_size,batch_size,memory_mib\nmine,224,8,3100\n'),
  });
  const button = page.getByRole('button', { name: 'Import 1 reading' });
  await button.waitFor();
  while (!(await button.evaluate((element) => element === document.activeElement))) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await page.locator('h2:focus', { hasText: 'Imported' }).waitFor();
  watch.expectClean(server.url);
});

test.each(['light', 'dark'] as const)('is accessible and fits a phone in %s', async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 844 });
    const look = async (name: string): Promise<void> => {
      await takeScreenshot(page, `dashboard-import-${name}-${width}-${colorScheme}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await expectAccessible(page);
    };
    await open('/?page=import');
    await look('empty');
    await choose('bad.csv', 'model,input_size,batch_size,memory_mib\nmine,224,0,lots\n');
    await page.getByRole('heading', { name: '2 mistakes' }).waitFor();
    await look('mistakes');
    await page.locator('input[type=file]').setInputFiles(SEED);
    await page.getByLabel('Memory in').selectOption('MiB');
    await page.getByRole('heading', { name: 'published values differ' }).waitFor();
    await look('dry-run');
  }
  watch.expectClean(server.url, [422]);
});

async function open(path: string): Promise<void> {
  await page.goto(`${server.url}${path}`);
  await page.waitForLoadState('networkidle');
}

async function choose(name: string, text: string): Promise<void> {
  const file = { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
  await page.locator('input[type=file]').setInputFiles(file);
}

async function drop(name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName = '', content = '']) => {
      const data = new DataTransfer();
      data.items.add(new File([content], fileName));
      return data;
    },
    [name, text],
  );
  await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
}

/** The figures of the report, by what they count. */
async function figures(): Promise<Record<string, string>> {
  const [whats, numbers] = await Promise.all([
    page.locator('.report dt').allInnerTexts(),
    page.locator('.report dd').allInnerTexts(),
  ]);
  return Object.fromEntries(whats.map((what, i) => [what, numbers[i] ?? '']));
}

async function modelCount(): Promise<number> {
  const address = `${server.url}/graphql?query=${encodeURIComponent('{ models { totalCount } }')}`;
  const { data } = (await (await fetch(address)).json()) as { data: { models: { totalCount: number } } };
  return data.models.totalCount;
}
