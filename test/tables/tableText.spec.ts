import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type LongRecord, longTable } from '../../src/tables/long/longText.ts';
import { READING_KINDS, MODES, PRECISIONS } from '../../src/domain/recording/words.ts';
import type { TableFormat } from '../../src/tables/readOptions.ts';
import { readTable } from '../../src/tables/readTable.ts';
import { guarded, unguarded } from '../../src/tables/csv/spreadsheetGuard.ts';
import type { TableContent } from '../../src/tables/content/tableContent.ts';
import { tableText } from '../../src/tables/tableText.ts';
import { wideTable } from '../../src/tables/wide/wideText.ts';
import { readModelName, readName } from '../../src/domain/recording/name.ts';
import { MAX_NOTE } from '../../src/domain/recording/note.ts';
import type { Checked } from '../../src/domain/recording/said.ts';

const FORMATS: TableFormat[] = ['CSV', 'MARKDOWN', 'JSON'];

const read = (table: string, format: TableFormat): TableContent =>
  readTable(table, { format, unit: null, author: 'x', mayRecordForOthers: true });

/** The texts of a kind as they are recorded. */
const recorded = (
  texts: fc.Arbitrary<string>,
  read: (text: string) => Checked<string | null>,
): fc.Arbitrary<string> =>
  texts
    .map(read)
    .map((result) => ('value' in result ? result.value : null))
    .filter((value) => value !== null);
const raw = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  fc.stringMatching(/^[=+@'"|\\*_`<>&;#[\]():.,~$!-]{1,10}$/),
  fc.constantFrom(
    '=1+1',
    "'=x",
    '-5',
    'a_b',
    '__init__',
    '[r]: u',
    '&amp;',
    'naïve 模型',
    'a  b',
    '\\|',
    '<!--',
  ),
);
const text = recorded(raw, readName);
const name = recorded(raw, readModelName);
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const note = fc
  .array(text, { minLength: 1, maxLength: 4 })
  .map((lines) => lines.join('\n'))
  .filter((raw) => raw.length <= MAX_NOTE);
const size = fc.integer({ min: 1, max: 100_000 });
const memory = fc.integer({ min: 1, max: 16_777_215 });

const record: fc.Arbitrary<LongRecord> = fc
  .record({
    model: name,
    family: text,
    parametersMillions: maybe(fc.double({ min: 1e-6, max: 1e9, noNaN: true })),
    pretrainedOn: maybe(text),
    inputSize: size,
    poolSize: maybe(size),
    mode: maybe(fc.constantFrom(...MODES)),
    precision: maybe(fc.constantFrom(...PRECISIONS)),
    optimizer: maybe(text),
    gpu: maybe(text),
    framework: maybe(text),
    frameworkVersion: maybe(text),
    reading: maybe(fc.constantFrom(...READING_KINDS)),
    batchSize: fc.integer({ min: 1, max: 1_000_000 }),
    outcome: fc.constantFrom('FIT' as const, 'OUT_OF_MEMORY' as const),
    memoryMiB: memory,
    limitMiB: memory,
    source: text,
    measuredAt: maybe(
      fc.date({
        min: new Date('0001-01-01T00:00:00Z'),
        max: new Date('2026-01-01T00:00:00Z'),
        noInvalidDate: true,
      }),
    ),
    recordedBy: maybe(text),
    note: maybe(note),
  })
  .map((drawn) => ({ ...drawn, memoryMiB: drawn.outcome === 'FIT' ? drawn.memoryMiB : null }));

it.each(FORMATS)('a reading with all that is known of it reads back equal from %s', (format) => {
  fc.assert(
    fc.property(record, (written) => {
      const table = Array.from(tableText(format, longTable([written]))).join('');
      const { series, readings, sources, problems } = read(table, format);
      expect(problems).toEqual([]);
      expect(readings).toHaveLength(1);
      const { line: _line, column: _column, series: _series, ...reading } = readings[0] ?? {};
      expect({ ...series[0]?.facts, ...reading, source: sources[0] }).toEqual(written);
    }),
    { numRuns: 500 },
  );
});

it.each(FORMATS)('models and readings read back equal from %s, each as what it was', (format) => {
  const model = record.map(({ family, parametersMillions, pretrainedOn }) => ({
    ...{ family, parametersMillions, pretrainedOn },
  }));
  const named = fc.uniqueArray(fc.tuple(name, fc.oneof(model, record)), {
    selector: ([of]) => of,
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(named, (drawn) => {
      const written = drawn.map(([of, row]) => ({ ...row, model: of }));
      const table = Array.from(tableText(format, longTable(written))).join('');
      const content = read(table, format);
      expect(content.problems).toEqual([]);
      expect(content.models.map(({ facts }) => facts)).toEqual(
        written.filter((row) => !('batchSize' in row)),
      );
      const measured = written.filter((row) => 'batchSize' in row).map((row) => row.model);
      expect(content.readings.map(({ series }) => content.series[series]?.facts.model)).toEqual(measured);
    }),
    { numRuns: 200 },
  );
});

it('no cell of CSV begins like a formula, and reading loses none of the apostrophes', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^['=+@a-]{0,6}$/), (raw) => {
      expect(guarded(raw)).not.toMatch(/^[=+\-@]/);
      expect(unguarded(guarded(raw))).toBe(raw);
    }),
  );
});

it('a wide table has the columns of the seed table, with the unit in their headers', () => {
  const points = [
    { batchSize: 1, memoryMiB: 1021 },
    { batchSize: 4, memoryMiB: 1224.5 },
  ];
  const rows = [
    { model: 'm', inputSize: 224, poolSize: 7, parametersMillions: 23.51, pretrainedOn: null, points },
    { model: 'n', inputSize: 32, poolSize: null, parametersMillions: null, pretrainedOn: 'a|b', points: [] },
  ];
  expect(Array.from(tableText('MARKDOWN', wideTable(rows, new Set([1, 4]), rows.length))).join('')).toBe(
    `| model | input size | pool size | #parameters [M] | pretrained/finetuned | MiB for BS=1 | MiB for BS=4 | memory usage per image | memory model | maximum batch size for 22 GB | maximum batch size for 12 GB |
|-------|------------|-----------|-----------------|----------------------|--------------|--------------|------------------------|--------------|------------------------------|------------------------------|
| m     | 224        | 7         | 23.51           |                      | 1021         | 1225         | 68                     | 953          | 310                          | 162                          |
| n     | 32         |           |                 | a\\|b                 |              |              |                        |              |                              |                              |
`,
  );
  expect(Array.from(tableText('CSV', wideTable([], new Set(), 0))).join('')).toMatch(
    /^model,.*,MiB for BS=1,/,
  );
});
