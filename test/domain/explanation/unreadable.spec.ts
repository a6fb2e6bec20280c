import { describe, expect, it } from 'vitest';
import { diagnostics } from '../../../src/domain/explanation/diagnostics.ts';
import { explanation } from '../../../src/domain/explanation/explanation.ts';
import { measuredSeries, observe } from '../../../src/domain/series/series.ts';
import { fit } from '../support.ts';

const { observations } = observe([fit(1, 1225), fit(2, 1541), fit(4, 2175)]);

describe('stored readings that cannot be read', () => {
  it.each<[string, number[], string]>([
    [
      'one',
      [2],
      '1 stored reading of this series cannot be read and was left out: row 2 of the table Measurement. ' +
        'npm run db:verify tells what is wrong with it; repair it there, or retract it by its id.',
    ],
    [
      'two',
      [2, 5],
      '2 stored readings of this series cannot be read and were left out: rows 2 and 5 of the table Measurement. ' +
        'npm run db:verify tells what is wrong with them; repair them there, or retract them by their ids.',
    ],
    [
      'many',
      [2, 5, 9, 11, 12, 20, 21],
      '7 stored readings of this series cannot be read and were left out: rows 2, 5, 9, 11, 12 and 2 more of the table Measurement. ' +
        'npm run db:verify tells what is wrong with them; repair them there, or retract them by their ids.',
    ],
  ])('are told: %s', (_, unreadable, message) => {
    expect(diagnostics(measuredSeries(observations, unreadable))).toEqual([
      { code: 'UNREADABLE_READINGS', batchSizes: [], message, readings: unreadable },
    ]);
  });

  it('are told at the end of the explanation', () => {
    expect(explanation(measuredSeries(observations, [2, 5]), 5000, 'ENDPOINTS', 'BALANCED')).toBe(
      '5,000 MiB − 908 MiB fixed, at 316.7 MiB per image: 12. Measured up to 4, so this extrapolates 3-fold; safe: 10. ' +
        '2 stored readings of this series cannot be read and were left out.',
    );
  });

  it('are told before what follows from their being left out', () => {
    expect(diagnostics(measuredSeries([], [1, 2])).map(({ code }) => code)).toEqual([
      'UNREADABLE_READINGS',
      'TOO_FEW_POINTS',
    ]);
  });
});
