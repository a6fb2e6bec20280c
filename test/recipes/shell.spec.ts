import { expect, it, onTestFinished } from 'vitest';
import { run } from '../support/run.ts';
import { runningApp } from '../support/runningApp.ts';
import { block, recipe } from './recipe.ts';

it.each(['A value in a shell', 'A check for a scheduler'])(
  '%s: the recipe prints what it says',
  async (heading) => {
    const { url, close } = await runningApp();
    onTestFinished(close);
    const blocks = recipe(heading, url);
    expect(await run('sh', ['-c', block(blocks, 'sh')])).toBe(block(blocks, 'text'));
  },
);

it('the check for a scheduler tells a server that is gone from a batch that does not fit', async () => {
  const { url, close } = await runningApp();
  await close();
  const [fits = ''] = block(recipe('A check for a scheduler', url), 'sh').split('\nfits ');
  expect(await run('sh', ['-c', `${fits}\nfits resnetv2_50x1_bitm 'RTX 3090' 16; echo $?`])).toBe('2');
});
