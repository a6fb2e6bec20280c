import { describe, expect, it } from 'vitest';
import { readCsvTable } from '../../../src/tables/csv/readCsvTable.ts';
import { told, valueOf } from '../support.ts';

const HINT = 'a cell with a comma in it needs quotation marks around it, an empty cell still needs its comma';

describe('readCsvTable', () => {
  it('reads quoted cells, a byte order mark, CRLF and blank lines, with the places of the cells', () => {
    const table = valueOf(
      readCsvTable('\uFEFFa, b ,c\r\n\r\n1,"x, ""y"" ", 3\r\n  \r\n"","2\r\nlines",z\r\n\r\n'),
    );
    expect(table).toEqual({
      columns: [
        { text: 'a', line: 1, column: 1 },
        { text: 'b', line: 1, column: 4 },
        { text: 'c', line: 1, column: 7 },
      ],
      rows: [
        {
          line: 3,
          cells: [
            { text: '1', line: 3, column: 1 },
            { text: 'x, "y"', line: 3, column: 3 },
            { text: '3', line: 3, column: 16 },
          ],
        },
        {
          line: 5,
          cells: [
            { text: '', line: 5, column: 1 },
            { text: '2\r\nlines', line: 5, column: 4 },
            { text: 'z', line: 6, column: 8 },
          ],
        },
      ],
    });
  });

  it('reads any line ends, and keeps characters as they are', () => {
    const table = valueOf(readCsvTable('a\rb\r\n""\n"é"\n𝒳'));
    expect(table.rows.map(({ line, cells }) => [line, cells[0]?.text])).toEqual([
      [2, 'b'],
      [3, ''],
      [4, 'é'],
      [5, '𝒳'],
    ]);
  });

  it('tells every ragged row', () => {
    expect(told(readCsvTable('a,b\n1\n\n1,2\n1,2,,4\n'))).toEqual([
      `2:1 b: this row has 1 cells, the header has 2; ${HINT}`,
      `5:5 -: this row has 4 cells, the header has 2; ${HINT}`,
    ]);
  });

  it.each(['', '\uFEFF', '\n \r\n'])('tells that %j has no header', (text) => {
    expect(told(readCsvTable(text))).toEqual([
      '1:- -: the text is empty; the first line has to be the header with the names of the columns',
    ]);
  });

  it.each([
    ['a,b\r\n1,"2\r\n3,4\r\n', '2:3 -: this quotation mark is never closed'],
    [
      'a,b\n"x\ny""",1\n1,2"3\n',
      '4:4 -: a quotation mark inside a cell: put the whole cell in quotation marks and write this one twice',
    ],
    [
      'a,b\n1, "2"\n',
      '2:4 -: a quotation mark inside a cell: put the whole cell in quotation marks and write this one twice',
    ],
    [
      'a,b\n1,"2"3\n',
      '2:6 -: text after the closing quotation mark of a cell: a comma or the end of the line has to follow',
    ],
    ['\uFEFF"a', '1:1 -: this quotation mark is never closed'],
  ])('tells the quotation mark out of place in %j', (text, problem) => {
    expect(told(readCsvTable(text))).toEqual([problem]);
  });

  it('tells what follows a very long cell', () => {
    const cell = `"${'""'.repeat(5_000_000)}"`;
    expect(told(readCsvTable(`a\n${cell}z`))).toEqual([
      `2:${cell.length + 1} -: text after the closing quotation mark of a cell: a comma or the end of the line has to follow`,
    ]);
  });

  it('reads 100,000 rows', () => {
    const text = `a,b,c\n${'resnet,"1",2\n'.repeat(100_000)}`;
    const { rows } = valueOf(readCsvTable(text));
    expect(rows.at(-1)).toMatchObject({
      line: 100_001,
      cells: [{}, { text: '1' }, { text: '2', column: 12 }],
    });
  });
});
