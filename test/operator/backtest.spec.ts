import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startProgram } from '../../scripts/support/program.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

async function backtest(
  table: string | Uint8Array,
  ...options: string[]
): Promise<{ code: number | null; output: string }> {
  const file = join(temporaryFolder(), 'series.csv');
  writeFileSync(file, table);
  const program = startProgram(process.execPath, ['dist/backtest.js', file, ...options]);
  return { code: await program.ended, output: program.output().replaceAll(file, 'FILE') };
}

/** On a line; below it at 32, where the line through 8 and 16 says 28; and above it, where that says 48. */
const TABLE = [
  'gpu,series,batch_size,memory_mib',
  ...['a,m,1,200', 'a,m,2,300', 'a,m,4,500'],
  ...['b,m,8,999.5', 'b,m,16,1800', 'b,m,32,3000'],
  ...['b,n,8,1000', 'b,n,16,1400', 'b,n,32,3000'],
].join('\r\n');

describe('npm run backtest', () => {
  it('tells the figures as JSON', async () => {
    const { code, output } = await backtest(TABLE, '--json');
    expect(code).toBe(0);
    const { series, rows, results } = JSON.parse(output) as Record<string, unknown>;
    expect([series, rows]).toEqual([3, 9]);
    const kind = { estimator: 'ENDPOINTS', points: '2', factor: '<=2', cases: 3 };
    expect(results).toEqual(
      expect.arrayContaining([
        {
          ...kind,
          rule: 'LINE',
          overPromises: 1 / 3,
          anyExcess: 1 / 3,
          medianShortfall: 0,
          shortfall90: 1 - 28 / 32,
        },
        expect.objectContaining({ ...kind, rule: 'CAUTIOUS', overPromises: 1 / 3 }),
        // One point says what is proven: half of what was asked for.
        expect.objectContaining({
          estimator: 'UPPER_ENVELOPE',
          points: '1',
          overPromises: 0,
          medianShortfall: 0.5,
        }),
      ]),
    );
  });

  it('prints tables to read', async () => {
    const { code, output } = await backtest(TABLE);
    expect(code).toBe(0);
    expect(output).toMatch(/^3 series of 9 readings\.\n/);
    expect(output).toMatch(/\nENDPOINTS\npoints {2}factor {2}cases {2}LINE +BOLD +BALANCED +CAUTIOUS\n/);
    expect(output).toMatch(/\n2 +<=2 +3 +33\.3 % \(33\.3 %\); 0\.0 \/ 12\.5 % +/);
  });

  it('says so where there is nothing to ask', async () => {
    const { code, output } = await backtest('series,batch_size,memory_mib\nm,1,200\n');
    expect(code).toBe(0);
    expect(output).toBe('1 series of 1 readings. None has two batch sizes, so there is nothing to ask.\n');
  });

  it.each<[string, string | Uint8Array, string]>([
    ['an empty file', '', 'the text is empty'],
    ['no rows', 'series,batch_size,memory_mib\n', 'there are no rows below the header.'],
    ['a missing column', 'series,bs,memory_mib\n', 'the header lacks batch_size.'],
    ['a column twice', 'series,batch_size,memory_mib,Series\n', 'the header has series twice.'],
    [
      'a number that is none',
      'series,batch_size,memory_mib\nm,1.5,200\nm,2,lots\n',
      'line 2: batch_size is a whole number from 1 up to 1,000,000; got "1.5"\n  line 3: memory_mib is a number above 0 and up to 16,777,216; got "lots"',
    ],
    [
      'more questions than can be answered',
      `series,batch_size,memory_mib\n${Array.from({ length: 145 }, (_, i) => `m,${i + 1},${1000 + i}`).join('\n')}`,
      'the table asks 508,080 questions, and at most 500,000 are answered. A series of n batch sizes asks n (n² − 1) / 6 of them, and the longest has 145: thin it out, or divide the table.',
    ],
    ['bytes that are no UTF-8', new Uint8Array([0xff, 0xfe]), 'FILE is not UTF-8.'],
  ])('refuses %s', async (_, table, message) => {
    const { code, output } = await backtest(table);
    expect(code).toBe(1);
    expect(output).toContain('Not done: ');
    expect(output).toContain(message);
  });

  it('says which file is not there, and how it is used', async () => {
    const missing = startProgram(process.execPath, ['dist/backtest.js', 'nowhere.csv']);
    expect(await missing.ended).toBe(1);
    expect(missing.output()).toMatch(/^Not done: nowhere\.csv cannot be read: ENOENT/);
    const bare = startProgram(process.execPath, ['dist/backtest.js']);
    expect(await bare.ended).toBe(2);
    expect(bare.output()).toMatch(/missing required argument 'file'/);
  });
});
