import { expect, it, onTestFinished } from 'vitest';
import { codeBlocks } from '../support/codeBlocks.ts';
import { run } from '../support/run.ts';
import { runningApp } from '../support/runningApp.ts';

it('the questions that people ask are answered as docs/questions.md says, in its order', async () => {
  const { url, close } = await runningApp();
  onTestFinished(close);
  const ask = async (query: string): Promise<unknown> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return response.json();
  };
  const blocks = codeBlocks('docs/questions.md');
  expect(blocks.length).toBeGreaterThan(20);
  for (const [index, { heading, language, text }] of blocks.entries()) {
    const answer = blocks[index + 1];
    if (language === 'graphql') {
      expect(await ask(text), heading).toEqual({ data: JSON.parse(answer?.text ?? '') as unknown });
    }
    if (language === 'sh') {
      const command = text.replaceAll('http://127.0.0.1:4000', url);
      expect(await run('sh', ['-c', command]), heading).toBe(answer?.text);
    }
  }
});
