/** A place in a text: its line, and its column in characters of the line, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export const START: Place = { line: 1, column: 1 };

/** The place after a piece of text that begins at a place. */
export function placeAfter({ line, column }: Place, piece: string): Place {
  const [first = '', ...others] = piece.split(/\r\n|\n|\r/);
  const last = others.at(-1);
  return last === undefined
    ? { line, column: column + first.length }
    : { line: line + others.length, column: last.length + 1 };
}
