import { expect, test } from 'vitest';
import { expectAccessible } from '../support/page/expectAccessible.ts';
import { openPage } from '../support/page/openPage.ts';
import { recordSeries } from '../support/recordSeries.ts';
import { takeScreenshot } from '../support/page/screenshot.ts';
import { stage } from '../support/page/stage.ts';

/** One reading says nothing of a larger budget than it needs, and 0 of a smaller one. */
const on = stage((url) =>
  recordSeries(url, 'zz_unknown', { inputSize: 64 }, [{ batchSize: 8, memoryMiB: 9000 }]),
);

test('shows the answers on each card in one request, and links to the model on that card', async () => {
  const { page, watch } = await openPage(on.browser, on.url);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/graphql')) asked.push(request.postData() ?? '');
  });
  await page.getByRole('link', { name: 'Compare' }).click();
  await page.getByText('16 models against 6 budgets').waitFor();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((body) => body.includes('capacityMatrix'))).toHaveLength(1);
  expect(await page.getByRole('columnheader').allInnerTexts()).toEqual([
    'Model',
    expect.stringMatching(/RTX 4060\s+7,676 MiB$/),
    expect.stringMatching(/RTX 3060 12GB\s+11,776 MiB$/),
    expect.stringMatching(/T4\s+14,848 MiB$/),
    expect.stringMatching(/RTX 3090\s+24,064 MiB$/),
    expect.stringMatching(/A100 40GB\s+40,448 MiB$/),
    expect.stringMatching(/H100 80GB HBM3\s+81,047 MiB$/),
  ]);
  await page.getByRole('row', { name: 'resnetv2_50x1_bitm ' }).first().getByRole('link').nth(4).click();
  await page.getByRole('heading', { name: 'resnetv2_50x1_bitm' }).waitFor();
  expect(await page.getByRole('combobox', { name: 'GPU' }).inputValue()).toBe('NVIDIA GeForce RTX 3090');
  await page.locator('.answer .value', { hasText: '56' }).waitFor();
  expect(await page.title()).toBe('batchfit · resnetv2_50x1_bitm');
  await page.getByRole('link', { name: '‹ Compare' }).click();
  await page.getByText('16 models against 6 budgets').waitFor();
  watch.expectClean(on.url);
});

test('changes the columns, by card or amount, by keyboard only', async () => {
  const { page, watch } = await openPage(on.browser, `${on.url}/?page=compare&columns=NVIDIA+T4`);
  const picker = page.getByRole('combobox', { name: 'Add a GPU or an amount of memory' });
  await picker.focus();
  await page.keyboard.type('2080');
  await page.getByRole('option', { name: '2080 Ti' }).waitFor();
  await page.waitForFunction(() => document.querySelectorAll('[role=option]').length === 1);
  await page.keyboard.press('Enter');
  await page.getByText('16 models against 2 budgets').waitFor();
  await page.keyboard.type('6 gib');
  await page.getByRole('option', { name: '6 GiB' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('columnheader', { name: '6 GiB 6,144 MiB' }).waitFor();
  await page.getByRole('button', { name: 'Remove NVIDIA T4' }).press('Enter');
  await page.getByText('16 models against 2 budgets').waitFor();
  expect(new URL(page.url()).searchParams.getAll('columns')).toEqual(['NVIDIA GeForce RTX 2080 Ti', '6 GiB']);
  await page.getByRole('link', { name: 'resnetv2_101x1_bitm', exact: true }).focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  await page.getByRole('heading', { name: 'resnetv2_101x1_bitm_in21k' }).waitFor();
  expect(await page.getByLabel('Memory', { exact: true }).inputValue()).toBe('6');
  // The focused element is gone.
  await page.locator('main:focus').waitFor();
  watch.expectClean(on.url);
});

test('never shows an answer in the wrong column', async () => {
  const { page } = await openPage(on.browser, `${on.url}/?page=compare&columns=NVIDIA+T4&columns=24+GB`);
  const cells = page.getByRole('row', { name: 'resnetv2_50x1_bitm ' }).first().getByRole('link');
  const before = await cells.allInnerTexts();
  await page.route('**/graphql', () => undefined);
  await page.getByRole('button', { name: 'Remove NVIDIA T4' }).click();
  await page.locator('.scroller[aria-busy=true]').waitFor();
  expect(await page.getByRole('columnheader').count()).toBe(3);
  expect(await cells.allInnerTexts()).toEqual(before);
});

test('shows as text what does not fit and what is unknown', async () => {
  const columns = ['0.5 GB', '1 GB', '100 GB']
    .map((column) => `&columns=${encodeURIComponent(column)}`)
    .join('');
  const { page, watch } = await openPage(on.browser, `${on.url}/?page=compare${columns}`);
  const small = page.getByRole('row', { name: 'resnetv2_152x4_bitm' }).first().getByRole('cell');
  expect(await small.first().innerText()).toMatch(/^0\s+does not fit$/);
  const unknown = page.getByRole('row', { name: 'zz_unknown' }).getByRole('cell');
  expect(await unknown.first().innerText()).toBe('unknown');
  expect(await unknown.last().innerText()).toMatch(/^8/);
  watch.expectClean(on.url);
});

test('filters by name, and says if nothing matches or fits', async () => {
  const { page, watch } = await openPage(on.browser, `${on.url}/?page=compare&columns=0.5+GB`);
  await page.getByRole('searchbox', { name: 'Search models' }).fill('152x4');
  await page.getByRole('heading', { name: 'Nothing fits' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('searchbox', { name: 'Search models' }).fill('no such');
  await page.getByRole('heading', { name: 'No model matches' }).waitFor();
  await page.getByRole('button', { name: 'Show all models' }).click();
  await page.getByText('16 models against 1 budget').waitFor();
  watch.expectClean(on.url);
});

test('names an unknown card of an old link, which can be removed', async () => {
  const { page } = await openPage(
    on.browser,
    `${on.url}/?page=compare&columns=No+Such+Card&columns=NVIDIA+T4`,
  );
  await page.getByRole('alert').filter({ hasText: 'No Such Card' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Remove No Such Card' }).click();
  await page.getByText('16 models against 1 budget').waitFor();
});

test.each(['light', 'dark'] as const)('is accessible and fits a phone in %s', async (colorScheme) => {
  for (const width of [1440, 1024, 390]) {
    const viewport = { width, height: 844 };
    const { page, watch } = await openPage(on.browser, `${on.url}/?page=compare`, { viewport, colorScheme });
    await takeScreenshot(page, `dashboard-compare-${width}-${colorScheme}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await expectAccessible(page);
    const scroller = page.getByRole('region', { name: 'Comparison' });
    await scroller.evaluate((element) => {
      element.scrollTo(400, 400);
    });
    const [head, name, region] = await Promise.all(
      [page.getByRole('columnheader').first(), page.getByRole('rowheader').last(), scroller].map((one) =>
        one.boundingBox(),
      ),
    );
    // The header stays at the top and the names at the left, within a border of one pixel.
    expect(Math.abs((head?.y ?? 0) - (region?.y ?? -9))).toBeLessThanOrEqual(1);
    expect(Math.abs((name?.x ?? 0) - (region?.x ?? -9))).toBeLessThanOrEqual(1);
    watch.expectClean(on.url);
  }
});
