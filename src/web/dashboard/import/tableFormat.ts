/** The formats of a table, by the API's names. */
export const FORMATS = [
  { value: 'CSV', text: 'CSV', type: 'text/csv' },
  { value: 'MARKDOWN', text: 'Markdown', type: 'text/markdown' },
  { value: 'JSON', text: 'JSON', type: 'application/json' },
] as const;

export type TableFormat = (typeof FORMATS)[number]['value'];

const BY_EXTENSION: readonly (readonly [RegExp, TableFormat])[] = [
  [/\.csv$/i, 'CSV'],
  [/\.(md|markdown|mdown)$/i, 'MARKDOWN'],
  [/\.json$/i, 'JSON'],
];

/** The format by the extension of the file, else by the beginning of its text. */
export function formatOf(name: string, beginning: string): TableFormat {
  const named = BY_EXTENSION.find(([extension]) => extension.test(name))?.[1];
  if (named) return named;
  if (/^\s*[[{]/.test(beginning)) return 'JSON';
  // Every Markdown table has a line of dashes below the header.
  return /^[\s|:-]*-+\s*:?\s*\|[\s|:-]*$/m.test(beginning) ? 'MARKDOWN' : 'CSV';
}
