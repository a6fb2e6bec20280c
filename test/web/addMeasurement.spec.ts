import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { expectAccessible } from '../support/expectAccessible.ts';
import { watchPage, type PageWatch } from '../support/pageWatch.ts';
import { type RunningApp, runningApp } from '../support/runningApp.ts';
import { takeScreenshot } from '../support/screenshot.ts';

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

test('moves the line before saving, by what the API then answers, and changes the table', async () => {
  await open('/?model=resnetv2_50x1_bitm&gpu=T4');
  await page.getByRole('article').getByRole('link', { name: 'Add a measurement' }).click();
  await page.getByText('Adds to the series 448 px.').waitFor();
  expect(await field('Input size').inputValue()).toBe('448');
  const safe = page.getByRole('row', { name: 'Safe batch size' });
  await page.getByRole('img', { name: 'grows by 316.7 MiB per image.' }).waitFor();
  await fillReading(0, '32', '9000');
  await page.getByRole('img', { name: 'with these readings it grows by 250.8 MiB per image' }).waitFor();
  const [, before = '', after = ''] = await safe.locator('th, td').allInnerTexts();
  expect(Number(after)).toBeGreaterThan(Number(before));

  await save();
  await page.getByRole('heading', { name: 'Saved 1 reading' }).waitFor();
  expect(new URL(page.url()).searchParams.get('page')).toBeNull();
  await page.getByRole('cell', { name: '9,000 MiB' }).waitFor();
  expect(await page.locator('.answer .value').innerText()).toBe(after);
  await page.getByRole('link', { name: 'All models' }).click();
  const row = page.getByRole('row').filter({ has: page.getByText('resnetv2_50x1_bitm', { exact: true }) });
  await row.filter({ hasText: `${after} max` }).waitFor();
  watch.expectClean(server.url);
});

test('records a new model once, however often one clicks, and shows what is remarkable', async () => {
  await open('/?page=add');
  await field('Name').fill('fresh_net');
  await page.getByLabel('There is no model of this name yet: create it').check();
  await field('Parameters').fill('25.6');
  await field('Input size').fill('224');
  await field('GPU').fill('RTX 3090');
  await field('Mode').selectOption('training');
  await field('Precision').selectOption('AMP');
  await field('Memory as read by').selectOption('nvidia-smi');
  await field('Framework').fill('PyTorch');
  await field('Note').fill('after a warm-up');
  await fillReading(0, '32', '5210');
  await addReading('64', '5200');
  await page.getByRole('button', { name: 'Add another batch size' }).click();
  await field('Outcome').nth(2).selectOption('out of memory');
  await field('Batch size').nth(2).fill('256');
  await page.getByPlaceholder('24,576, the card’s').waitFor();
  await page.getByText('Begins a new model').waitFor();
  await page.getByRole('button', { name: 'Save' }).dblclick();
  await page.getByRole('heading', { name: 'Saved 3 readings' }).waitFor();
  await page.getByRole('status').getByText('Memory falls from 5,210 MiB').waitFor();
  await page.locator('.saved:focus').waitFor();
  await page.getByText('224 px · training · AMP · NVIDIA GeForce RTX 3090 · PyTorch · nvidia-smi').waitFor();
  expect(await measured('fresh_net')).toEqual([
    { batchSize: 32, memoryMiB: 5210, limitMiB: null, note: 'after a warm-up' },
    { batchSize: 64, memoryMiB: 5200, limitMiB: null, note: 'after a warm-up' },
    { batchSize: 256, memoryMiB: null, limitMiB: 24576, note: 'after a warm-up' },
  ]);
  await page.getByRole('link', { name: 'All models' }).click();
  await page.goBack();
  await page.getByRole('heading', { name: 'fresh_net' }).waitFor();
  expect(await page.getByRole('heading', { name: 'Saved' }).count()).toBe(0);
  watch.expectClean(server.url);
});

test('shows each refusal at the field that it names', async () => {
  await open('/?page=add');
  await field('Name').fill('resnetv2_50x1_bitmm');
  await field('Input size').fill('2 24');
  await field('Memory').fill('1');
  await save();
  await problemOf('Input size', 'This has to be a whole number, such as 224.');
  await problemOf('Batch size', 'How many images were in the batch?');
  await focusOn('field-conditions-inputSize');
  await field('Input size').fill('0');
  await field('GPU').fill('RTX 309');
  await fillReading(0, '0', '0');
  await save();
  await problemOf('Name', 'There is no model "resnetv2_50x1_bitmm". Did you mean "resnetv2_50x1_bitm"');
  await problemOf('Input size', 'inputSize is from 1 to 100,000; got 0.');
  await problemOf('GPU', 'There is no card "RTX 309" in the GPU list.');
  await problemOf('Batch size', 'batchSize is from 1 to 1,000,000; got 0.');
  await problemOf('Memory', 'memoryMiB is in MiB, above 0');
  await focusOn('field-model');
  await expectAccessible(page);

  await field('Name').fill('resnetv2_50x1_bitm_in21k');
  expect(await field('Name').getAttribute('aria-invalid')).toBe('false');
  await field('Input size').fill('');
  await field('GPU').fill('');
  await fillReading(0, '8', '1700');
  await save();
  await page.getByRole('heading', { name: 'Saved 1 reading' }).waitFor();
  watch.expectClean(server.url);
});

test('writes once where the answer to the first try was lost', async () => {
  await open('/?page=add&model=resnetv2_50x3_bitm_in21k');
  await fillReading(0, '8', '4400');
  await page.route('**/graphql', async (route) => {
    if (!(route.request().postData() ?? '').includes('mutation')) return route.fallback();
    await route.fetch();
    return route.abort();
  });
  await save();
  await page.getByRole('alert').filter({ hasText: 'Perhaps not saved' }).waitFor();
  await page.unroute('**/graphql');
  await save();
  await page.getByRole('heading', { name: 'Saved 1 reading' }).waitFor();
  const readings = await measured('resnetv2_50x3_bitm_in21k');
  expect(readings.filter(({ batchSize }) => batchSize === 8)).toHaveLength(1);
});

test('asks for a token where one is needed, keeps it for the tab alone, and forgets it', async () => {
  const guarded = await runningApp();
  onTestFinished(() => guarded.close());
  const secret = await guarded.makeToken('somebody');
  await open('/?page=add&model=resnetv2_50x1_bitm', guarded.url);
  await fillReading(0, '8', '3500');
  expect(await field('Token').count()).toBe(0);
  await save();
  await problemOf('Token', 'Writing needs a token, since one was made');
  await focusOn('field-token');
  await expectAccessible(page);
  await field('Token').fill('batchfit_wrong');
  await page.keyboard.press('Enter');
  await problemOf('Token', 'This token is unknown or was revoked');
  await field('Token').fill(secret);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Saved 1 reading' }).waitFor();
  expect(page.url()).not.toContain(secret);
  const kept = await page.evaluate(() => [JSON.stringify(localStorage), JSON.stringify(sessionStorage)]);
  expect(kept.map((text) => text.includes(secret))).toEqual([false, true]);
  await page.getByRole('article').getByRole('link', { name: 'Add a measurement' }).click();
  await page.getByRole('button', { name: 'Forget the token' }).click();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  expect(await page.getByText('This tab writes with a token').count()).toBe(0);
  watch.expectClean(guarded.url, [401]);
});

test('is filled in by keyboard alone', async () => {
  await open('/');
  const link = page.getByRole('navigation').getByRole('link', { name: 'Add a measurement' });
  await press('Tab', link);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Add a measurement' }).waitFor();
  await press('Tab', field('Name'));
  await page.keyboard.type('resnetv2_101x1_bitm');
  await press('Tab', field('Batch size'));
  await page.keyboard.type('8');
  await press('Tab', field('Memory'));
  await page.keyboard.type('4000');
  await press('Tab', page.getByRole('button', { name: 'Add another batch size' }));
  await page.keyboard.press('Enter');
  await focusOn('field-readings-1-batchSize');
  await press('Tab', page.getByRole('button', { name: 'Remove reading 2' }));
  await page.keyboard.press('Enter');
  expect(await field('Batch size').count()).toBe(1);
  await press('Tab', page.getByRole('button', { name: 'Save' }));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Saved 1 reading' }).waitFor();
  watch.expectClean(server.url);
});

test.each(['light', 'dark'] as const)('is accessible and fits a phone in %s', async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await open('/?page=add&model=resnetv2_152x2_bitm');
    await takeScreenshot(page, `dashboard-add-${width}-${colorScheme}`);
    await expectAccessible(page);
    await fillReading(0, '16', '22000');
    await addReading('', '30000');
    await page.getByRole('img', { name: 'with these readings' }).waitFor();
    await save();
    await problemOf('Batch size', 'How many images', 1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await takeScreenshot(page, `dashboard-add-filled-${width}-${colorScheme}`);
    await expectAccessible(page);
  }
  watch.expectClean(server.url);
});

async function open(path: string, url = server.url): Promise<void> {
  await page.goto(`${url}${path}`);
  await page.waitForLoadState('networkidle');
}

async function fillReading(index: number, batchSize: string, memory: string): Promise<void> {
  await field('Batch size').nth(index).fill(batchSize);
  await field('Memory').nth(index).fill(memory);
}

async function addReading(batchSize: string, memory: string): Promise<void> {
  await page.getByRole('button', { name: 'Add another batch size' }).click();
  await fillReading((await field('Batch size').count()) - 1, batchSize, memory);
}

async function save(): Promise<void> {
  await page.getByRole('button', { name: 'Save' }).click();
}

/** Waits for what is said of a field, by way of its description. */
async function problemOf(label: string, text: string, index = 0): Promise<void> {
  const control = field(label).nth(index);
  await page.locator('[aria-invalid=true]').and(control).waitFor();
  const said = async (): Promise<string> => {
    const ids = ((await control.getAttribute('aria-describedby')) ?? '').split(' ');
    return (await Promise.all(ids.map((id) => page.locator(`#${id}`).innerText()))).join(' ');
  };
  await expect.poll(said, { timeout: 10_000 }).toContain(text);
}

/** Presses a key until an element has the focus. */
async function press(key: string, target: Locator): Promise<void> {
  for (let times = 0; times < 60; times++) {
    await page.keyboard.press(key);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`The focus never came to ${String(target)}.`);
}

async function focusOn(id: string): Promise<void> {
  await page.locator(`#${id}:focus`).waitFor();
}

function field(label: string): Locator {
  return page.getByLabel(label, { exact: true });
}

interface Measured {
  readonly batchSize: number;
  readonly memoryMiB: number | null;
  readonly limitMiB: number | null;
  readonly note: string | null;
}

async function measured(model: string): Promise<readonly Measured[]> {
  const query =
    'query ($model: String!) { model(name: $model) { measurements { nodes { batchSize memoryMiB limitMiB note } } } }';
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { model } }),
  });
  const { data } = (await answer.json()) as { data: { model: { measurements: { nodes: Measured[] } } } };
  return data.model.measurements.nodes;
}
