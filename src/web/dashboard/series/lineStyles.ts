/** How a line among others is told apart: by its dashes and its letter, so that colour is not needed. */
export interface LineStyle {
  readonly letter: string;
  /** As `stroke-dasharray`; none for a whole line. */
  readonly dashes: string;
}

/** As many lines as can be told apart in one picture. */
export const LINE_STYLES: readonly LineStyle[] = [
  { letter: 'A', dashes: 'none' },
  { letter: 'B', dashes: '9 5' },
  { letter: 'C', dashes: '2 4' },
  { letter: 'D', dashes: '12 4 2 4' },
];
