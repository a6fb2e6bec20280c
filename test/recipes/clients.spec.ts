import { build } from 'esbuild';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { launchBrowser } from '../../scripts/support/browser.ts';
import { run } from '../support/run.ts';
import { runningApp } from '../support/runningApp.ts';
import { clientProject } from './clientProject.ts';
import { block, recipe } from './recipe.ts';

const COMPILE = ['--noEmit', '--strict', '--skipLibCheck', '--target', 'es2022', '--module', 'esnext'];
const PAGE = 'https://app.example.com';

const CLIENTS = [
  ['Apollo Client', 'apollo.ts'],
  ['urql', 'urql.ts'],
] as const;

it.each(CLIENTS)('%s: the recipe compiles, and gets all pages', async (heading, file) => {
  const { url, close } = await runningApp();
  onTestFinished(close);
  const blocks = recipe(heading, url);
  const folder = clientProject(blocks);
  await run('npx', ['tsc', ...COMPILE, '--moduleResolution', 'bundler', file], folder);
  expect(await run('npx', ['tsx', file], folder)).toBe(block(blocks, 'text'));
});

it.each(CLIENTS)('%s: the recipe gets them in a page of another site too', async (heading, file) => {
  const { url, close } = await runningApp({ corsOrigins: [PAGE] });
  onTestFinished(close);
  const blocks = recipe(heading, url);
  const entry = join(clientProject(blocks), file);
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false });

  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const context = await browser.newContext({ permissions: ['local-network-access'] });
  const page = await context.newPage();
  const printed: string[] = [];
  page.on('console', (message) => printed.push(message.text()));
  await page.route(`${PAGE}/`, (route) => route.fulfill({ contentType: 'text/html', body: '<p>' }));
  await page.goto(PAGE);
  await page.addScriptTag({ type: 'module', content: `${outputFiles[0]?.text ?? ''}; console.log('done');` });
  await expect.poll(() => printed, { timeout: 30_000 }).toContain('done');
  expect(printed.slice(0, -1).join('\n')).toBe(block(blocks, 'text'));
});
