import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDatabase } from '../../support/emptyDatabase.ts';
import type { TestApp } from '../../support/testApp.ts';
import { generousApp } from '../generousApp.ts';
import { exportTable, importTable } from '../importTable.ts';

/** What tables, spreadsheets, Markdown and Unicode could take for something else, and what is mended on the way in. */
const NASTY = [
  ...['?', '::', 'x::', '?::', '=1+1', '+1', '-1', '@a', "'=a", "''@", '\\', '|', '\\|', '`a`', '*', '_a_'],
  ...['<b>', '&amp;', '[a]', ']:', '![', '~~', '$', '#', '"', '""', ',', ';', '1.', '- ', '> ', '1e5', '007'],
  ...['e\u0301', '\u00a0', '\u2003', '👩‍👩‍👧', '❤️', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '1️⃣', 'null', 'oom', 'model', 'http://a.b'],
  ...['a  b', 'İ', 'ß', '模型', 'ｘ', 'a', 'b', ' ', '<!--', '-->', '](', '**a', '__', '\u0338'],
];
/** What no name may have, and most of it no note. */
const UNFIT = [
  ...['\u0301', '\u200b', '\u3164', '\u00ad', '\u2800', '\ufeff', '\u202e', '\u200d', '\ufe0f'],
  ...['葛\u{e0100}', '\ufffe', '\u2028', '\t', '\n', '\r\n', '\u0085'],
];
const piece = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 3 }) },
  { weight: 1, arbitrary: fc.constantFrom(...UNFIT) },
);
const pieces = fc.array(piece, { minLength: 1, maxLength: 4 }).map((all) => all.join(''));
/** As long as a name may be, of what takes the most room where it is written. */
const longest = fc.constantFrom(
  ...['[', '*', '_', '"', '模', '😀', '&', 'a.'].map((sign) => sign.repeat(200 / Array.from(sign).length)),
);
const text = fc.oneof({ weight: 15, arbitrary: pieces }, { weight: 1, arbitrary: longest });
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 3 });
const sides = fc.constantFrom(1, 224, 100_000);
const memory = fc.constantFrom(0.2, 1, 100, 100.4, 16_777_214.5, 16_777_215, 16_777_215.5);
const instants = fc.constantFrom(
  '0001-01-01T00:00:00Z',
  '0000-01-01T00:00:00+14:00',
  '0099-02-03T04:05:06.7891+05:30',
  '9999-12-31T23:59:59Z',
  '2026-02-28T23:59:59.999-12:00',
);
const recording = fc.record({
  model: text,
  createModel: fc.record({
    family: maybe(text),
    parametersMillions: maybe(fc.double({ min: 1e-7, max: 1e9, noNaN: true })),
    pretrainedOn: maybe(text),
  }),
  conditions: fc.record({
    inputSize: sides,
    poolSize: fc.constant(null),
    mode: maybe(fc.constantFrom('TRAINING', 'INFERENCE')),
    optimizer: maybe(text),
    gpu: maybe(fc.constantFrom('RTX 3090', '?')),
    framework: maybe(text),
    frameworkVersion: maybe(text),
  }),
  readings: fc.tuple(
    fc.record({
      batchSize: fc.constantFrom(1, 2, 1_000_000),
      memoryMiB: memory,
      limitMiB: maybe(memory),
      measuredAt: maybe(instants),
      note: maybe(
        fc.oneof(
          text,
          fc.string({ unit: 'binary', maxLength: 30 }),
          longest.map((ten) => ten.repeat(10)),
        ),
      ),
    }),
  ),
  source: maybe(text),
});

const RECORD = `mutation ($input: RecordMeasurementsInput!) {
  recordMeasurements(input: $input) { userErrors { code message } } }`;

/** @returns whether it was accepted. */
async function record({ query }: TestApp, input: object): Promise<boolean> {
  const { recordMeasurements } = await query<{ recordMeasurements: { userErrors: object[] } }>(RECORD, {
    input,
  });
  return recordMeasurements.userErrors.length === 0;
}

describe('whatever the API accepts', () => {
  it('comes out of the long export so that it goes in again, in every format', async () => {
    const check = async (recordings: readonly object[]): Promise<void> => {
      const first = await generousApp({ file: emptyDatabase() });
      let accepted = 0;
      for (const input of recordings) if (await record(first, input)) accepted += 1;
      expect(accepted).toBeGreaterThan(recordings.length / 10);
      const table = await exportTable(first, 'CSV', 'LONG');
      for (const format of ['CSV', 'MARKDOWN', 'JSON']) {
        const second = await generousApp({ file: emptyDatabase() });
        const text = await exportTable(first, format, 'LONG');
        expect(await importTable(second, { format, text })).toMatchObject({ problems: [], userErrors: [] });
        expect(await exportTable(second, format, 'LONG')).toBe(text);
        expect(await exportTable(second, 'CSV', 'LONG')).toBe(table);
      }
    };
    await fc.assert(fc.asyncProperty(fc.array(recording, { minLength: 120, maxLength: 120 }), check), {
      numRuns: Number(process.env['ROUND_TRIPS'] ?? 1),
      // The problem names the line; to shrink a hundred recordings takes minutes.
      endOnFailure: true,
    });
  });
});
