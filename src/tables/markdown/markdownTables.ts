import type { Nodes, Table as MarkdownTable, TableCell } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Cell, TableRow } from '../content/table.ts';

/** All tables of a text, also those in quotes and lists: header, then rows, each with the cells that it has. */
export function markdownTables(lines: readonly string[]): TableRow[][] {
  const root = fromMarkdown(lines.join('\n'), {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  return tablesIn(root).map((table) =>
    table.children.map(({ position, children }): TableRow => {
      const line = position?.start.line ?? 1;
      return { line, cells: children.map((cell) => cellOf(cell, line, starts[line - 1] ?? 0)) };
    }),
  );
}

function tablesIn(node: Nodes): MarkdownTable[] {
  if (node.type === 'table') return [node];
  return 'children' in node ? node.children.flatMap(tablesIn) : [];
}

/** The column follows from the offset, since the parser counts a tab as up to four columns. */
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
