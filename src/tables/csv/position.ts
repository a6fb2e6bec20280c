/** A position in a text: line, and column in characters of the line, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The position after a piece of text. @param position where the piece begins. */
export function positionAfter({ line, column }: Position, piece: string): Position {
  const [first = '', ...others] = piece.split(/\r\n|\n|\r/);
  const last = others.at(-1);
  return last === undefined
    ? { line, column: column + first.length }
    : { line: line + others.length, column: last.length + 1 };
}
