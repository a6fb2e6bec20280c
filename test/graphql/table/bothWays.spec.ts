import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainNumber } from '../../../src/domain/recording/plainNumber.ts';
import { emptyDatabase } from '../../support/emptyDatabase.ts';
import type { TestApp } from '../../support/testApp.ts';
import { generousApp } from '../generousApp.ts';
import { exportTable } from '../importTable.ts';

/** One run as a person says it, to be sent both as a mutation and as a row of a table. Null: not said. */
interface Run {
  readonly model: string;
  readonly family: string | null;
  readonly parametersMillions: number | null;
  readonly pretrainedOn: string | null;
  readonly inputSize: number | null;
  readonly poolSize: number | null;
  readonly mode: string | null;
  readonly precision: string | null;
  readonly optimizer: string | null;
  readonly gpu: string | null;
  readonly framework: string | null;
  readonly frameworkVersion: string | null;
  readonly reading: string | null;
  readonly batchSize: number;
  readonly outcome: string | null;
  readonly memoryMiB: number | null;
  readonly limitMiB: number | null;
  readonly source: string | null;
  readonly measuredAt: string | null;
  readonly note: string | null;
}

const PLAIN: Run = {
  ...{ model: 'm', family: null, parametersMillions: null, pretrainedOn: null, inputSize: 224 },
  ...{ poolSize: null, mode: null, precision: null, optimizer: null, gpu: null, framework: null },
  ...{ frameworkVersion: null, reading: null, batchSize: 8, outcome: null, memoryMiB: 1000 },
  ...{ limitMiB: null, source: null, measuredAt: null, note: null },
};

/** What is stored of the runs of a model, or that they were refused. */
type Stored = readonly object[] | 'REFUSED';

const RECORD = `mutation ($input: RecordMeasurementsInput!) {
  recordMeasurements(input: $input) { userErrors { code field message } } }`;

/** Sends runs one by one. */
async function byMutation(app: TestApp, runs: readonly Run[]): Promise<Stored> {
  for (const run of runs) {
    const { model, family, parametersMillions, pretrainedOn, source, ...rest } = run;
    const { batchSize, outcome, memoryMiB, limitMiB, measuredAt, note, ...conditions } = rest;
    const reading = {
      batchSize,
      ...(outcome !== null && { outcome }),
      memoryMiB,
      limitMiB,
      measuredAt,
      note,
    };
    const createModel = { family, parametersMillions, pretrainedOn };
    const input = { model, createModel, conditions, readings: [reading], source: source ?? 'somebody' };
    const { data, errors } = await app.post<{ recordMeasurements: { userErrors: object[] } }>(RECORD, {
      input,
    });
    if (errors !== undefined || data?.recordMeasurements.userErrors.length !== 0) return 'REFUSED';
  }
  return storedRuns(app);
}

const COLUMNS: Readonly<Record<keyof Run, string>> = {
  ...{ model: 'model', family: 'family', parametersMillions: 'parameters_millions' },
  ...{ pretrainedOn: 'pretrained_on', inputSize: 'input_size', poolSize: 'pool_size', mode: 'mode' },
  ...{ precision: 'precision', optimizer: 'optimizer', gpu: 'gpu', framework: 'framework' },
  ...{ frameworkVersion: 'framework_version', reading: 'reading', batchSize: 'batch_size' },
  ...{ outcome: 'outcome', memoryMiB: 'memory_mib', limitMiB: 'limit_mib', source: 'source' },
  ...{ measuredAt: 'measured_at', note: 'note' },
};
const FIELDS = Object.keys(COLUMNS) as (keyof Run)[];

/** Sends the same runs as one table. */
async function byImport(app: TestApp, runs: readonly Run[]): Promise<Stored> {
  const rows = runs.map((run) => FIELDS.map((field) => cell(run[field])).join(','));
  const text = [Object.values(COLUMNS).join(','), ...rows].join('\n');
  const { data, errors } = await app.post<{ importTable: { userErrors: object[] } }>(
    'mutation ($input: ImportTableInput!) { importTable(input: $input) { userErrors { message } } }',
    { input: { format: 'CSV', text, source: 'somebody' } },
  );
  if (errors !== undefined || data?.importTable.userErrors.length !== 0) return 'REFUSED';
  return storedRuns(app);
}

/** As exports write it: an apostrophe keeps a text from being a formula. */
function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return plainNumber(value);
  const text = /^'*[=+\-@]/.test(value) ? `'${value}` : value;
  return `"${text.replaceAll('"', '""')}"`;
}

/** All that is stored, but for ids and when it was recorded. */
async function storedRuns(app: TestApp): Promise<readonly object[]> {
  const table = await exportTable(app, 'JSON', 'LONG');
  return JSON.parse(table) as object[];
}

/** Deletes all models, so that one application serves many runs. */
async function clear(app: TestApp): Promise<void> {
  const { models } = await app.query<{ models: { nodes: { id: string }[] } }>('{ models { nodes { id } } }');
  for (const { id } of models.nodes)
    await app.query('mutation ($id: ID!) { deleteModel(input: {id: $id}) { userErrors { code } } }', { id });
}

/** The same runs both ways, each into the same empty database. */
async function bothWays(app: TestApp, runs: readonly Run[]): Promise<{ mutation: Stored; table: Stored }> {
  const mutation = await byMutation(app, runs);
  // Of several mutations, those before the refused one were written.
  if (mutation !== 'REFUSED' || runs.length > 1) await clear(app);
  const table = await byImport(app, runs);
  if (table !== 'REFUSED') await clear(app);
  return { mutation, table };
}

describe('a run is stored the same by mutation and by import', () => {
  const oom = { outcome: 'OUT_OF_MEMORY', memoryMiB: null };
  it.each<[string, readonly Partial<Run>[], object | 'REFUSED']>([
    ['a limit of 20000.9 MiB', [{ ...oom, limitMiB: 20_000.9 }], { limit_mib: 20_000 }],
    ['memory of 16777214.1 MiB', [{ memoryMiB: 16_777_214.1 }], { memory_mib: 16_777_215 }],
    ['a run out of memory on a card', [{ ...oom, gpu: 'RTX 3090' }], { limit_mib: 24_576 }],
    ['a date in 2099', [{ measuredAt: '2099-01-01T00:00:00Z' }], 'REFUSED'],
    ['a date in the year 0', [{ measuredAt: '0001-01-01T00:00:00+01:00' }], 'REFUSED'],
    ['a name of 150 emoji', [{ model: '😀'.repeat(150) }], { model: '😀'.repeat(150) }],
    ['a name of 201 emoji', [{ model: '😀'.repeat(201) }], 'REFUSED'],
    ['a model called odd::', [{ model: 'odd::' }], { model: 'odd' }],
    ['a model called ?', [{ model: '?' }], 'REFUSED'],
    ['a framework called ?', [{ framework: '?' }], { framework: null }],
    ['a framework called " ? "', [{ framework: ' ? ' }], { framework: null }],
    ['a note called ?', [{ note: '?' }], { note: '?' }],
    ['pool sizes 7 and 14 of one series', [{ poolSize: 7 }, { poolSize: 14, batchSize: 16 }], 'REFUSED'],
    [
      'pool sizes 7 and 14 of one series, written differently',
      [
        { poolSize: 7, gpu: 'RTX 3090', framework: 'PyTorch' },
        { poolSize: 14, gpu: 'NVIDIA GeForce RTX 3090', framework: 'pytorch' },
      ],
      'REFUSED',
    ],
    ['a pool size that is repeated', [{ poolSize: 7 }, { poolSize: 7, batchSize: 16 }], { pool_size: 7 }],
    ['memory of a run out of memory', [{ outcome: 'OUT_OF_MEMORY', limitMiB: 5 }], 'REFUSED'],
    ['a FIT without memory', [{ memoryMiB: null }], 'REFUSED'],
    ['a run out of memory without a limit', [oom], 'REFUSED'],
    ['a limit of half a MiB', [{ limitMiB: 0.5 }], 'REFUSED'],
    ['a new model without an input size', [{ inputSize: null }], 'REFUSED'],
  ])('%s', async (_, changes, expected) => {
    const app = await generousApp({ file: emptyDatabase() });
    const { mutation, table } = await bothWays(
      app,
      changes.map((change) => ({ ...PLAIN, ...change })),
    );
    expect(table).toEqual(mutation);
    if (expected === 'REFUSED') expect(mutation).toBe('REFUSED');
    else expect(mutation).toMatchObject(changes.map(() => expected));
  });

  it('whatever it says', async () => {
    const app = await generousApp({ file: emptyDatabase() });
    let stored = 0;
    const property = fc.asyncProperty(arbitraryRun, async (run) => {
      const { mutation, table } = await bothWays(app, [run]);
      if (mutation !== 'REFUSED') stored += 1;
      expect(table).toEqual(mutation);
    });
    const runs = Number(process.env['BOTH_WAYS'] ?? 60);
    await fc.assert(property, { numRuns: runs, seed: Number(process.env['SEED'] ?? 14) });
    // Neither way may simply refuse everything.
    expect(stored).toBeGreaterThan(runs / 5);
    expect(stored).toBeLessThan(runs);
  });
});

/** Mostly a valid value, so that a run is not nearly always refused for one of its many fields. */
const mostly = <T>(valid: fc.Arbitrary<T>, other: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 25, arbitrary: valid }, { weight: 1, arbitrary: other });
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 1 });

const oddText = fc.oneof(
  fc.constantFrom(
    '?',
    ' ? ',
    '::',
    'x::',
    '?::',
    '=1',
    "'=1",
    'e\u0301',
    'a\u00a0 b',
    '👩‍👩‍👧',
    'null',
    '"',
    '\u0301',
  ),
  fc.constantFrom('\u200b', 'a\tb', 'a\nb', '', ' ', 'x'.repeat(200), 'x'.repeat(201), '😀'.repeat(200)),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);
const text = fc.oneof(
  { weight: 4, arbitrary: fc.stringMatching(/^[A-Za-z][\w .:-]{0,8}$/) },
  { weight: 1, arbitrary: oddText },
);
const numbers = (...values: number[]): fc.Arbitrary<number> => fc.constantFrom(...values);
const side = mostly(numbers(1, 7, 224, 100_000), numbers(0, -1, 100_001, 1.5));
const amount = mostly(
  fc.oneof(
    numbers(0.2, 1, 1000.0000001, 16_777_214.5, 16_777_215),
    fc.double({ min: 1, max: 1e6, noNaN: true }),
  ),
  numbers(0, -1, 1e-7, 16_777_215.5, 16_777_216, 1e21),
);
const instant = mostly(
  fc.constantFrom('2026-02-28T23:59:59.9999-12:00', '0001-01-01T00:00:00Z', '2024-02-29T00:00:00+14:00'),
  fc.constantFrom(
    '0000-12-31T00:00:00Z',
    '9999-12-31T23:59:59Z',
    '2026-02-30T00:00:00Z',
    '2026-02-01T25:00:00Z',
  ),
);
const note = mostly(
  fc.oneof(text, fc.constantFrom('a\nb', 'a\r\nb', ' a ', 'x'.repeat(2_000))),
  fc.constantFrom('x'.repeat(2_001), 'a\u0000b', 'a\rb'),
);

const arbitraryRun: fc.Arbitrary<Run> = fc
  .record({
    model: mostly(fc.stringMatching(/^[a-z]\w{0,8}(::)?$/), oddText),
    family: maybe(text),
    parametersMillions: maybe(
      mostly(
        fc.oneof(numbers(1e-6, 23.51, 1e9), fc.double({ min: 1e-6, max: 1e9, noNaN: true })),
        numbers(0, -1, 1e-7, 1_000_000_001),
      ),
    ),
    pretrainedOn: maybe(text),
    inputSize: mostly(side, fc.constant(null)),
    poolSize: maybe(side),
    mode: maybe(mostly(fc.constantFrom('TRAINING', 'INFERENCE'), fc.constant('TESTING'))),
    precision: maybe(mostly(fc.constantFrom('FP32', 'AMP', 'INT8'), fc.constant('FP33'))),
    optimizer: maybe(text),
    gpu: maybe(mostly(fc.constantFrom('RTX 3090', 'NVIDIA GeForce RTX 3090', '?'), fc.constant('RTX 309'))),
    framework: maybe(text),
    frameworkVersion: maybe(text),
    reading: maybe(mostly(fc.constantFrom('NVIDIA_SMI', 'RESERVED'), fc.constant('GUESSED'))),
    batchSize: mostly(numbers(1, 8, 1_000_000), numbers(0, -1, 1_000_001, 2.5)),
    outcome: maybe(mostly(fc.constantFrom('FIT', 'OUT_OF_MEMORY'), fc.constant('FAILED'))),
    memoryMiB: amount,
    limitMiB: maybe(amount),
    source: maybe(text),
    measuredAt: maybe(instant),
    note: maybe(note),
  })
  // A run out of memory mostly has no memory.
  .map((run) =>
    run.outcome === 'OUT_OF_MEMORY' && run.batchSize < 1_000_000 ? { ...run, memoryMiB: null } : run,
  );
