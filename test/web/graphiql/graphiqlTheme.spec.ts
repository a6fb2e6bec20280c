import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from '../../support/page/openPage.ts';
import { stage } from '../../support/page/stage.ts';

const on = stage();

test('GraphiQL has the theme chosen on the dashboard, and a link back', async () => {
  const { page, watch } = await openPage(on.browser, on.url, { colorScheme: 'light' });
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await page.getByRole('link', { name: 'GraphiQL' }).click();
  await page.locator('body.graphiql-dark').waitFor();
  expect(await ground(page)).toBe('rgb(33, 42, 59)');
  await page.getByRole('link', { name: 'Dashboard' }).click();
  await page.getByText('15 models against').waitFor();
  expect(await page.getByRole('combobox', { name: 'Theme' }).inputValue()).toBe('dark');
  watch.expectClean(on.url);
});

test('the dashboard has the theme chosen in GraphiQL, also after the back button', async () => {
  const { page, watch } = await openPage(on.browser, on.url, { colorScheme: 'light' });
  await page.getByRole('link', { name: 'GraphiQL' }).click();
  await page.getByRole('button', { name: 'Open settings dialog' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Dark' }).click();
  await page.goBack();
  await page.getByText('15 models against').waitFor();
  expect(await page.getByRole('combobox', { name: 'Theme' }).inputValue()).toBe('dark');
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(18, 21, 27)');
  await page.goForward();
  await page.getByRole('button', { name: 'Open settings dialog' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'System' }).click();
  await page.goto(on.url);
  expect(await page.getByRole('combobox', { name: 'Theme' }).inputValue()).toBe('auto');
  watch.expectClean(on.url);
});

async function ground(page: Page): Promise<string> {
  await page.locator('.graphiql-container').waitFor();
  return page.locator('.graphiql-container').evaluate((element) => getComputedStyle(element).backgroundColor);
}
