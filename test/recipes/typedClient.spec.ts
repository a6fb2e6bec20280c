import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { run } from '../support/run.ts';
import { runningApp } from '../support/runningApp.ts';
import { clientProject } from './clientProject.ts';
import { block, recipe } from './recipe.ts';

it('A typed client: the recipe generates, compiles and runs, and a wrong field does not compile', async () => {
  const { url, close } = await runningApp();
  onTestFinished(close);
  const blocks = recipe('A typed client', url);
  const folder = clientProject(blocks);
  const [install, ...commands] = block(blocks, 'sh').split('\n');
  expect(install).toMatch(/^npm install /);
  const printed: string[] = [];
  for (const command of commands) printed.push(await run('sh', ['-c', command], folder));
  expect(printed.at(-1)).toBe(block(blocks, 'text'));

  const main = join(folder, 'src/main.ts');
  writeFileSync(main, readFileSync(main, 'utf8').replace('model?.maxBatchSize', 'model?.batchSize'));
  const compile = commands.find((command) => command.startsWith('npx tsc ')) ?? '';
  await expect(run('sh', ['-c', compile], folder)).rejects.toMatchObject({
    stdout: expect.stringContaining("'batchSize' does not exist") as string,
  });
}, 300_000);
