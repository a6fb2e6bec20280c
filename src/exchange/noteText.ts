import type { Parsed } from './cellValues.ts';
import { quoted } from './table.ts';
import { UNFIT_IN_NOTES } from './unfitText.ts';

/** The longest note, in UTF-16 units, as everywhere a note is taken. */
export const LONGEST_NOTE = 2_000;

/** A remark of up to 2,000 characters, of any number of lines; other control characters are refused. */
export function noteText(text: string): Parsed<string> {
  const note = text.replaceAll('\r\n', '\n');
  if (note.length > LONGEST_NOTE) {
    return { problem: `note has ${note.length} characters; at most 2,000 are allowed` };
  }
  const bad = UNFIT_IN_NOTES.exec(note)?.[0];
  if (bad === undefined) return { value: note };
  const code = `U+${bad.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return { problem: `note contains ${code}, which cannot be kept; take it out: ${quoted(note)}` };
}
