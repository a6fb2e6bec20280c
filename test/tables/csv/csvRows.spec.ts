import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvRows } from '../../../src/tables/csv/csvRows.ts';
import type { TableProblem, TableRow } from '../../../src/tables/content/table.ts';

/** The grammar of RFC 4180, with any line ends. */
const CSV = /^(?:(?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,|\r\n|\n|\r|$))*$/;

function read(text: string): { rows: TableRow[]; problems: TableProblem[] } {
  const rows: TableRow[] = [];
  const problems: TableProblem[] = [];
  csvRows(
    text,
    (row) => rows.push(row) > 0,
    (problem) => problems.push(problem),
  );
  return { rows, problems };
}

it('refuses exactly what is against the grammar, with one problem that stands in the text', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ab ",\r\n]{0,24}$/), (text) => {
      const { problems } = read(text);
      expect(problems).toHaveLength(CSV.test(text) ? 0 : 1);
      const lines = text.split(/\r\n|\n|\r/);
      for (const { line, column } of problems) {
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1);
      }
    }),
    { numRuns: 5000 },
  );
});

it('says where each cell stands', () => {
  const table = /^([abé𝒳 ]{0,3}(,|\n|\r\n|\r)|"([ab\n,é𝒳]|""|\r\n){0,3}"(,|\n|\r\n|\r)){0,8}$/u;
  fc.assert(
    fc.property(fc.stringMatching(table), (text) => {
      const { rows, problems } = read(text);
      expect(problems).toEqual([]);
      const lines = text.split(/\r\n|\n|\r/);
      for (const cell of rows.flatMap(({ cells }) => cells)) {
        const rest = [lines[cell.line - 1]?.slice(cell.column - 1), ...lines.slice(cell.line)].join('\n');
        const expected = cell.text.replace(/\r\n|\r/g, '\n');
        expect(rest.startsWith('"') ? unquotedStart(rest) : rest.slice(0, expected.length)).toBe(expected);
      }
    }),
    { numRuns: 2000 },
  );
});

function unquotedStart(rest: string): string {
  return (/^"((?:[^"]|"")*)"/.exec(rest)?.[1] ?? '').replaceAll('""', '"').trim();
}

it('reads no further than it is told to, and keeps what the reader of the rows throws', () => {
  let count = 0;
  const one = (): boolean => (count += 1) < 2;
  csvRows('a\n\nb\n1,"never\n', one, () => expect.unreachable());
  expect(count).toBe(2);
  const fail = (): never => {
    throw new RangeError('too much');
  };
  expect(() => {
    csvRows('a\n', fail, () => expect.unreachable());
  }).toThrow('too much');
});

it('ends at a row of more than a thousand cells', () => {
  const { rows, problems } = read(`a,b\n${','.repeat(5_000)}\nc,d\n`);
  expect(rows).toHaveLength(1);
  expect(problems).toMatchObject([
    { line: 2, message: expect.stringContaining('more than 1,000 cells') as string },
  ]);
});
