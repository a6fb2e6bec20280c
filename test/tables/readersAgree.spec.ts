import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markdownTables } from '../../src/tables/markdown/markdownTables.ts';
import { readCsvTable } from '../../src/tables/csv/readCsvTable.ts';
import { readMarkdownTable } from '../../src/tables/markdown/readMarkdownTable.ts';
import type { Result, Table } from '../../src/tables/content/table.ts';
import { valueOf } from './support.ts';

const text = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ maxLength: 12 }),
    fc.stringMatching(/^[a-z0-9_.:?|"\\, *&;-]{0,12}$/),
  )
  .map((raw) => raw.replace(/\p{Cc}/gu, '').trim());

const table = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 8 }))
  .chain(([width, height]) =>
    fc.array(fc.array(text, { minLength: width, maxLength: width }), {
      minLength: height + 1,
      maxLength: height + 1,
    }),
  );

const markdownRow = (cells: string[]): string =>
  `| ${cells.map((cell) => cell.replace(/[!-/:-@[-`{-~]/g, '\\$&')).join(' | ')} |`;
const markdown = ([header = [], ...rows]: string[][]): string =>
  [markdownRow(header), `|${header.map(() => '---|').join('')}`, ...rows.map(markdownRow)].join('\n');
const csv = (rows: string[][]): string =>
  rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');
const textsOf = (result: Result<Table>): string[][] => {
  const { columns, rows } = valueOf(result);
  return [columns, ...rows.map((row) => row.cells)].map((cells) => cells.map((cell) => cell.text));
};

it('a table reads back equal from Markdown and from CSV', () => {
  fc.assert(
    fc.property(table, (cells) => {
      expect(textsOf(readCsvTable(csv(cells)))).toEqual(cells);
      expect(textsOf(readMarkdownTable(markdown(cells)))).toEqual(cells);
    }),
    { numRuns: 500 },
  );
});

// The readers' shortcuts (plain rows, slices) must not show: the parser on the whole text is the truth.
it('a text reads as the parser alone would read it', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '| a | b |',
      '|---|---|',
      '| 1 | x_2:: |',
      '| 1 |',
      '| 1 | 2 | 3',
      '|| |',
      '|',
      ' | a | b |',
    ),
    fc.constantFrom(
      '',
      'x',
      '# h',
      '> q',
      '- l',
      '```',
      '<!--',
      '| --> | 2 |',
      '<div>',
      '[r]: /u "',
      '    c',
      '- | a | b |',
    ),
    fc.constantFrom(
      '> | a | b |',
      '> |---|---|',
      '  | 1 | 2 |',
      '| *e* | __b__ |',
      '| [r] | `c\\|` |',
      '|---|-',
      '---|---',
      '|\t1|2|',
    ),
    fc.constantFrom(
      '| a [M] | > |',
      'a | b',
      'a [r] | b <i>',
      '1 | 2',
      '1. x | y',
      '1) | y',
      'x | ',
      'a',
      '===',
      '[r]: u',
      'a | b | ',
    ),
    fc.stringMatching(/^\|?[ab1_*`|\\&<>[\]():. -]{0,14}\|?$/),
    fc.stringMatching(/^\|( |a|é|\u00a0|_|\\[|\\_a]|&#(91|93|10|38|0|124|9);|"|!|\|){0,10}\|?$/),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 14 }), (texts) => {
      const lines = texts.map((content, index) => ({ number: index + 1, text: content }));
      const truth = markdownTables(lines);
      const read = readMarkdownTable(texts.join('\n'));
      const [header, ...rows] = truth[0] ?? [];
      if (truth.length === 1 && header && rows.every((row) => row.cells.length === header.cells.length)) {
        expect(read).toEqual({ ok: true, value: { columns: header.cells, rows } });
      } else {
        expect(read.ok).toBe(false);
      }
    }),
    { numRuns: 3000 },
  );
});
