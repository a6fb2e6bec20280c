import { type Checked, isUnknown } from './said.ts';
import { codePointOf, invalid, tooLong } from './text.ts';

/** Maximum length of a name, in code points. */
export const MAX_NAME = 200;

/** UTF-16 units above which no text can be a name: NFC makes one code point of up to four, each of up to two units. */
const MAX_UNITS = MAX_NAME * 4 * 2;

/**
 * Characters that are invisible, or change how the text around them looks: names that look the same must be the same.
 * The last four are blanks that Unicode counts as visible.
 */
const INVISIBLE =
  /[\p{Cc}\p{Cf}\p{Surrogate}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\u{1D159}\u{13441}\u{13442}]/u;

/** Emoji as Unicode recommends them, the only place where joiners and variation selectors are allowed. */
const EMOJI = /\p{RGI_Emoji}/gv;

/**
 * Rule for every name: in NFC, trimmed, with single spaces inside, of 1 to 200 visible code points. Empty and `?` are
 * unknown: null.
 */
export function readName(text: string): Checked<string | null> {
  const trimmed = text.trim();
  const name = trimmed.length > MAX_UNITS ? trimmed : trimmed.normalize('NFC').replace(/\p{Zs}+/gu, ' ');
  if (isUnknown(name)) return { value: null };
  const long = tooLong(name, MAX_NAME);
  if (long) return long;
  const invisible = INVISIBLE.exec(name.replace(EMOJI, 'x'))?.[0];
  if (invisible !== undefined) return invalid(`contains ${describe(invisible)}; remove it`);
  if (/^\p{M}/u.test(name)) {
    return invalid(`begins with ${codePointOf(name)}, a combining mark, which needs a letter before it`);
  }
  return { value: name };
}

/** Rule for names of models, which do not end with `::` as they do in the published table. */
export function readModelName(text: string): Checked<string | null> {
  const trimmed = text.trim();
  return readName(trimmed.length > MAX_UNITS ? trimmed : trimmed.replace(/(\s*::)+$/, ''));
}

function describe(character: string): string {
  const code = codePointOf(character);
  if (/\p{Surrogate}/u.test(character)) return `half of a character (unpaired surrogate ${code})`;
  if (/\p{Cc}/u.test(character)) return `a control character, ${code}`;
  return `${code}, which is invisible`;
}
