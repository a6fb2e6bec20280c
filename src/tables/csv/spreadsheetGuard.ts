/**
 * Spreadsheets run a cell of a CSV file that begins with = + - or @ as a formula, unless an apostrophe is before it.
 * Export writes one before such texts, and before those that begin with apostrophes and then such a character, so that
 * import can take one away and lose nothing.
 */
const FORMULA = /^'*[=+\-@]/;
const GUARDED = /^'+[=+\-@]/;

/** A text as it is written to CSV. */
export function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that a cell of CSV means. */
export function unguarded(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text;
}
