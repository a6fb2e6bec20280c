/** A text as it is recorded, null where nothing is said; or what is wrong with it, to be put behind the word for it. */
export type TextResult =
  { readonly value: string | null } | { readonly problem: string; readonly code: 'OUT_OF_RANGE' | 'INVALID' };

/** How a character is called in a message. */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** How many characters a text has: code points, as everywhere that a length is told. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

export function tooLong(length: number | null, most: number): TextResult {
  const found = length === null ? 'far more than that' : length.toLocaleString('en');
  return {
    problem: `has at most ${most.toLocaleString('en')} characters; got ${found}`,
    code: 'OUT_OF_RANGE',
  };
}
