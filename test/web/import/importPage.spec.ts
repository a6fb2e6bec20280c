import { expect, test } from 'vitest';
import { expectAccessible } from '../../support/page/expectAccessible.ts';
import { stageForEach } from '../../support/page/stageForEach.ts';
import { takeScreenshot } from '../../support/page/screenshot.ts';
import { SEED_TABLE, chooseTable, tabTo } from '../writingForms.ts';

const open = stageForEach();

test('works by keyboard only', async () => {
  const { server, page, watch } = await open('/?page=import');
  const chooser = page.waitForEvent('filechooser');
  const file = page.locator('input[type=file]');
  await tabTo(page, file);
  await page.keyboard.press('Enter');
  await (
    await chooser
  ).setFiles({
    ...{ name: 'mine.csv', mimeType: 'text/csv' },
    buffer: Buffer.from('model,input_size,batch_size,memory_mib\nmine,224,8,3100\n'),
  });
  const button = page.getByRole('button', { name: 'Import 1 reading' });
  await button.waitFor();
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await page.locator('h2:focus', { hasText: 'Imported' }).waitFor();
  watch.expectClean(server.url);
});

test.each(['light', 'dark'] as const)('is accessible and fits a phone in %s', async (colorScheme) => {
  const { server, page, watch } = await open('/');
  await page.emulateMedia({ colorScheme });
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 844 });
    const look = async (name: string): Promise<void> => {
      await takeScreenshot(page, `dashboard-import-${name}-${width}-${colorScheme}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await expectAccessible(page);
    };
    await page.goto(`${server.url}/?page=import`);
    await look('empty');
    await chooseTable(page, 'bad.csv', 'model,input_size,batch_size,memory_mib\nmine,224,0,lots\n');
    await page.getByRole('heading', { name: '2 mistakes' }).waitFor();
    await look('mistakes');
    await page.locator('input[type=file]').setInputFiles(SEED_TABLE);
    await page.getByLabel('Memory in').selectOption('MiB');
    await page.getByRole('heading', { name: 'published values differ' }).waitFor();
    await look('dry-run');
  }
  watch.expectClean(server.url, [422]);
});
