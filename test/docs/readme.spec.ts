import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { packageRoot } from '../../src/runtime/packageRoot.ts';
import { codeBlocks } from '../support/codeBlocks.ts';
import { startProgram } from '../../scripts/support/program.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { testApp } from '../support/testApp.ts';

const blocks = codeBlocks('README.md');

/** The answer in the block after a block. */
const answerOf = (index: number): unknown => {
  const next = blocks[index + 1];
  return next?.language === 'json' ? JSON.parse(next.text) : undefined;
};

/** The command that runs this test. */
const TEST_COMMAND = 'npm ci && npm test';

describe('the README', () => {
  const queries = blocks.flatMap(({ language, text }, i) =>
    language === 'graphql' ? [{ text, answer: answerOf(i) }] : [],
  );

  it('has queries', () => {
    expect(queries.length).toBeGreaterThan(1);
  });

  it.each(queries)('has the right answer for query %#', async ({ text, answer }) => {
    const { query } = await testApp();
    expect(await query(text)).toEqual(answer);
  });

  it('repeats the figures of docs/safety.md', () => {
    const figures = figuresOf('README.md');
    expect(figures.length).toBeGreaterThan(0);
    expect(figuresOf('docs/safety.md')).toEqual(expect.arrayContaining(figures));
  });

  it('has commands that give the answers below them', async () => {
    const commands = blocks.flatMap(({ language, text }, i) =>
      language === 'sh' ? [{ command: text, answer: answerOf(i) }] : [],
    );
    const [start, ...others] = commands;
    expect(start?.command).toBe('npm ci && npm start');
    const file = join(temporaryFolder(), 'x.db');
    const program = startProgram('npm', ['start'], { PORT: '0', DATABASE_URL: `file:${file}` });
    onTestFinished(async () => {
      program.process.kill('SIGTERM');
      await program.ended;
    });
    await program.printed('Database');
    const url = /http:\S+(?=\/graphql\n)/.exec(program.output())?.[0] ?? '';
    for (const { command, answer } of others) {
      if (command === TEST_COMMAND) continue;
      const output = execFileSync('bash', ['-c', command.replaceAll('http://127.0.0.1:4000', url)], {
        cwd: packageRoot(),
        env: { ...process.env, DATABASE_URL: `file:${file}` },
      }).toString();
      expect(JSON.parse(output)).toEqual(answer);
    }
  });
});

/** The rows of a page's table of back-tests on milabench's measurements, without padding. */
function figuresOf(page: string): string[] {
  const lines = readFileSync(join(packageRoot(), page), 'utf8').split('\n');
  return lines.filter((line) => line.startsWith('| milabench')).map((line) => line.replaceAll(/ +/g, ' '));
}
