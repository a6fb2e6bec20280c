import { execFileSync } from 'node:child_process';
import { expect, it, onTestFinished } from 'vitest';
import { run } from '../support/run.ts';
import { runningApp } from '../support/runningApp.ts';
import { block, recipe } from './recipe.ts';

/** Why Python cannot be run here; undefined where it can. */
function whyNoPython(): string | undefined {
  try {
    execFileSync('python3', ['--version'], { stdio: 'pipe' });
    return undefined;
  } catch (error) {
    return String(error);
  }
}

it('Python: the recipe asks and records', async (test) => {
  const missing = whyNoPython();
  if (missing !== undefined) test.skip(`There is no Python 3 to run the recipe with: ${missing}`);
  const { url, close } = await runningApp();
  onTestFinished(close);
  const blocks = recipe('Python', url);
  expect(await run('python3', ['-c', block(blocks, 'python')])).toBe(block(blocks, 'text'));
});
