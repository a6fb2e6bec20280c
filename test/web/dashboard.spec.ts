import { expect, test } from 'vitest';
import { expectAccessible } from '../support/page/expectAccessible.ts';
import { openPage } from '../support/page/openPage.ts';
import { takeScreenshot } from '../support/page/screenshot.ts';
import { stage } from '../support/page/stage.ts';
import { firstRow } from './firstRow.ts';

const on = stage();

test('chooses a card by keyboard and shows what fits', async () => {
  const { page, watch } = await openPage(on.browser, on.url);
  expect(await firstRow(page)).toMatch(/^resnetv2_50x1_bit_distilled\s+221 max 339/);
  await page.getByRole('combobox', { name: 'GPU' }).click();
  await page.keyboard.type('2080');
  await page.getByRole('option', { name: '2080 Ti' }).waitFor();
  await page.waitForFunction(() => document.querySelectorAll('[role=option]').length === 1);
  await page.keyboard.press('Enter');
  await page.getByText('15 models against 10,752 MiB').waitFor();
  expect(new URL(page.url()).searchParams.get('gpu')).toBe('NVIDIA GeForce RTX 2080 Ti');
  const answer = await firstRow(page);
  await page.reload();
  await page.getByText('15 models against 10,752 MiB').waitFor();
  expect(await firstRow(page)).toBe(answer);
  watch.expectClean(on.url);
});

test('takes a card that is typed and confirmed before the list is loaded', async () => {
  const { page, watch } = await openPage(on.browser, on.url);
  await page.route('**/graphql', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  const picker = page.getByRole('combobox', { name: 'GPU' });
  await picker.click();
  await page.keyboard.type('rtx2080ti');
  await page.keyboard.press('Enter');
  await page.getByText('15 models against 10,752 MiB').waitFor();
  expect(await picker.inputValue()).toBe('NVIDIA GeForce RTX 2080 Ti');
  await picker.click();
  await page.keyboard.type('no such');
  await page.keyboard.press('Enter');
  await page.getByText('No card of the list has this in its name.').waitFor();
  // The highlighted card of the old list is not in the new one.
  await picker.fill('30');
  for (const key of ['Enter', 'ArrowDown']) await page.keyboard.press(key);
  await page.getByRole('option', { name: '3060 Ti' }).waitFor();
  expect(await picker.inputValue()).toBe('30');
  await page.unrouteAll({ behavior: 'wait' });
  watch.expectClean(on.url);
});

test('orders the cards: the chosen one first, then names with a word that starts with the text', async () => {
  const { page, watch } = await openPage(on.browser, on.url);
  const picker = page.getByRole('combobox', { name: 'GPU' });
  const active = page.locator('[role=option][aria-selected=true]');
  await picker.click();
  await active.filter({ hasText: 'RTX 3090' }).waitFor();
  await page.keyboard.press('Enter');
  expect(await picker.inputValue()).toBe('NVIDIA GeForce RTX 3090');
  await picker.click();
  await page.keyboard.type('h200');
  await active.filter({ hasText: /^NVIDIA H200/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.summary').filter({ hasText: '15 models against 14' }).waitFor();
  await page.goBack();
  await page.getByText('15 models against 24,064 MiB').waitFor();
  watch.expectClean(on.url);
});

test('marks a number out of range, shows no answer for it, and resets it', async () => {
  const { page, watch } = await openPage(on.browser, on.url);
  const reserve = page.getByLabel('Leave free');
  for (const wrong of ['-1', '2.5', '99999999', '']) {
    await reserve.fill(wrong);
    await page.locator('input:invalid').waitFor();
    await page.waitForTimeout(300);
    expect(new URL(page.url()).searchParams.get('reserveMiB')).toBe(null);
    await reserve.blur();
    expect(await reserve.inputValue()).toBe('512');
  }
  watch.expectClean(on.url);
});

test('allows clearing a number before typing another', async () => {
  const { page, watch } = await openPage(on.browser, on.url);
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
  watch.expectClean(on.url);
});

test('says that nothing fits', async () => {
  const { page, watch } = await openPage(on.browser, `${on.url}/?memory=0.5`);
  await page.getByRole('heading', { name: 'Nothing fits' }).waitFor();
  expect(await firstRow(page)).toContain('0 does not fit');
  watch.expectClean(on.url);
});

test('opens a model by its URL, and tries batch sizes', async () => {
  const { page, watch } = await openPage(on.browser, `${on.url}/?model=resnetv2_50x1_bitm&batch=64`);
  const output = page.locator('output');
  await output.filter({ hasText: '64 → 21,175 MiB, 88 % of the budget, may fit, but not safely' }).waitFor();
  await page.getByRole('img', { name: 'safely holds 56 images' }).waitFor();
  await page.getByText('Needs at least').waitFor();
  await page.getByText('32 × 8 steps').waitFor();
  await page.getByRole('slider', { name: 'Batch size' }).press('Home');
  await output.filter({ hasText: '1 → 1,225 MiB, 5 % of the budget, fits' }).waitFor();
  await page.waitForURL(/batch=1(&|$)/);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'All models' }).click();
  await page.getByText('models against').waitFor();
  watch.expectClean(on.url);
});

test.each(['light', 'dark'] as const)('is accessible and fits a phone in %s', async (colorScheme) => {
  const { page, watch } = await openPage(on.browser, on.url, { colorScheme });
  const background = { light: 'rgb(247, 248, 250)', dark: 'rgb(18, 21, 27)' }[colorScheme];
  for (const [name, path] of [
    ['table', '/'],
    ['model', '/?model=resnetv2_50x1_bitm'],
  ] as const) {
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(on.url + path);
      await page.waitForLoadState('networkidle');
      await takeScreenshot(page, `dashboard-${name}-${width}-${colorScheme}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(background);
      await expectAccessible(page);
    }
  }
  watch.expectClean(on.url);
});

test('keeps a chosen theme', async () => {
  const { page, watch } = await openPage(on.browser, on.url);
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await page.goto(on.url);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(18, 21, 27)');
  watch.expectClean(on.url);
});

test('says that the server is gone, and continues when it is back', async () => {
  const { page } = await openPage(on.browser, on.url);
  await page.route('**/graphql', (route) => route.abort());
  await page.getByRole('radio', { name: 'Bold' }).check();
  await page.getByRole('alert').filter({ hasText: 'The server does not answer.' }).waitFor();
  await expectAccessible(page);
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('tbody tr').first().waitFor();
});
