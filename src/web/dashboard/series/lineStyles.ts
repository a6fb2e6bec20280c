/** How a line among others is told apart: by its dashes and its letter, so that colour is not needed. */
export interface LineStyle {
  readonly letter: string;
  /** As `stroke-dasharray`; none for a whole line. */
  readonly dashes: string;
  /** Where on the line its letter stands, from 0 to 1: apart from the others where lines are almost the same. */
  readonly letterAt: number;
}

/** As many lines as can be told apart in one picture. */
export const LINE_STYLES: readonly LineStyle[] = [
  { letter: 'A', dashes: 'none', letterAt: 0.92 },
  { letter: 'B', dashes: '9 5', letterAt: 0.82 },
  { letter: 'C', dashes: '2 4', letterAt: 0.72 },
  { letter: 'D', dashes: '12 4 2 4', letterAt: 0.62 },
];
