import { describe, expect, it } from 'vitest';
import { readMarkdownTable } from '../../../src/tables/markdown/readMarkdownTable.ts';
import { told, valueOf } from '../support.ts';

const HINT =
  'a | inside a cell is written \\|; a line that is no part of the table needs an empty line before it';
const LARGE =
  '1:- -: a text in Markdown has at most 2,000 lines, 2,000,000 characters, and 10,000 times * or _; use CSV for more';
const texts = (text: string) =>
  valueOf(readMarkdownTable(text)).rows.map(({ line, cells }) => [line, ...cells.map((cell) => cell.text)]);

describe('readMarkdownTable', () => {
  it('finds the table between prose and footnotes', () => {
    const text =
      '\uFEFF# Title\r\nprose | more\r\n\r\n| a | b \\* |\r\n|:--|--:|\r\n| x_1 |\t2 |\r\n| ? | |\r\n\r\n*) note\r\n';
    expect(valueOf(readMarkdownTable(text))).toEqual({
      columns: [
        { text: 'a', line: 4, column: 3 },
        { text: 'b *', line: 4, column: 7 },
      ],
      rows: [
        {
          line: 6,
          cells: [
            { text: 'x_1', line: 6, column: 3 },
            { text: '2', line: 6, column: 9 },
          ],
        },
        {
          line: 7,
          cells: [
            { text: '?', line: 7, column: 3 },
            { text: '', line: 7, column: 6 },
          ],
        },
      ],
    });
  });

  it('takes the plain text of cells with markup', () => {
    const rows = '| **b** _e_ | `a\\|b` |\n| [t](u) | [r] |\n| &amp;\\_ | ![alt](i) |\n| x<br>y | a_b_c |\n';
    expect(texts(`a|b\n-|-\n${rows}\n[r]: u`)).toEqual([
      [3, 'b e', 'a|b'],
      [4, 't', 'r'],
      [5, '&_', 'alt'],
      [6, 'x<br>y', 'a_b_c'],
    ]);
    expect(texts(`|a|b|\n|-|-|\n${rows}\n[r]: u`)).toEqual(texts(`a|b\n-|-\n${rows}\n[r]: u`));
  });

  it('finds a table in a quote and in a list', () => {
    expect(texts('> | a | b |\n> |---|---|\n> | 1 | 2 |')).toEqual([[3, '1', '2']]);
    expect(texts('- | a | b |\n  |---|---|\n  | 1 | 2 |')).toEqual([[3, '1', '2']]);
  });

  it('does not take a table in a block of code for one', () => {
    expect(texts('```\n| a |\n|---|\n| 1 |\n```\n\n| b |\n|---|\n| 2 |')).toEqual([[9, '2']]);
  });

  it.each([
    '',
    'prose',
    '| a | b |\n| 1 | 2 |',
    '| a | b |\n|---|\n| 1 | 2 |',
    '```\n| a |\n|---|\n| 1 |\n```',
  ])('tells that %j has no table', (text) => {
    expect(told(readMarkdownTable(text))).toEqual([
      '1:- -: there is no Markdown table in the text; a table is a header row, then a row such as |---|---| with as many cells as the header, then the rows',
    ]);
  });

  it('tells that there are several tables', () => {
    const table = '| a |\n|---|\n| 1 |\n\n';
    expect(told(readMarkdownTable(`x\n\n${table}${table}> ${table}`))).toEqual([
      '7:- -: the text has 2 tables (at the lines 3, 7); leave only one in it',
    ]);
  });

  it('tells every row with too many or too few cells', () => {
    const text =
      '| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |\n| 1 | \\| |\n| *1* |\n| 1 | 2 | *3* | 4 |\n*) a footnote\n';
    expect(told(readMarkdownTable(text))).toEqual([
      `3:3 b: this row has 1 cells, the header has 2; ${HINT}`,
      `4:11 -: this row has 3 cells, the header has 2; ${HINT}`,
      `6:3 b: this row has 1 cells, the header has 2; ${HINT}`,
      `7:11 -: this row has 4 cells, the header has 2; ${HINT}`,
      `8:1 b: this row has 1 cells, the header has 2; ${HINT}`,
    ]);
  });

  it('reads 2,000 lines, with some prose among them, and refuses more', () => {
    const row = '| x_1:: | *2* | \\* |\n';
    const head = '| a [M] | b | c |\n|---|---|---|\n';
    const rows = texts(`${head}${row.repeat(1_995)}\n\nprose\n`);
    expect(rows).toHaveLength(1_995);
    expect(rows.at(-1)).toEqual([1_997, 'x_1::', '2', '*']);
    expect(told(readMarkdownTable(head + row.repeat(1_999)))).toEqual([LARGE]);
    expect(told(readMarkdownTable('\n'.repeat(1_000_000)))).toEqual([LARGE]);
  });

  it('refuses a text that would take the parser too long', () => {
    expect(told(readMarkdownTable(`${'*_'.repeat(250)}\n`.repeat(21)))).toEqual([LARGE]);
    expect(told(readMarkdownTable(`${'x'.repeat(29_000)}\n`.repeat(70)))).toEqual([LARGE]);
    const long = 'this line has more than 30,000 characters, or more than 500 times * or _; make it shorter';
    expect(told(readMarkdownTable(`| a |\n|---|\n| \`${'1'.repeat(30_000)} |`))).toEqual([`3:- -: ${long}`]);
    expect(told(readMarkdownTable(`${'*_'.repeat(251)}\n| a |\n|---|\n`))).toEqual([`1:- -: ${long}`]);
    expect(told(readMarkdownTable(`${'\\\\*'.repeat(501)}\n| a |\n|---|\n`))).toEqual([`1:- -: ${long}`]);
  });

  it.each(['>'.repeat(3_999), '> - '.repeat(20), '1. '.repeat(11), `${' '.repeat(50)}- a`, '\t'.repeat(11)])(
    'tells that a line is nested too deeply: %j',
    (line) => {
      expect(told(readMarkdownTable(`x\n${line}\n\n| a |\n|---|\n| 1 |\n`))).toEqual([
        '2:- -: this line is more than 10 quotes or lists deep, or begins with more than 40 spaces; move the table out of them',
      ]);
    },
  );

  it('takes a table out of a few quotes and lists, and the longest row of an export', () => {
    expect(texts('> 1. - | a |\n>      |---|\n>      | 1 |\n')).toEqual([[3, '1']]);
    const long = '模\\|&#91;'.repeat(3_000);
    expect(texts(`| a |\n|---|\n| ${long} |`).at(-1)?.at(-1)).toBe('模|['.repeat(3_000));
  });
});
