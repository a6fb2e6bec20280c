import type { Checked } from './said.ts';

/** A character as a message names it. */
export function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Problem of a text with more than `max` code points; null if it has no more. */
export function tooLong(text: string, max: number): Checked<never> | null {
  // So that a text of megabytes is not counted. A code point has at most two UTF-16 units.
  if (text.length > 8 * max) return problem(max, 'far more than that');
  const length = Array.from(text).length;
  return length > max ? problem(max, length.toLocaleString('en')) : null;
}

function problem(max: number, found: string): Checked<never> {
  const message = `has at most ${max.toLocaleString('en')} characters; got ${found}`;
  return { problem: { code: 'OUT_OF_RANGE', message } };
}

export function invalid(message: string): Checked<never> {
  return { problem: { code: 'INVALID', message } };
}
