import { CsvError, parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvRows } from '../../src/exchange/csvRows.ts';

/** What another reader of RFC 4180 says; null where it finds a quotation mark out of place. */
function byCsvParse(text: string): string[][] | null {
  try {
    const rows = parse(text, {
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
    });
    return rows
      .map((row) => row.map((cell) => cell.trim()))
      .filter((row, i) => row.length > 1 || rows[i]?.[0] !== '' || text.includes('"'));
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

it('reads the cells that csv-parse reads, and refuses what it refuses', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ab ",\r\n]{0,24}$/), (text) => {
      const problems: object[] = [];
      const rows = Array.from(
        csvRows(text, (problem) => problems.push(problem)),
        ({ cells }) => cells.map((cell) => cell.text),
      );
      const truth = byCsvParse(text);
      expect(problems.length > 0).toBe(truth === null);
      const isBlank = (row: string[]): boolean => row.length === 1 && row[0] === '';
      if (truth) expect(rows.filter((row) => !isBlank(row))).toEqual(truth.filter((row) => !isBlank(row)));
    }),
    { numRuns: 5000 },
  );
});

it('says where each cell stands', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^([ab ]{0,3}[,\n]|"[ab\n,]{0,3}"[,\n]){0,8}$/), (text) => {
      const lines = text.split('\n');
      for (const { cells } of csvRows(text, () => expect.unreachable())) {
        for (const cell of cells) {
          const rest = lines
            .slice(cell.line - 1)
            .join('\n')
            .slice(cell.column - 1);
          expect(rest.replace(/^"\s*/, '').startsWith(cell.text)).toBe(true);
        }
      }
    }),
  );
});
