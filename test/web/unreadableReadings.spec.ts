import { expect, test } from 'vitest';
import { openPage } from '../support/page/openPage.ts';
import { takeScreenshot } from '../support/page/screenshot.ts';
import { stage } from '../support/page/stage.ts';

const MODEL = 'resnetv2_50x1_bit_distilled';
const on = stage();

test('the view of a model reports unreadable stored readings', async () => {
  on.otherProgram("UPDATE Measurement SET memoryMiB = 'much' WHERE id = 2");
  const { page } = await openPage(on.browser, `${on.url}/?model=${MODEL}`);
  const remark = page.locator('.remarks li').first();
  await remark.waitFor();
  expect(await remark.innerText()).toMatch(
    /^1 stored reading of this series cannot be read and was left out: row 2 of the table Measurement\./,
  );
  await page.getByText('1 stored reading of this series cannot be read and was left out.').first().waitFor();
  expect(await page.locator('tbody tr').allInnerTexts()).toEqual([
    expect.stringMatching(/^1\s+1,021 MiB/),
    expect.stringMatching(/^4\s+1,225 MiB/),
  ]);
  await takeScreenshot(page, 'dashboard-unreadable');
});
