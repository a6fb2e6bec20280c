import { readFile } from 'node:fs/promises';
import { buildSchema, parse, validate } from 'graphql';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readCsvTable } from '../../src/tables/csv/readCsvTable.ts';
import { readMarkdownTable } from '../../src/tables/markdown/readMarkdownTable.ts';
import type { Table } from '../../src/tables/content/table.ts';
import { expectAccessible } from '../support/page/expectAccessible.ts';
import { openPage } from '../support/page/openPage.ts';
import { stage } from '../support/page/stage.ts';

const on = stage();
const permissions = ['clipboard-read', 'clipboard-write'];

const VIEWS = [
  ['table', '/?memory=22&sort=NAME&descending=false'],
  ['compare', '/?page=compare&columns=NVIDIA+T4&columns=22+GB'],
  ['model', '/?model=resnetv2_50x1_bitm&memory=22'],
] as const;

test.each(VIEWS)('copies the %s as Markdown and as CSV that tables are read from', async (_, path) => {
  const { page, watch } = await openPage(on.browser, `${on.url}${path}`, { permissions });
  const shown = await page.locator('main table').last().locator('tbody tr').count();
  const markdown = await copied(page, 'As Markdown');
  const csv = await copied(page, 'As CSV');
  const [fromMarkdown, fromCsv] = [readMarkdownTable(markdown), readCsvTable(csv)];
  if (!fromMarkdown.ok || !fromCsv.ok) throw new Error(`Not to be read:\n${markdown}\n${csv}`);
  expect(textsOf(fromMarkdown.value)).toEqual(textsOf(fromCsv.value));
  expect(fromCsv.value.rows).toHaveLength(shown);
  expect(markdown).toContain(`\n<${page.url()}>\n`);
  watch.expectClean(on.url);
});

test('copies the numbers of the view', async () => {
  const { page } = await openPage(on.browser, `${on.url}${VIEWS[1][1]}`, { permissions });
  expect(await copied(page, 'As CSV')).toContain('\nresnetv2_50x1_bitm,35,51\n');
  await page.goto(`${on.url}${VIEWS[2][1]}`);
  await page.getByText('Needs at least').waitFor();
  const markdown = await copied(page, 'As Markdown');
  expect(markdown).toMatch(
    /^resnetv2_50x1_bitm on 22 GB\. 22,000 MiB − 908 MiB fixed, at 316\.7 MiB per image: 66\./,
  );
  expect(markdown).toMatch(/\n\| 2 +\| fit +\| 1541 +\|/);
});

test.each(VIEWS)(
  'opens the query of the %s in GraphiQL, where it runs to the same values',
  async (_, path) => {
    const { page, watch } = await openPage(on.browser, `${on.url}${path}`, { permissions });
    const query = await copied(page, 'As GraphQL query');
    const document = query.replace(/^# .*$/gm, '');
    const variables: unknown = JSON.parse(
      query.replace(/^(?!# ).*$/gm, '').replace(/^# (?:Variables:$)?/gm, ''),
    );
    const schema = buildSchema(await readFile('schema.graphql', 'utf8'));
    expect(validate(schema, parse(document))).toEqual([]);
    const expected: unknown = await (
      await fetch(`${on.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: document, variables }),
      })
    ).json();
    await page.getByText('Share').click();
    const [opened] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: 'Open in GraphiQL' }).click(),
    ]);
    const asked: string[] = [];
    opened.on('request', (request) => asked.push(request.postData() ?? ''));
    await opened.locator('.graphiql-query-editor .CodeMirror-line').first().waitFor();
    await opened.waitForLoadState('networkidle');
    // Only the introspection query runs by itself.
    expect(asked.filter((body) => body !== '' && !body.includes('IntrospectionQuery'))).toEqual([]);
    expect(new URL(opened.url()).hash).toBe('');
    await opened.getByRole('button', { name: 'Execute query' }).click();
    await opened.locator('.result-window', { hasText: '"data"' }).first().waitFor();
    const result = await opened
      .locator('.result-window .CodeMirror')
      .evaluate((element) =>
        (element as unknown as { CodeMirror: { getValue(): string } }).CodeMirror.getValue(),
      );
    expect(JSON.parse(result)).toEqual(expected);
    watch.expectClean(on.url);
  },
);

test('adds the query to the tabs of an earlier visit', async () => {
  const { page } = await openPage(on.browser, `${on.url}/graphiql`);
  const before = await page.getByRole('tab').allInnerTexts();
  // GraphiQL writes its state half a second after the last change.
  await page.waitForFunction(() => localStorage.getItem('graphiql:tabState') !== null);
  const brought = new URLSearchParams({ query: 'query Brought { __typename }' });
  // The page is open, so only the fragment of its URL changes.
  await page.goto(`${on.url}/graphiql#${brought.toString()}`);
  await page.getByRole('tab', { name: 'Brought' }).waitFor();
  expect(await page.getByRole('tab').allInnerTexts()).toEqual([...before, 'Brought']);
});

test('offers the text to copy by hand if the browser refuses', async () => {
  const { page, watch } = await openPage(on.browser, on.url);
  // As on plain HTTP from another machine.
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.getByText('Share').press('Enter');
  await page.getByRole('button', { name: 'Link to this view' }).press('Enter');
  const text = page.getByRole('textbox', { name: 'Text to copy' });
  expect(await text.inputValue()).toBe(`${on.url}/`);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await text.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Share');
  watch.expectClean(on.url);
});

test('downloads the chart as a standalone SVG, always light', async () => {
  const { page, watch } = await openPage(on.browser, `${on.url}/?model=resnetv2_50x1_bitm`, {
    colorScheme: 'dark',
  });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download SVG' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('resnetv2_50x1_bitm.svg');
  const svg = await readFile(await download.path(), 'utf8');
  expect(svg).not.toMatch(/class=|var\(|style=|light-dark/);
  watch.expectClean(on.url);
  const alone = await openPage(on.browser, `data:image/svg+xml,${encodeURIComponent(svg)}`);
  expect(await alone.page.locator('parsererror').count()).toBe(0);
  const colours = await alone.page.evaluate(() => [
    document.querySelector('svg > rect')?.getAttribute('fill'),
    document.querySelectorAll('circle[fill="rgb(255, 255, 255)"]').length,
    document.querySelectorAll('line[stroke-dasharray="7px, 5px"]').length,
    [...document.querySelectorAll('text')]
      .map(({ textContent }) => textContent)
      .includes('budget 24,064 MiB'),
  ]);
  expect(colours).toEqual(['#fff', 3, 2, true]);
});

/** Chooses from the menu, and reads the clipboard. */
async function copied(page: Page, way: string): Promise<string> {
  await page.getByText('Share').click();
  await page.getByRole('button', { name: way }).click();
  await page.getByText(`Copied: ${way}.`).waitFor();
  await page.keyboard.press('Escape');
  return page.evaluate(() => navigator.clipboard.readText());
}

function textsOf({ columns, rows }: Table): string[][] {
  return [columns, ...rows.map(({ cells }) => cells)].map((cells) => cells.map(({ text }) => text));
}
