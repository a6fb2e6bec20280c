import type { Shared } from './shared.ts';

/** The text of an operation, indented by its brackets: as it is sent it has no indentation, or that of its generator. */
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
