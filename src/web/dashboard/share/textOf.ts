import { tableText } from '../../../tables/tableText.ts';
import type { Shared } from './shared.ts';

/** A view as Markdown: what it is, its numbers, and the link to it. */
export function markdownOf({ caption, table }: Shared): string {
  return `${caption}\n\n${[...tableText('MARKDOWN', table)].join('')}\n<${location.href}>\n`;
}

/** The numbers of a view as CSV, for a spreadsheet. */
export function csvOf({ table }: Shared): string {
  return [...tableText('CSV', table)].join('');
}
