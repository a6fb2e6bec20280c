import fc from 'fast-check';
import { expect, it } from 'vitest';
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
