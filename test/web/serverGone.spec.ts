import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { expectAccessible } from '../support/page/expectAccessible.ts';
import { openPage } from '../support/page/openPage.ts';
import { type Program, startProgram } from '../../scripts/support/program.ts';
import { stage } from '../support/page/stage.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const on = stage();

test('the page survives a restart of the server', async () => {
  const file = join(temporaryFolder(), 'x.db');
  const first = start(file, '0');
  await first.printed('Database');
  const url = /http:\S+(?=\/graphql\n)/.exec(first.output())?.[0] ?? '';
  const { page } = await openPage(on.browser, url);
  await page.getByText('15 models against').waitFor();

  first.process.kill('SIGKILL');
  await first.ended;
  await page.getByRole('radio', { name: 'Bold' }).check();
  await page.getByRole('alert').filter({ hasText: 'The server does not answer.' }).waitFor();
  await expectAccessible(page);
  // A view whose code was not loaded yet.
  await page.getByRole('link', { name: 'Compare' }).click();
  await page.getByRole('alert').filter({ hasText: 'could not be loaded' }).waitFor();
  await expectAccessible(page);

  const second = start(file, new URL(url).port);
  await second.printed('Database');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('15 models against 6 budgets').waitFor();
  await page.goBack();
  await page.getByText('15 models against 24,064 MiB').waitFor();
  expect(await page.getByRole('radio', { name: 'Bold' }).isChecked()).toBe(true);
});

function start(file: string, port: string): Program {
  const program = startProgram(process.execPath, ['dist/main.js'], {
    PORT: port,
    DATABASE_URL: `file:${file}`,
  });
  onTestFinished(() => {
    program.process.kill('SIGKILL');
  });
  return program;
}
