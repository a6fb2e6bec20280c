import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/page/expectAccessible.ts';
import { openPage } from '../support/page/openPage.ts';
import { recordSeries } from '../support/recordSeries.ts';
import { takeScreenshot } from '../support/page/screenshot.ts';
import { stage } from '../support/page/stage.ts';

const MODEL = 'vit_base';
const PATH = `/?model=${MODEL}`;

const on = stage(async (url) => {
  const card = { inputSize: 224, gpu: 'RTX 3090', mode: 'TRAINING' };
  await recordSeries(url, MODEL, { ...card, precision: 'FP32' }, [
    ...readings([8, 3920], [16, 6410], [32, 11390]),
    { batchSize: 96, outcome: 'OUT_OF_MEMORY' },
  ]);
  await recordSeries(url, MODEL, { ...card, precision: 'AMP' }, readings([8, 2904], [16, 4312], [64, 12760]));
  await recordSeries(url, MODEL, { ...card, precision: 'BF16' }, readings([8, 2890], [16, 4290]));
  await recordSeries(url, MODEL, { ...card, inputSize: 384 }, readings([4, 4130], [8, 6890]));
  await recordSeries(url, MODEL, { ...card, inputSize: 448 }, readings([4, 5130], [8, 8890]));
  await recordSeries(url, MODEL, { ...card, inputSize: 512 }, readings([4, 6130]));
});

test('shows the series of a model in one table, and distinguishes their lines without colour', async () => {
  const { page, watch } = await openPage(on.browser, `${on.url}${PATH}`);
  const rows = seriesTable(page).locator('tbody tr');
  expect(await rows.count()).toBe(6);
  expect(await rows.first().innerText()).toMatch(
    /^224 px · training · FP32 · NVIDIA GeForce RTX 3090\s+default, shown above\s+A\s+70 max 72\s+extrapolated ×2\.2\s+311\.3\s+1,430\s+4$/,
  );
  expect(await rows.last().innerText()).toContain('no line');
  const lines = page.locator('.series-chart .fit-line');
  const dashes = await lines.evaluateAll((all) => all.map((line) => line.getAttribute('stroke-dasharray')));
  expect(dashes).toHaveLength(4);
  expect(new Set(dashes).size).toBe(4);
  expect(await page.locator('.series-chart .line-letter').allTextContents()).toEqual(['A', 'B', 'C', 'D']);
  await page
    .getByRole('img', { name: 'B, 224 px · training · AMP · NVIDIA GeForce RTX 3090: safely' })
    .waitFor();
  watch.expectClean(on.url);
});

test('draws the chosen lines, and keeps them in the URL', async () => {
  const { page, watch } = await openPage(on.browser, `${on.url}${PATH}`);
  const fifth = page.getByRole('checkbox', { name: '448 px' });
  expect(await fifth.isDisabled()).toBe(true);
  await page.getByRole('checkbox', { name: 'FP32' }).uncheck();
  await fifth.check();
  await page.reload();
  await page.getByRole('checkbox', { name: '448 px' }).waitFor();
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(4);
  expect(await page.getByRole('checkbox', { name: 'FP32' }).isChecked()).toBe(false);
  watch.expectClean(on.url);
});

test('links from a series to its own answer, and back', async () => {
  const { page, watch } = await openPage(on.browser, `${on.url}${PATH}`);
  const row = page.getByRole('row', { name: '384 px' });
  const safe = await row.locator('.big').innerText();
  await row.getByRole('link').click();
  await page.locator('.answer .value').getByText(safe, { exact: true }).waitFor();
  expect(await seriesTable(page).locator('tr[aria-current]').innerText()).toContain('shown above');
  await page.goBack();
  await page.locator('.answer .value', { hasText: '70' }).waitFor();
  watch.expectClean(on.url);
});

test('shows no answer for an earlier budget if the server does not answer', async () => {
  const { page } = await openPage(on.browser, `${on.url}${PATH}`);
  await seriesTable(page).waitFor();
  await page.route('**/graphql', (route) => route.abort());
  await page.getByRole('radio', { name: 'Bold' }).check();
  await page.getByText('The server does not answer.').first().waitFor();
  await expect.poll(() => page.locator('.series-chart, .answer, .panel tbody').count()).toBe(0);
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await page.getByRole('button', { name: 'Try again' }).click();
  await seriesTable(page).waitFor();
  await page.locator('.answer .value').first().waitFor();
});

test('draws a run out of memory at its limit', async () => {
  const { page, watch } = await openPage(on.browser, `${on.url}${PATH}`);
  const [cross, budget, ring] = await Promise.all(
    ['.out-of-memory', '.budget-line', '.reading'].map((one) =>
      page.locator(`.chart ${one}`).first().boundingBox(),
    ),
  );
  if (!cross || !budget || !ring) throw new Error('Not all of it is drawn.');
  expect(await page.locator('.out-of-memory').count()).toBe(1);
  // The card has 24,576 MiB and the budget is 512 MiB less, so the cross is just above its line.
  const middle = cross.y + cross.height / 2;
  expect(middle).toBeLessThan(budget.y);
  expect(middle).toBeGreaterThan(budget.y - 12);
  expect(cross.x).toBeGreaterThan(ring.x);
  await page.getByText('out of memory at 24,576 MiB').waitFor();
  watch.expectClean(on.url);
});

test('the slider follows the back and forward buttons', async () => {
  const { page, watch } = await openPage(on.browser, `${on.url}${PATH}`);
  const slider = page.getByRole('slider', { name: 'Batch size' });
  expect(await slider.inputValue()).toBe('70');
  await slider.press('Home');
  await page.waitForURL(/batch=1(&|$)/);
  await slider.press('ArrowRight');
  await page.waitForURL(/batch=2(&|$)/);
  await page.goBack();
  await page.locator('output', { hasText: '70 →' }).waitFor();
  expect(await slider.inputValue()).toBe('70');
  await page.goForward();
  await page.locator('output', { hasText: '2 →' }).waitFor();
  await page.waitForTimeout(400);
  expect(new URL(page.url()).searchParams.get('batch')).toBe('2');
  watch.expectClean(on.url);
});

test('lists more series than one page, and draws a line of a later one', async () => {
  for (let index = 1; index <= 120; index += 1) {
    await recordSeries(
      on.url,
      'many',
      { inputSize: 32 * index },
      readings([1, 1000 + index], [4, 2000 + index]),
    );
  }
  const { page, watch } = await openPage(on.browser, `${on.url}/?model=many`);
  const rows = seriesTable(page).locator('tbody tr');
  expect(await rows.count()).toBe(50);
  await page.getByText('The first 50 of 120').waitFor();
  await page.getByRole('button', { name: 'Show more' }).click();
  await page.getByText('The first 100 of 120').waitFor();
  await page.getByRole('button', { name: 'Show more' }).click();
  await page.getByText('The first').waitFor({ state: 'detached' });
  expect(await rows.count()).toBe(120);
  await page.getByRole('checkbox', { name: 'the line of 32 px' }).uncheck();
  await page.getByRole('checkbox', { name: 'the line of 3840 px' }).check();
  await page.reload();
  await page.getByRole('checkbox', { name: 'the line of 3840 px', checked: true }).waitFor();
  // The picker does not list them all, but each has its answer.
  await page.getByRole('row', { name: '3840 px' }).getByRole('link').click();
  await page
    .getByRole('combobox', { name: 'Measured under' })
    .getByText('another one')
    .waitFor({ state: 'attached' });
  await seriesTable(page).locator('tr[aria-current]', { hasText: '3840 px' }).waitFor();
  await page.locator('.panel', { hasText: 'Conditions' }).getByText('3840 px').waitFor();
  watch.expectClean(on.url);
});

test('draws and lists more readings than one page of the API', async () => {
  for (const from of [1, 101]) {
    const some = Array.from({ length: 80 }, (_, index): [number, number] => [
      from + index,
      1000 + from + index,
    ]);
    await recordSeries(on.url, 'long', { inputSize: 224 }, readings(...some));
  }
  const { page, watch } = await openPage(on.browser, `${on.url}/?model=long`);
  expect(await page.locator('.chart .reading').count()).toBe(160);
  expect(await page.locator('table', { hasText: 'Source' }).locator('tbody tr').count()).toBe(160);
  await page.locator('table', { hasText: 'Source' }).getByText('1,180 MiB').waitFor();
  watch.expectClean(on.url);
});

test('does not show the series of another model', async () => {
  const { page } = await openPage(on.browser, `${on.url}${PATH}`);
  await page.getByRole('row', { name: '384 px' }).getByRole('link').click();
  await page.waitForURL(/series=/);
  const series = new URL(page.url()).searchParams.get('series') ?? '';
  await page.goto(`${on.url}/?model=many&series=${encodeURIComponent(series)}`);
  await page.getByRole('heading', { name: 'No longer there' }).waitFor();
});

test.each(['light', 'dark'] as const)('is accessible and fits a phone in %s', async (colorScheme) => {
  for (const width of [1440, 1024, 390]) {
    const viewport = { width, height: 844 };
    const { page, watch } = await openPage(on.browser, `${on.url}${PATH}`, { viewport, colorScheme });
    await seriesTable(page).scrollIntoViewIfNeeded();
    await takeScreenshot(page, `dashboard-series-${width}-${colorScheme}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await expectAccessible(page);
    watch.expectClean(on.url);
  }
});

function readings(...pairs: readonly (readonly [batchSize: number, memoryMiB: number])[]): object[] {
  return pairs.map(([batchSize, memoryMiB]) => ({ batchSize, memoryMiB }));
}

function seriesTable(page: Page): ReturnType<Page['locator']> {
  return page.locator('.scroller', { has: page.locator('.series') });
}
