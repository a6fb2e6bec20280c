import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readModelName, readName } from '../../../src/domain/recording/name.ts';
import { MAX_NOTE, readNote } from '../../../src/domain/recording/note.ts';

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
    ['a\tb', 'contains a control character, U+0009; remove it'],
    ['a\ud800', 'contains half of a character (unpaired surrogate U+D800); remove it'],
    ['\u200b', 'contains U+200B, which is invisible; remove it'],
    ['\u3164', 'contains U+3164, which is invisible; remove it'],
    ['a\u00adb', 'contains U+00AD, which is invisible; remove it'],
    ['a\u200db', 'contains U+200D, which is invisible; remove it'],
    ['a\ufe0f', 'contains U+FE0F, which is invisible; remove it'],
    ['葛\u{e0100}', 'contains U+E0100, which is invisible; remove it'],
    ['\u2800', 'contains U+2800, which is invisible; remove it'],
    ['a\u2028b', 'contains U+2028, which is invisible; remove it'],
    ['a\u202eb', 'contains U+202E, which is invisible; remove it'],
    ['\ufffe', 'contains U+FFFE, which is invisible; remove it'],
    ['\u0301\u0301', 'begins with U+0301, a combining mark, which needs a letter before it'],
  ])('%j is none', (text, problem) => {
    expect(readName(text)).toMatchObject({ problem: { message: problem } });
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
  expect(readNote('😀'.repeat(MAX_NOTE))).toEqual({ value: '😀'.repeat(MAX_NOTE) });
  expect(readNote('😀'.repeat(MAX_NOTE + 1))).toMatchObject({ problem: { code: 'OUT_OF_RANGE' } });
  expect(readNote('a\u0000')).toMatchObject({ problem: { code: 'INVALID' } });
});
