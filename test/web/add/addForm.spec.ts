import { expect, test } from 'vitest';
import { expectAccessible } from '../../support/page/expectAccessible.ts';
import { openPage } from '../../support/page/openPage.ts';
import { takeScreenshot } from '../../support/page/screenshot.ts';
import { stage } from '../../support/page/stage.ts';
import {
  addReading,
  expectFocus,
  expectProblem,
  field,
  fillReading,
  measured,
  save,
  tabTo,
} from '../writingForms.ts';

const on = stage();

test('records a new model once despite repeated clicks, and shows diagnostics', async () => {
  const { page, watch } = await openPage(on.browser, `${on.url}/?page=add`);
  await field(page, 'Name').fill('fresh_net');
  await page.getByLabel('There is no model of this name yet: create it').check();
  await field(page, 'Parameters').fill('25.6');
  await field(page, 'Input size').fill('224');
  await field(page, 'GPU').fill('RTX 3090');
  await field(page, 'Mode').selectOption('training');
  await field(page, 'Precision').selectOption('AMP');
  await field(page, 'Memory as read by').selectOption('nvidia-smi');
  await field(page, 'Framework').fill('PyTorch');
  await field(page, 'Measured on').fill('2026-11-02');
  await field(page, 'Note').fill('after a warm-up');
  await fillReading(page, 0, '32', '5210');
  await addReading(page, '64', '5200');
  await page.getByRole('button', { name: 'Add another batch size' }).click();
  await field(page, 'Outcome').nth(2).selectOption('out of memory');
  await field(page, 'Batch size').nth(2).fill('256');
  await page.getByPlaceholder('24,576, the card’s').waitFor();
  await page.getByText('Begins a new model').waitFor();
  await page.getByRole('button', { name: 'Save' }).dblclick();
  await page.getByRole('heading', { name: 'Saved 3 readings' }).waitFor();
  await page.getByRole('status').getByText('Memory falls from 5,210 MiB').waitFor();
  await page.locator('.saved:focus').waitFor();
  await page.getByText('224 px · training · AMP · NVIDIA GeForce RTX 3090 · PyTorch · nvidia-smi').waitFor();
  await page.getByRole('cell', { name: '2026-11-02' }).first().waitFor();
  const alike = { measuredAt: '2026-11-02T00:00:00.000Z', note: 'after a warm-up' };
  expect(await measured(on.url, 'fresh_net')).toEqual([
    { ...alike, batchSize: 32, memoryMiB: 5210, limitMiB: null },
    { ...alike, batchSize: 64, memoryMiB: 5200, limitMiB: null },
    { ...alike, batchSize: 256, memoryMiB: null, limitMiB: 24576 },
  ]);
  await page.getByRole('link', { name: 'All models' }).click();
  await page.goBack();
  await page.getByRole('heading', { name: 'fresh_net' }).waitFor();
  expect(await page.getByRole('heading', { name: 'Saved' }).count()).toBe(0);
  watch.expectClean(on.url);
});

test('can be filled in by keyboard only', async () => {
  const { page, watch } = await openPage(on.browser, on.url);
  const link = page.getByRole('navigation').getByRole('link', { name: 'Add a measurement' });
  await tabTo(page, link);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Add a measurement' }).waitFor();
  await tabTo(page, field(page, 'Name'));
  await page.keyboard.type('resnetv2_101x1_bitm');
  await tabTo(page, field(page, 'Batch size'));
  await page.keyboard.type('8');
  await tabTo(page, field(page, 'Memory'));
  await page.keyboard.type('4000');
  await tabTo(page, page.getByRole('button', { name: 'Add another batch size' }));
  await page.keyboard.press('Enter');
  await expectFocus(page, 'field-readings-1-batchSize');
  await tabTo(page, page.getByRole('button', { name: 'Remove reading 2' }));
  await page.keyboard.press('Enter');
  expect(await field(page, 'Batch size').count()).toBe(1);
  await tabTo(page, field(page, 'Measured on'));
  await page.keyboard.type('11022026');
  await tabTo(page, page.getByRole('button', { name: 'Save' }));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Saved 1 reading' }).waitFor();
  await page.getByRole('cell', { name: '2026-11-02' }).waitFor();
  watch.expectClean(on.url);
});

test.each(['light', 'dark'] as const)('is accessible and fits a phone in %s', async (colorScheme) => {
  const { page, watch } = await openPage(on.browser, on.url, { colorScheme });
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`${on.url}/?page=add&model=resnetv2_152x2_bitm`);
    await page.getByText('Adds to the series').waitFor();
    await takeScreenshot(page, `dashboard-add-${width}-${colorScheme}`);
    await expectAccessible(page);
    await fillReading(page, 0, '16', '22000');
    await addReading(page, '', '30000');
    await page.getByRole('img', { name: 'with these readings' }).waitFor();
    await save(page);
    await expectProblem(page, 'Batch size', 'How many images', 1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await takeScreenshot(page, `dashboard-add-filled-${width}-${colorScheme}`);
    await expectAccessible(page);
  }
  watch.expectClean(on.url);
});

test('keeps the draft of a user who leaves the page and comes back', async () => {
  const { page, watch } = await openPage(on.browser, `${on.url}/?page=add`);
  await field(page, 'Name').fill('mine');
  await fillReading(page, 0, '8', '3100');
  await page.getByRole('link', { name: 'Compare' }).click();
  await page.getByRole('heading', { name: 'What fits on which GPU?' }).waitFor();
  await page.goBack();
  await field(page, 'Name').waitFor();
  expect(await field(page, 'Name').inputValue()).toBe('mine');
  expect(await field(page, 'Memory').inputValue()).toBe('3100');
  watch.expectClean(on.url);
});
