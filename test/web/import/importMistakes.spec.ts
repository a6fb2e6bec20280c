import { expect, onTestFinished, test } from 'vitest';
import { expectAccessible } from '../../support/page/expectAccessible.ts';
import { stageForEach } from '../../support/page/stageForEach.ts';
import { chooseTable, modelCount } from '../writingForms.ts';

const open = stageForEach();

test('lists every mistake with its location, and accepts the corrected table', async () => {
  const { server, page, watch } = await open('/?page=import');
  await chooseTable(
    page,
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
  await chooseTable(
    page,
    'table.txt',
    'model,input_size,batch_size,memory_mib,gpu\nmine,224,8,3100,RTX 3090\n',
  );
  await page.getByRole('button', { name: 'Import 1 reading' }).click();
  await page.getByRole('heading', { name: 'Imported' }).waitFor();
  expect(await modelCount(server.url)).toBe(16);
  watch.expectClean(server.url, [422]);
});

test('asks for a token if one is needed', async () => {
  const { server, page, watch } = await open('/?page=import');
  const secret = await server.makeToken('somebody');
  await chooseTable(page, 'mine.csv', 'model,input_size,batch_size,memory_mib\nmine,224,8,3100\n');
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

test('shows progress, can be stopped, and says when the server is gone', async () => {
  const { page } = await open('/?page=import');
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  onTestFinished(release);
  await page.route('**/import?*', async (route) => {
    await held;
    await route.abort();
  });
  await chooseTable(page, 'mine.csv', 'model,input_size,batch_size,memory_mib\nmine,224,8,3100\n');
  await page.getByRole('progressbar').waitFor();
  await page.getByText('· 1 s').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Stop' }).click();
  expect(await page.getByRole('progressbar').count()).toBe(0);
  release();
  await chooseTable(page, 'mine.csv', 'model,input_size,batch_size,memory_mib\nmine,224,8,3100\n');
  await page.getByRole('alert').filter({ hasText: 'The server does not answer' }).waitFor();
  await expectAccessible(page);
  await page.unroute('**/import?*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('button', { name: 'Import 1 reading' }).waitFor();
});
