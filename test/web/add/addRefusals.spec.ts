import { expect, onTestFinished, test } from 'vitest';
import { expectAccessible } from '../../support/page/expectAccessible.ts';
import { openPage } from '../../support/page/openPage.ts';
import { runningApp } from '../../support/runningApp.ts';
import { stage } from '../../support/page/stage.ts';
import { expectFocus, expectProblem, field, fillReading, measured, save, tabTo } from '../writingForms.ts';

const on = stage();

test('shows each error at its field', async () => {
  const { page, watch } = await openPage(on.browser, `${on.url}/?page=add`);
  await field(page, 'Name').fill('resnetv2_50x1_bitmm');
  await field(page, 'Input size').fill('2 24');
  await field(page, 'Memory').fill('1');
  await save(page);
  await expectProblem(page, 'Input size', 'This has to be a whole number in digits.');
  await expectProblem(page, 'Batch size', 'How many images were in the batch?');
  await expectFocus(page, 'field-conditions-inputSize');
  await field(page, 'Input size').fill('0');
  await field(page, 'GPU').fill('RTX 309');
  await field(page, 'Measured on').fill('9999-01-01');
  await fillReading(page, 0, '0', '0');
  await save(page);
  await expectProblem(
    page,
    'Name',
    'There is no model "resnetv2_50x1_bitmm". Did you mean "resnetv2_50x1_bitm"',
  );
  await expectProblem(
    page,
    'Input size',
    'inputSize must be a whole number from 1 to 100,000, in digits only; got 0.',
  );
  await expectProblem(page, 'GPU', 'There is no card "RTX 309" in the GPU list.');
  await expectProblem(
    page,
    'Batch size',
    'batchSize must be a whole number from 1 to 1,000,000, in digits only; got 0.',
  );
  await expectProblem(page, 'Memory', 'memoryMiB must be a plain decimal number of MiB above 0');
  await expectProblem(page, 'Measured on', 'measuredAt is in the future: 9999-01-01.');
  await expectFocus(page, 'field-model');
  await expectAccessible(page);

  await field(page, 'Name').fill('resnetv2_50x1_bitm_in21k');
  expect(await field(page, 'Name').getAttribute('aria-invalid')).toBe('false');
  await field(page, 'Input size').fill('');
  await field(page, 'GPU').fill('');
  await field(page, 'Measured on').fill('');
  await fillReading(page, 0, '8', '1700');
  await save(page);
  await page.getByRole('heading', { name: 'Saved 1 reading' }).waitFor();
  watch.expectClean(on.url);
});

test('reports all missing fields at once', async () => {
  const { page } = await openPage(on.browser, `${on.url}/?page=add`);
  await save(page);
  await expectProblem(page, 'Name', 'Which model was it?');
  await expectProblem(page, 'Batch size', 'How many images were in the batch?');
  await expectProblem(page, 'Memory', 'How much memory did it take?');
  await expectFocus(page, 'field-model');
});

test('does not treat an incomplete date as empty', async () => {
  const { page } = await openPage(on.browser, `${on.url}/?page=add&model=resnetv2_50x1_bitm`);
  await fillReading(page, 0, '8', '3400');
  await tabTo(page, field(page, 'Measured on'));
  await page.keyboard.type('11');
  await page.keyboard.press('Enter');
  await expectProblem(page, 'Measured on', 'Give the whole date, or none of it.');
  await expectFocus(page, 'field-measuredAt');
});

test('writes once if the first response was lost', async () => {
  const { page } = await openPage(on.browser, `${on.url}/?page=add&model=resnetv2_50x3_bitm_in21k`);
  await fillReading(page, 0, '8', '4400');
  await page.route('**/graphql', async (route) => {
    if (!(route.request().postData() ?? '').includes('mutation')) return route.fallback();
    await route.fetch();
    return route.abort();
  });
  await save(page);
  await page.getByRole('alert').filter({ hasText: 'Perhaps not saved' }).waitFor();
  await page.unroute('**/graphql');
  await save(page);
  await page.getByRole('heading', { name: 'Saved 1 reading' }).waitFor();
  const readings = await measured(on.url, 'resnetv2_50x3_bitm_in21k');
  expect(readings.filter(({ batchSize }) => batchSize === 8)).toHaveLength(1);
});

test('asks for a token if one is needed, keeps it for this tab only, and forgets it', async () => {
  const guarded = await runningApp();
  onTestFinished(() => guarded.close());
  const secret = await guarded.makeToken('somebody');
  const { page, watch } = await openPage(on.browser, `${guarded.url}/?page=add&model=resnetv2_50x1_bitm`);
  await fillReading(page, 0, '8', '3500');
  expect(await field(page, 'Token').count()).toBe(0);
  await save(page);
  await expectProblem(page, 'Token', 'Writing needs a token, since one was made');
  await expectFocus(page, 'field-token');
  await expectAccessible(page);
  await field(page, 'Token').fill('batchfit_wrong');
  await page.keyboard.press('Enter');
  await expectProblem(page, 'Token', 'This token is unknown or was revoked');
  await field(page, 'Token').fill(secret);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Saved 1 reading' }).waitFor();
  expect(page.url()).not.toContain(secret);
  const kept = await page.evaluate(() => [JSON.stringify(localStorage), JSON.stringify(sessionStorage)]);
  expect(kept.map((text) => text.includes(secret))).toEqual([false, true]);
  await page.getByRole('article').getByRole('link', { name: 'Add a measurement' }).click();
  // With the token the recorder is known, so what was just saved counts as stored.
  await fillReading(page, 0, '8', '3500');
  await page.getByText('1 of these is saved already').waitFor();
  await page.getByRole('button', { name: 'Forget the token' }).click();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  expect(await page.getByText('This tab writes with a token').count()).toBe(0);
  watch.expectClean(guarded.url, [401]);
});
