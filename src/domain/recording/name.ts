import { type TextResult, codeOf, lengthOf, tooLong } from './textResult.ts';

/** The longest name of anything, in code points. */
export const LONGEST_NAME = 200;

/** UTF-16 units from which on a text is too long in any case: NFC makes one character of up to four, each of up to two units. */
const HOPELESS = LONGEST_NAME * 4 * 2;

/** What cells of tables have for an unknown value. */
const UNKNOWN = '?';

/**
 * What cannot be seen, or changes how the text around it looks: two names that look the same must be the same.
 * The last four are blanks that Unicode counts as visible.
 */
const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Surrogate}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\u{1D159}\u{13441}\u{13442}]/u;

/** Emoji as Unicode recommends them: joiners and variation selectors belong to them, and nowhere else. */
const EMOJI = /\p{RGI_Emoji}/gv;

/**
 * The one rule for names, whatever they name and however they come in: in NFC, without white space around, with single
 * spaces inside, of 1 to 200 code points that can be seen. Empty and `?` are unknown: null.
 */
export function readName(text: string): TextResult {
  const trimmed = text.trim();
  if (trimmed.length > HOPELESS) return tooLong(null, LONGEST_NAME);
  const name = trimmed.normalize('NFC').replace(/\p{Zs}+/gu, ' ');
  if (name === '' || name === UNKNOWN) return { value: null };
  const length = lengthOf(name);
  if (length > LONGEST_NAME) return tooLong(length, LONGEST_NAME);
  const unseen = UNSEEN.exec(name.replace(EMOJI, 'x'))?.[0];
  if (unseen !== undefined) return { problem: problemOf(unseen), code: 'INVALID' };
  if (/^\p{M}/u.test(name)) {
    return { problem: `begins with ${codeOf(name)}, a mark that belongs on a letter`, code: 'INVALID' };
  }
  return { value: name };
}

/** The same for the name of a model, of which a `::` at its end, as the published table has it, is no part. */
export function readModelName(text: string): TextResult {
  const trimmed = text.trim();
  return readName(trimmed.length > HOPELESS ? trimmed : trimmed.replace(/(\s*::)+$/, ''));
}

function problemOf(character: string): string {
  const code = codeOf(character);
  if (/\p{Surrogate}/u.test(character)) return `contains half of a character, ${code}; take it out`;
  if (/\p{Cc}/u.test(character)) return `contains a control character, ${code}; take it out`;
  return `contains ${code}, which cannot be seen; take it out`;
}
