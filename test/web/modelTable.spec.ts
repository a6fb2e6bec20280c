import { expect, test } from 'vitest';
import { expectAccessible } from '../support/page/expectAccessible.ts';
import { recordSeries } from '../support/recordSeries.ts';
import { stageForEach } from '../support/page/stageForEach.ts';
import { firstRow } from './firstRow.ts';

const open = stageForEach();

test('sorts, searches and filters, and goes back', async () => {
  const { server, page, watch } = await open('/');
  await page.getByRole('button', { name: 'Parameters' }).click();
  await page.locator('th[aria-sort=descending]', { hasText: 'Parameters' }).waitFor();
  await page.locator('tbody tr:first-child th', { hasText: /152x4/ }).waitFor();
  await page.getByRole('searchbox', { name: 'Search models' }).fill('50x1');
  await page.getByText('3 models against').waitFor();
  await page.getByLabel('Batch size at least').fill('100');
  await page.getByText('2 models against').waitFor();
  await page.getByRole('searchbox', { name: 'Search models' }).fill('no such');
  await page.getByRole('heading', { name: 'No model matches' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Show all models' }).click();
  await page.getByText('15 models against').waitFor();
  expect(await page.getByRole('searchbox', { name: 'Search models' }).inputValue()).toBe('');
  watch.expectClean(server.url);
});

test('sorts by every column, first in its default direction', async () => {
  const { server, page, watch } = await open('/?search=resnet');
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

test('pages through more models than one page', async () => {
  const { server, page, watch } = await open('/');
  const readings = [1, 2].map((batchSize) => ({ batchSize, memoryMiB: 1000 + batchSize }));
  for (let index = 0; index < 30; index++) {
    await recordSeries(server.url, `zz_${index}`, { inputSize: 64 }, readings);
  }
  await page.goto(`${server.url}/?search=zz_&sort=NAME&descending=false`);
  await page.getByText('30 models against').waitFor();
  expect(await page.locator('tbody tr').count()).toBe(25);
  const first = await firstRow(page);
  await page.getByRole('link', { name: 'Next' }).click();
  await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 5);
  await page.getByRole('link', { name: 'Previous' }).click();
  await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 25);
  expect(await firstRow(page)).toBe(first);
  await page.goBack();
  await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 5);
  watch.expectClean(server.url);
});
