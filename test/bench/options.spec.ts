import { describe, expect, it } from 'vitest';
import { readOptions } from '../../bench/src/options.ts';

describe('readOptions', () => {
  it('leaves PostGraphile out by default', () => {
    expect(readOptions([])).toMatchObject({ postgraphile: false, only: null, report: true });
  });

  it.each([
    [['--postgraphile'], null],
    [
      ['--postgraphile', '--only', 'ours'],
      ['ours', 'postgraphile'],
    ],
    [
      ['--only', 'ours,postgraphile'],
      ['ours', 'postgraphile'],
    ],
  ])('includes PostGraphile for %j', (args, only) => {
    expect(readOptions(args)).toMatchObject({ postgraphile: true, only });
  });

  it('writes no report of some of the candidates', () => {
    expect(readOptions(['--only', 'ours']).report).toBe(false);
  });

  it('refuses an unknown size', () => {
    expect(() => readOptions(['--size', 'S,XL'])).toThrow('There is no size XL; there are S, M, L.');
  });
});
