import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from '../../support/page/openPage.ts';
import { recordSeries } from '../../support/recordSeries.ts';
import { stage } from '../../support/page/stage.ts';
import { addReading, askServer, field, fillReading, save } from '../writingForms.ts';

const CONDITIONS = { inputSize: 224 };
const MANY = Array.from({ length: 150 }, (_, i) => ({
  batchSize: 1 + (i % 30),
  memoryMiB: 2000 + 300 * (1 + (i % 30)) + Math.trunc(i / 30),
}));

const on = stage();

test('previews the line before saving, and updates the table after it', async () => {
  const { page, watch } = await openPage(on.browser, `${on.url}/?model=resnetv2_50x1_bitm&gpu=T4`);
  await page.getByRole('article').getByRole('link', { name: 'Add a measurement' }).click();
  await page.getByText('Adds to the series 448 px.').waitFor();
  expect(await field(page, 'Input size').inputValue()).toBe('448');
  await page.getByRole('img', { name: 'grows by 316.7 MiB per image.' }).waitFor();
  await fillReading(page, 0, '32', '9000');
  await page.getByRole('img', { name: 'with these readings it grows by 250.8 MiB per image' }).waitFor();
  const { saved, after } = await whatIf(page);
  expect(Number(after.safe)).toBeGreaterThan(Number(saved.safe));

  await save(page);
  await page.getByRole('heading', { name: 'Saved 1 reading' }).waitFor();
  expect(new URL(page.url()).searchParams.get('page')).toBeNull();
  await page.getByRole('cell', { name: '9,000 MiB' }).waitFor();
  expect(await page.locator('.answer .value').innerText()).toBe(after.safe);
  await page.getByRole('link', { name: 'All models' }).click();
  const row = page.getByRole('row').filter({ has: page.getByText('resnetv2_50x1_bitm', { exact: true }) });
  await row.filter({ hasText: `${after.safe ?? ''} max` }).waitFor();
  watch.expectClean(on.url);
});

test.each([
  ['a new batch size', 'new', [], [['64', '21500']]],
  ['a batch size measured again', 'again', [], [['32', '12500']]],
  ['a reading that is stored already', 'stored', [], [['32', '11600']]],
  ['a stored reading of another day', 'day', [['Measured on', '2026-11-02']], [['32', '11600']]],
  ['a stored reading from elsewhere', 'source', [['Source', 'a paper']], [['32', '11600']]],
  [
    'the same run three times and a larger one',
    'repeats',
    [],
    [
      ['32', '12000'],
      ['32', '12000'],
      ['32', '12000'],
      ['64', '20000.5'],
    ],
  ],
])('shows of %s what the API answers after saving', async (_, model, fields, readings) => {
  const stored = [8, 16, 32].map((batchSize) => ({ batchSize, memoryMiB: 2000 + 300 * batchSize }));
  // Different values, so that counting one of them twice would move the median.
  stored.push({ batchSize: 32, memoryMiB: 11_800 });
  await recordSeries(on.url, model, CONDITIONS, stored);
  const { page, watch } = await openPage(on.browser, `${on.url}/?page=add&model=${model}&gpu=T4`);
  await type(page, fields, readings);
  const { saved, after } = await whatIf(page);
  expect(after).toEqual(await savedAnswer(page, model));
  if (model === 'stored') expect(after).toEqual(saved);
  else expect(after).not.toEqual(saved);
  watch.expectClean(on.url);
});

test.each([
  ['a new batch size', 'long-new', [['64', '22500']]],
  ['a batch size measured again', 'long-again', [['30', '14000']]],
  ['a reading that is stored already', 'long-stored', [['30', '11004']]],
])('shows of %s what the API answers, in a series of 150 readings', async (_, model, readings) => {
  await recordSeries(on.url, model, CONDITIONS, MANY);
  const { page, watch } = await openPage(on.browser, `${on.url}/?page=add&model=${model}&gpu=T4`);
  await type(page, [], readings);
  const { saved, after } = await whatIf(page);
  expect(after).toEqual(await savedAnswer(page, model));
  if (model === 'long-stored') expect(after).toEqual(saved);
  else expect(after).not.toEqual(saved);
  watch.expectClean(on.url);
});

test('says which readings are already stored', async () => {
  await recordSeries(on.url, 'partly', CONDITIONS, [{ batchSize: 8, memoryMiB: 4400 }]);
  const { page } = await openPage(on.browser, `${on.url}/?page=add&model=partly`);
  await type(page, [], [['8', '4400']]);
  await page.getByText('1 of these is saved already, and counted once.').waitFor();
  await addReading(page, '16', '6800');
  await page.getByRole('img', { name: 'has no line yet; with these readings it grows by 300 MiB' }).waitFor();
});

async function type(page: Page, fields: readonly string[][], readings: readonly string[][]): Promise<void> {
  for (const [label = '', value = ''] of fields) await field(page, label).fill(value);
  for (const [i, [batchSize = '', memory = '']] of readings.entries()) {
    if (i === 0) await fillReading(page, 0, batchSize, memory);
    else await addReading(page, batchSize, memory);
  }
}

type Figures = Record<'safe' | 'most' | 'slope' | 'fixed', string | undefined>;

/** The figures of the preview, after the debounce. */
async function whatIf(page: Page): Promise<{ saved: Figures; after: Figures }> {
  const table = page.getByRole('table', { name: 'What these readings change' });
  await table.waitFor();
  await page.waitForTimeout(500);
  const columns = await Promise.all(
    [0, 1].map(async (column): Promise<Figures> => {
      const cells = table.locator(`tbody td:nth-of-type(${column + 1})`);
      const [safe, most, slope, fixed] = await cells.allInnerTexts();
      return { safe, most, slope, fixed };
    }),
  );
  const [saved, after] = columns;
  if (!saved || !after) throw new Error('There are no figures.');
  return { saved, after };
}

/** Saves the form, and returns the API's figures of the model, formatted like the preview. */
async function savedAnswer(page: Page, name: string): Promise<Figures> {
  await save(page);
  await page.locator('.saved').waitFor();
  const query = `query ($name: String!) { model(name: $name) {
    memoryPerImage memoryModel capacity(budget: { gpu: { name: "T4" } }) { safeBatchSize largestBatchSize } } }`;
  interface Model {
    readonly memoryPerImage: number;
    readonly memoryModel: number;
    readonly capacity: { readonly safeBatchSize: number; readonly largestBatchSize: number };
  }
  const { model } = await askServer<{ model: Model }>(on.url, query, { name });
  const written = (value: number, digits = 0): string =>
    value.toLocaleString('en', { maximumFractionDigits: digits });
  return {
    safe: written(model.capacity.safeBatchSize),
    most: written(model.capacity.largestBatchSize),
    slope: written(model.memoryPerImage, 1),
    fixed: written(model.memoryModel),
  };
}
