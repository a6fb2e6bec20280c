import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { watchPage, type PageWatch } from '../support/pageWatch.ts';
import { type RunningApp, runningApp } from '../support/runningApp.ts';
import { takeScreenshot } from '../support/screenshot.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let server: RunningApp;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let watch: PageWatch;

beforeAll(async () => {
  server = await runningApp();
  return () => server.close();
});
beforeAll(async () => {
  browser = await launchBrowser();
  return () => browser.close();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  watch = await watchPage(page);
});
afterEach(async () => {
  await context.close();
});

test('picks a card by keyboard and shows what fits into it', async () => {
  await open('/');
  expect(await firstRow()).toMatch(/^resnetv2_50x1_bit_distilled\s+221 max 339/);
  await page.getByRole('combobox', { name: 'GPU' }).click();
  await page.keyboard.type('2080');
  await page.getByRole('option', { name: '2080 Ti' }).waitFor();
  await page.waitForFunction(() => document.querySelectorAll('[role=option]').length === 1);
  await page.keyboard.press('Enter');
  await page.getByText('15 models against 10,752 MiB').waitFor();
  expect(new URL(page.url()).searchParams.get('gpu')).toBe('NVIDIA GeForce RTX 2080 Ti');
  const answer = await firstRow();
  await page.reload();
  await page.getByText('15 models against 10,752 MiB').waitFor();
  expect(await firstRow()).toBe(answer);
  watch.expectClean(server.url);
});

test('sorts, searches and filters, and goes back', async () => {
  await open('/');
  await page.getByRole('button', { name: 'Parameters' }).click();
  await page.locator('th[aria-sort=descending]', { hasText: 'Parameters' }).waitFor();
  await page.locator('tbody tr:first-child th', { hasText: /152x4/ }).waitFor();
  await page.getByRole('searchbox', { name: 'Search models' }).fill('50x1');
  await page.getByText('3 models against').waitFor();
  await page.getByLabel('Batch size at least').fill('100');
  await page.getByText('2 models against').waitFor();
  await page.getByRole('searchbox', { name: 'Search models' }).fill('no such');
  await page.getByRole('heading', { name: 'No model matches' }).waitFor();
  await expectAccessible();
  await page.getByRole('button', { name: 'Show all models' }).click();
  await page.getByText('15 models against').waitFor();
  expect(await page.getByRole('searchbox', { name: 'Search models' }).inputValue()).toBe('');
  watch.expectClean(server.url);
});

test('sorts by every column, the first time with what is wanted first', async () => {
  await open('/?search=resnet');
  for (const head of await page.locator('thead button').all()) {
    const name = await head.innerText();
    await head.click();
    await page.waitForFunction(
      () => document.querySelector('.scroller')?.getAttribute('aria-busy') === 'false',
    );
    const sorted = page.locator('th[aria-sort$=ending]');
    expect(await sorted.innerText()).toBe(name);
  }
  expect(await page.locator('thead th').count()).toBe(await page.locator('thead button').count());
  await page.getByRole('button', { name: 'Evidence' }).click();
  await page.locator('th[aria-sort=ascending]', { hasText: 'Evidence' }).waitFor();
  await page.locator('tbody tr:first-child', { hasText: /152x4.*measured/s }).waitFor();
  expect(new URL(page.url()).searchParams.get('sort')).toBe('EVIDENCE');
  const factors = (await page.locator('tbody .badge').allInnerTexts())
    .slice(1)
    .map((text) => Number(text.split('×')[1]));
  expect(factors).toHaveLength(14);
  expect(factors).toEqual(factors.toSorted((a, b) => a - b));
  await page.getByRole('button', { name: 'Pretrained on' }).click();
  await page.locator('th[aria-sort=ascending]', { hasText: 'Pretrained on' }).waitFor();
  await page.locator('tbody tr:last-child td:last-child', { hasText: '–' }).waitFor();
  watch.expectClean(server.url);
});

test('lets one clear a number before typing another', async () => {
  await open('/');
  const reserve = page.getByLabel('Leave free');
  await reserve.fill('');
  await page.waitForTimeout(400);
  expect(await reserve.inputValue()).toBe('');
  await reserve.fill('1024');
  await page.getByText('15 models against 23,552 MiB').waitFor();
  await page.getByLabel('Fit into').selectOption('memory');
  await page.getByText('15 models against 24,000 MiB').waitFor();
  await page.getByLabel('Unit').selectOption('GiB');
  await page.getByText('15 models against 24,576 MiB').waitFor();
  watch.expectClean(server.url);
});

test('says so where nothing fits', async () => {
  await open('/?memory=0.5');
  await page.getByRole('heading', { name: 'Nothing fits' }).waitFor();
  expect(await firstRow()).toContain('0 does not fit');
  watch.expectClean(server.url);
});

test('pages through more models than fit on one', async () => {
  // On a server of its own: the other tests count the models.
  const many = await runningApp();
  onTestFinished(() => many.close());
  const readings = [1, 2].map((batchSize) => ({ batchSize, memoryMiB: 1000 + batchSize }));
  for (let index = 0; index < 30; index++) {
    const input = { model: `zz_${index}`, createModel: {}, conditions: { inputSize: 64 }, readings };
    const query =
      'mutation ($input: RecordMeasurementsInput!) { recordMeasurements(input: $input) { userErrors { message } } }';
    const answer = await fetch(`${many.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { input } }),
    });
    expect(await answer.json()).toEqual({ data: { recordMeasurements: { userErrors: [] } } });
  }
  await open('/?search=zz_&sort=NAME&descending=false', many.url);
  expect(await page.locator('tbody tr').count()).toBe(25);
  const first = await firstRow();
  await page.getByRole('link', { name: 'Next' }).click();
  await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 5);
  await page.getByRole('link', { name: 'Previous' }).click();
  await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 25);
  expect(await firstRow()).toBe(first);
  await page.goBack();
  await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 5);
  watch.expectClean(many.url);
});

test('opens a model by its address, and tries batch sizes on it', async () => {
  await open('/?model=resnetv2_50x1_bitm&batch=64');
  const output = page.locator('output');
  await output.filter({ hasText: '64 → 21,175 MiB, 88 % of the budget, may fit, but not safely' }).waitFor();
  await page.getByRole('img', { name: 'safely holds 56 images' }).waitFor();
  await page.getByText('Needs at least').waitFor();
  await page.getByText('32 × 8 steps').waitFor();
  await page.getByRole('slider', { name: 'Batch size' }).press('Home');
  await output.filter({ hasText: '1 → 1,225 MiB, 5 % of the budget, fits' }).waitFor();
  await page.waitForURL(/batch=1(&|$)/);
  await expectAccessible();
  await page.getByRole('link', { name: 'All models' }).click();
  await page.getByText('models against').waitFor();
  watch.expectClean(server.url);
});

test.each(['light', 'dark'] as const)('is accessible and fits a phone in %s', async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  const background = { light: 'rgb(247, 248, 250)', dark: 'rgb(18, 21, 27)' }[colorScheme];
  for (const [name, path] of [
    ['table', '/'],
    ['model', '/?model=resnetv2_50x1_bitm'],
  ] as const) {
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await open(path);
      await takeScreenshot(page, `dashboard-${name}-${width}-${colorScheme}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(background);
      await expectAccessible();
    }
  }
  watch.expectClean(server.url);
});

test('keeps a chosen theme', async () => {
  await open('/');
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await open('/');
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(18, 21, 27)');
  watch.expectClean(server.url);
});

test('says that the server is gone, and goes on when it is back', async () => {
  await open('/');
  await page.route('**/graphql', (route) => route.abort());
  await page.getByRole('radio', { name: 'Bold' }).check();
  await page.getByRole('alert').filter({ hasText: 'The server does not answer.' }).waitFor();
  await expectAccessible();
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('tbody tr').first().waitFor();
});

async function open(path: string, url = server.url): Promise<void> {
  await page.goto(`${url}${path}`);
  await page.waitForLoadState('networkidle');
}

async function firstRow(): Promise<string> {
  return page.locator('tbody tr').first().innerText();
}

async function expectAccessible(): Promise<void> {
  await page.evaluate(axe);
  const found = await page.evaluate<{ id: string; impact: string; nodes: { html: string }[] }[]>(
    'axe.run().then(({ violations }) => violations)',
  );
  const serious = found.filter(({ impact }) => ['serious', 'critical'].includes(impact));
  expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}
