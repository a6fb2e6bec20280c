import type { Shared } from './shared.ts';

/** The text of an operation, indented by its brackets; the generated one is not. */
export function plainDocument(document: Shared['document']): string {
  let depth = 0;
  return document
    .toString()
    .trim()
    .split('\n')
    .map((line) => {
      const text = line.trim();
      if (/^[})]/.test(text)) depth -= 1;
      const indented = '  '.repeat(depth) + text;
      if (/[{(]$/.test(text)) depth += 1;
      return indented;
    })
    .join('\n');
}
