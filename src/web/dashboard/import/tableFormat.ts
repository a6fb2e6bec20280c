/** How a table is written, as the API names it. */
export const FORMATS = [
  { value: 'CSV', text: 'CSV', type: 'text/csv' },
  { value: 'MARKDOWN', text: 'Markdown', type: 'text/markdown' },
  { value: 'JSON', text: 'JSON', type: 'application/json' },
] as const;

export type TableFormat = (typeof FORMATS)[number]['value'];

const BY_ENDING: readonly (readonly [RegExp, TableFormat])[] = [
  [/\.csv$/i, 'CSV'],
  [/\.(md|markdown|mdown)$/i, 'MARKDOWN'],
  [/\.json$/i, 'JSON'],
];

/** Tells the format by the name of the file; where that does not say, by how its text begins. */
export function formatOf(name: string, beginning: string): TableFormat {
  const named = BY_ENDING.find(([ending]) => ending.test(name))?.[1];
  if (named) return named;
  if (/^\s*[[{]/.test(beginning)) return 'JSON';
  // The line between the head and the body, which every Markdown table has.
  return /^[\s|:-]*-+\s*:?\s*\|[\s|:-]*$/m.test(beginning) ? 'MARKDOWN' : 'CSV';
}
