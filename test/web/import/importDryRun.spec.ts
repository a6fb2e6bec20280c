import { expect, test } from 'vitest';
import { expectAccessible } from '../../support/page/expectAccessible.ts';
import { stageForEach } from '../../support/page/stageForEach.ts';
import { SEED_TABLE, chooseTable, dropTable, modelCount, reportFigures } from '../writingForms.ts';

const open = stageForEach();

test('shows what a table would do, imports it on confirmation, and then reports it as already stored', async () => {
  const { server, page, watch } = await open('/');
  await page.getByRole('link', { name: 'Import' }).click();
  await chooseTable(
    page,
    'mine.csv',
    'model,input_size,batch_size,memory_mib\nmine,224,8,3100\nmine,224,16,5100\n',
  );
  expect(await page.getByLabel('Written as').inputValue()).toBe('CSV');
  await page.getByRole('heading', { name: 'What it would do' }).waitFor();
  expect(await reportFigures(page)).toEqual({
    'readings to insert': '2',
    'there already': '0',
    'model to create': '1',
    'series to create': '1',
  });
  expect(await modelCount(server.url)).toBe(15);
  await page.getByRole('button', { name: 'Import 2 readings' }).dblclick();
  await page.locator('h2:focus', { hasText: 'Imported' }).waitFor();
  expect(await reportFigures(page)).toMatchObject({ 'readings inserted': '2', 'model created': '1' });
  await chooseTable(
    page,
    'mine.csv',
    'model,input_size,batch_size,memory_mib\nmine,224,8,3100\nmine,224,16,5100\n',
  );
  await page.getByText('Nothing of it is new').waitFor();
  expect(await reportFigures(page)).toMatchObject({ 'readings to insert': '0', 'there already': '2' });
  await page.getByRole('link', { name: 'All models' }).click();
  await page.getByRole('row').filter({ hasText: 'mine' }).waitFor();
  watch.expectClean(server.url);
});

test('asks for the unit if the header does not say it, and shows published differences', async () => {
  const { server, page, watch } = await open('/?page=import');
  await page.locator('input[type=file]').setInputFiles(SEED_TABLE);
  await page.getByText('"GB for BS=1 *" does not say for sure what its values are in').waitFor();
  expect(await page.getByLabel('Written as').inputValue()).toBe('MARKDOWN');
  await page.getByLabel('Memory in').selectOption('MiB');
  await page.getByLabel('Source').fill('the same once more');
  await page.getByRole('heading', { name: '21 published values differ' }).waitFor();
  await page.getByRole('button', { name: 'Import 45 readings' }).waitFor();
  await expectAccessible(page);
  watch.expectClean(server.url, [422]);
});

test('accepts a dropped table, and recognises its format by content', async () => {
  const { server, page, watch } = await open('/?page=import');
  await dropTable(
    page,
    'table.txt',
    '| model | input size | MiB for BS=8 |\n|---|---:|---:|\n| mine | 224 | 3100 |\n',
  );
  await page.getByRole('button', { name: 'Import 1 reading' }).waitFor();
  expect(await page.getByLabel('Written as').inputValue()).toBe('MARKDOWN');
  await dropTable(page, 'table', '[{"model":"mine","input_size":224,"batch_size":8,"memory_mib":3100}]');
  await page.getByText('Choose another').waitFor();
  await expect.poll(() => page.getByLabel('Written as').inputValue()).toBe('JSON');
  await page.getByRole('button', { name: 'Import 1 reading' }).waitFor();
  await page.getByLabel('Written as').selectOption('CSV');
  await page.getByRole('heading', { name: 'nothing was written' }).waitFor();
  watch.expectClean(server.url, [422]);
});
