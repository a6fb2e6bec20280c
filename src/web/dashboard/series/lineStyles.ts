/** Distinguishes a line by dashes and a letter, without colour. */
export interface LineStyle {
  readonly letter: string;
  /** The `stroke-dasharray`. */
  readonly dashes: string;
  /** Position of the letter on the line, from 0 to 1; different, so that letters of similar lines do not overlap. */
  readonly letterAt: number;
}

/** The maximum number of lines that can be told apart in one chart. */
export const LINE_STYLES: readonly LineStyle[] = [
  { letter: 'A', dashes: 'none', letterAt: 0.92 },
  { letter: 'B', dashes: '9 5', letterAt: 0.82 },
  { letter: 'C', dashes: '2 4', letterAt: 0.72 },
  { letter: 'D', dashes: '12 4 2 4', letterAt: 0.62 },
];
