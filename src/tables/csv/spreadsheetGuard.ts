/**
 * Spreadsheets run a cell that begins with = + - or @ as a formula, also one from a CSV file. An apostrophe
 * before it makes it a text, there and here: written before such texts, and before those that begin with
 * apostrophes and then such a sign, so that reading can take one away again and lose nothing.
 */
const FORMULA = /^'*[=+\-@]/;
const GUARDED = /^'+[=+\-@]/;

/** A text as it is put into CSV. */
export function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that was meant by what stands in CSV. */
export function unguarded(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text;
}
