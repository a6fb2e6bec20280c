import type { Checked } from './said.ts';
import { codePointOf, invalid, tooLong } from './text.ts';

/** Maximum length of a note or reason, in code points. */
export const MAX_NOTE = 2_000;

/** Control characters other than line feeds, and unpaired surrogates. */
const UNFIT = /(?!\n)[\p{Cc}\p{Surrogate}]/u;

/** Rule for notes and reasons: trimmed, with line feeds, of up to 2,000 code points. Empty is null. */
export function readNote(text: string): Checked<string | null> {
  const trimmed = text.trim();
  const note = trimmed.length > 8 * MAX_NOTE ? trimmed : trimmed.replaceAll('\r\n', '\n');
  const long = tooLong(note, MAX_NOTE);
  if (long) return long;
  const unfit = UNFIT.exec(note)?.[0];
  if (unfit !== undefined)
    return invalid(`contains ${codePointOf(unfit)}, which cannot be stored; remove it`);
  return { value: note === '' ? null : note };
}
