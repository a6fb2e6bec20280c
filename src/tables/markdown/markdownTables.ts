import type { Nodes, Table as MarkdownTable, TableCell } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Cell, TableRow } from '../content/table.ts';

/** A line of a text with its number in it. */
export interface Line {
  number: number;
  text: string;
}

/** A table in a text: its header, then its rows, each with the cells that stand there, be they too few. */
export type RawTable = [header: TableRow, ...rows: TableRow[]];

/** All tables of a text, also those in quotes and lists. The lines keep the numbers that they bring along. */
export function markdownTables(lines: Line[]): RawTable[] {
  const root = fromMarkdown(lines.map((line) => line.text).join('\n'), {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.text.length + 1;
  }
  return tablesIn(root).flatMap((table) => {
    const [header, ...rows] = table.children.map((row): TableRow => {
      const index = (row.position?.start.line ?? 1) - 1;
      const line = lines[index]?.number ?? 0;
      const start = starts[index] ?? 0;
      return { line, cells: row.children.map((cell) => cellOf(cell, line, start)) };
    });
    return header ? [[header, ...rows] satisfies RawTable] : [];
  });
}

function tablesIn(node: Nodes): MarkdownTable[] {
  if (node.type === 'table') return [node];
  return 'children' in node ? node.children.flatMap(tablesIn) : [];
}

/** The column is computed from the offset, since the parser counts a tab as up to four columns. */
function cellOf(cell: TableCell, line: number, lineStart: number): Cell {
  const content = cell.children[0]?.position?.start.offset;
  // An empty cell begins after its pipe.
  const offset = content ?? (cell.position?.start.offset ?? lineStart) + 1;
  return { text: textOf(cell).trim(), line, column: offset - lineStart + 1 };
}

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  if ('value' in node) return node.value;
  return 'alt' in node ? (node.alt ?? '') : '';
}
