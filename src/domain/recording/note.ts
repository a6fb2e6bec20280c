import { type TextResult, codeOf, lengthOf, tooLong } from './textResult.ts';

/** The longest note or reason, in code points. */
export const LONGEST_NOTE = 2_000;

/** A note has lines and may be in any script. */
const UNFIT = /(?!\n)[\p{Cc}\p{Surrogate}]/u;

/** The one rule for notes and reasons: without white space around, with line feeds, of up to 2,000 code points. Empty is null. */
export function readNote(text: string): TextResult {
  const trimmed = text.trim();
  // A character takes two UTF-16 units at most, as does the end of a line.
  if (trimmed.length > 2 * LONGEST_NOTE) return tooLong(null, LONGEST_NOTE);
  const note = trimmed.replaceAll('\r\n', '\n');
  const length = lengthOf(note);
  if (length > LONGEST_NOTE) return tooLong(length, LONGEST_NOTE);
  const unfit = UNFIT.exec(note)?.[0];
  if (unfit !== undefined) {
    return { problem: `contains ${codeOf(unfit)}, which cannot be kept; take it out`, code: 'INVALID' };
  }
  return { value: note === '' ? null : note };
}
