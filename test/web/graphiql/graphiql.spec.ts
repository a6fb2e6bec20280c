import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { examples, type Example } from '../../../src/web/graphiql/examples.ts';
import { watchPage, type PageWatch } from '../../support/page/pageWatch.ts';
import { takeScreenshot } from '../../support/page/screenshot.ts';
import { stage } from '../../support/page/stage.ts';

const on = stage();
let context: BrowserContext;
let page: Page;
let watch: PageWatch;

beforeEach(async () => {
  context = await on.browser.newContext({ viewport: { width: 1280, height: 800 } });
  page = await context.newPage();
  watch = await watchPage(page);
});
afterEach(async () => {
  await context.close();
  watch.expectClean(on.url);
});

test('opens every example in a tab and shows its result', async () => {
  await openGraphiql();
  expect(await tabTitles()).toEqual(examples.map(tabTitle));
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    await press('Execute query');
    await see('.result-window', '"data"');
    expect(await page.locator('.result-window').innerText()).not.toContain('"errors"');
  }
});

test('shows the schema in the docs and explorer panes, and opens history and the dialogs', async () => {
  await openGraphiql();
  await press('Show Documentation Explorer');
  await page.locator('.graphiql-doc-explorer').getByRole('link', { name: 'Query', exact: true }).click();
  await see('.graphiql-doc-explorer', 'models');
  await press('Show GraphiQL Explorer');
  await see('.docExplorerWrap', 'models');
  await press('Show History');
  await see('.graphiql-history', 'History');
  for (const opener of ['Open settings dialog', 'Open short keys dialog']) {
    await press(opener);
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
});

test('keeps the tabs of the user on later visits', async () => {
  await openGraphiql();
  await press('New tab');
  await page.locator('.graphiql-query-editor .CodeMirror').click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('query Mine { __typename ');
  await page.getByRole('tab', { name: 'Mine' }).waitFor();
  // GraphiQL writes its state half a second after the last change.
  await page.waitForFunction(() => localStorage.getItem('graphiql:tabState')?.includes('"title":"Mine"'));
  await openGraphiql();
  expect(await tabTitles()).toEqual([...examples.map(tabTitle), 'Mine']);
});

test('follows the system into light and dark', async () => {
  const seen: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await openGraphiql();
    await press('Execute query');
    await see('.result-window', '"data"');
    await takeScreenshot(page, `graphiql-${colorScheme}`);
    seen.push(
      await page
        .locator('.graphiql-container')
        .evaluate((element) => getComputedStyle(element).backgroundColor),
    );
  }
  expect(seen).toEqual(['rgb(255, 255, 255)', 'rgb(33, 42, 59)']);
});

test('draws text with the fonts of this server', async () => {
  await openGraphiql();
  const loaded = await page.evaluate(() =>
    [...document.fonts]
      .filter(({ status }) => status === 'loaded')
      .map(({ family }) => family.replaceAll('"', '')),
  );
  expect(new Set(loaded)).toEqual(new Set(['Roboto', 'Fira Code']));
});

async function openGraphiql(): Promise<void> {
  await page.goto(`${on.url}/graphiql`);
  await page.locator('.graphiql-query-editor .CodeMirror-line').first().waitFor();
  // The schema and the lazily loaded modes of the editors.
  await page.waitForLoadState('networkidle');
}

async function press(button: string): Promise<void> {
  await page.getByRole('button', { name: button }).click();
}

async function see(selector: string, text: string): Promise<void> {
  await page.locator(selector).filter({ hasText: text }).first().waitFor({ timeout: 10_000 });
}

async function tabTitles(): Promise<string[]> {
  return page.getByRole('tab').allInnerTexts();
}

/** GraphiQL labels a tab with the name of its operation. */
function tabTitle({ query }: Example): string {
  return /^(?:query|mutation) (\w+)/m.exec(query)?.[1] ?? '';
}
