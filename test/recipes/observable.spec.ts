import { expect, it, onTestFinished } from 'vitest';
import { readConfig } from '../../src/config/config.ts';
import { sharedBrowser } from '../support/page/sharedBrowser.ts';
import { runningApp } from '../support/runningApp.ts';
import { block, recipe } from './recipe.ts';

const START = block(recipe('Observable', ''), 'sh');
const ORIGINS = (/^CORS_ORIGINS=(\S+) npm start$/.exec(START)?.[1] ?? '').split(',');

const browser = sharedBrowser();

/** Runs the recipe's cell in a page of this origin; gives the rows, or what the browser threw. */
async function runCell(origin: string, corsOrigins: readonly string[]): Promise<unknown> {
  const { url, close } = await runningApp({ corsOrigins });
  onTestFinished(close);
  // To reach into the local network is the user's to allow, and so is the test's.
  const context = await browser().newContext({ permissions: ['local-network-access'] });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.route(`${origin}/**`, (route) => route.fulfill({ contentType: 'text/html', body: '<p>' }));
  await page.goto(`${origin}/notebook`);
  const cell = block(recipe('Observable', url), 'js');
  return page.evaluate(`(async () => { ${cell}; return models; })().catch(String)`);
}

it.each(ORIGINS)('Observable: the cell gets its rows at %s with CORS_ORIGINS', async (origin) => {
  const { corsOrigins } = readConfig({ CORS_ORIGINS: ORIGINS.join(',') });
  const models = await runCell(origin, corsOrigins);
  expect(models).toHaveLength(15);
  expect(models).toContainEqual({
    name: 'resnetv2_50x1_bitm',
    parametersMillions: expect.closeTo(23.5, 0) as number,
    maxBatchSize: 73,
  });
});

it('Observable: the browser keeps the answer from the cell without CORS_ORIGINS', async () => {
  expect(await runCell('https://observablehq.com', [])).toBe('TypeError: Failed to fetch');
});
