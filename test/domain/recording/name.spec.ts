import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantProblem } from '../../../src/domain/recording/instantProblem.ts';
import { readModelName, readName } from '../../../src/domain/recording/name.ts';
import { LONGEST_NOTE, readNote } from '../../../src/domain/recording/note.ts';

describe('a name', () => {
  it.each([
    ['  a b\u00a0', 'a b'],
    ['a \u2003\u00a0 b', 'a b'],
    ['cafe\u0301', 'caf\u00e9'],
    ['👩‍👩‍👧 ❤️ 1️⃣', '👩‍👩‍👧 ❤️ 1️⃣'],
    ['x'.repeat(200), 'x'.repeat(200)],
    ['😀'.repeat(200), '😀'.repeat(200)],
    ['e\u0301'.repeat(200), '\u00e9'.repeat(200)],
    ['=1', '=1'],
    ['??', '??'],
    ['', null],
    ['\u00a0', null],
    [' ? ', null],
  ])('%j is %j', (text, value) => {
    expect(readName(text)).toEqual({ value });
  });

  it.each([
    ['x'.repeat(201), 'has at most 200 characters; got 201'],
    ['x'.repeat(1_000_000), 'has at most 200 characters; got far more than that'],
    ['a\tb', 'contains a control character, U+0009; take it out'],
    ['a\ud800', 'contains half of a character, U+D800; take it out'],
    ['\u200b', 'contains U+200B, which cannot be seen; take it out'],
    ['\u3164', 'contains U+3164, which cannot be seen; take it out'],
    ['a\u00adb', 'contains U+00AD, which cannot be seen; take it out'],
    ['a\u200db', 'contains U+200D, which cannot be seen; take it out'],
    ['a\ufe0f', 'contains U+FE0F, which cannot be seen; take it out'],
    ['葛\u{e0100}', 'contains U+E0100, which cannot be seen; take it out'],
    ['\u2800', 'contains U+2800, which cannot be seen; take it out'],
    ['a\u2028b', 'contains U+2028, which cannot be seen; take it out'],
    ['a\u202eb', 'contains U+202E, which cannot be seen; take it out'],
    ['\ufffe', 'contains U+FFFE, which cannot be seen; take it out'],
    ['\u0301\u0301', 'begins with U+0301, a mark that belongs on a letter'],
  ])('%j is none', (text, problem) => {
    expect(readName(text)).toMatchObject({ problem });
  });

  it('that was read reads as itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 8 }), (text) => {
        for (const read of [readName, readModelName]) {
          const result = read(text);
          if ('value' in result && result.value !== null) expect(read(result.value)).toEqual(result);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

it.each([
  ['m::', 'm'],
  ['m :: ::', 'm'],
  ['m:::', 'm:'],
  ['a::b', 'a::b'],
  ['::', null],
  ['?::', null],
])('the model %j is %j', (text, value) => {
  expect(readModelName(text)).toEqual({ value });
});

it('a note has lines, and is counted in characters', () => {
  expect(readNote(' a\r\nb ')).toEqual({ value: 'a\nb' });
  expect(readNote('?')).toEqual({ value: '?' });
  expect(readNote('😀'.repeat(LONGEST_NOTE))).toEqual({ value: '😀'.repeat(LONGEST_NOTE) });
  expect(readNote('😀'.repeat(LONGEST_NOTE + 1))).toMatchObject({ code: 'OUT_OF_RANGE' });
  expect(readNote('a\u0000')).toMatchObject({ code: 'INVALID' });
});

it('nothing was measured before the year 1 or in the future', () => {
  const now = Date.parse('2026-11-24T12:00:00Z');
  const problem = (text: string) => instantProblem(new Date(text), now);
  expect(problem('0001-01-01T00:00:00Z')).toBeNull();
  expect(problem('0000-12-31T23:59:59Z')).toBe('is before the year 1 in UTC');
  expect(problem('2026-11-25T11:00:00Z')).toBeNull();
  expect(problem('+010000-01-01T00:00:00Z')).toBe('is in the future: +010000-01-01');
});
