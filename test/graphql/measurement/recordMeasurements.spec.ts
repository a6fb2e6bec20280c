import { describe, expect, it } from 'vitest';
import { testApp } from '../../support/testApp.ts';
import { RECORD, type Recorded } from '../record.ts';

const NEW_MODEL = { model: 'mine', createModel: {}, conditions: { inputSize: 224 } };
const LINE = [
  { batchSize: 1, memoryMiB: 1100 },
  { batchSize: 2, memoryMiB: 1200 },
];

describe('recordMeasurements', () => {
  it('adds readings to a series, and answers with the derived fields as they are now', async () => {
    const { query } = await testApp();
    const input = {
      model: 'resnetv2_50x1_bitm',
      readings: [{ batchSize: 64, memoryMiB: 20_500.2, measuredAt: '2026-11-24T12:00:00Z', note: 'mine' }],
    };
    const { recordMeasurements: payload } = await query<Recorded>(RECORD, { input });
    expect(payload).toMatchObject({
      userErrors: [],
      diagnostics: [],
      measurements: [
        {
          inserted: true,
          measurement: {
            batchSize: 64,
            outcome: 'FIT',
            memoryMiB: 20_501,
            limitMiB: null,
            recordedBy: 'local',
            source: { name: 'local', kind: 'PERSON' },
            measuredAt: '2026-11-24T12:00:00.000Z',
            note: 'mine',
          },
        },
      ],
      model: { name: 'resnetv2_50x1_bitm', memoryPerImage: (20_501 - 1225) / 63, maxBatchSize: 68 },
    });
    const { model } = await query<{ model: object }>(
      '{ model(name: "resnetv2_50x1_bitm") { maxBatchSize(gb: 22) } }',
    );
    expect(model).toEqual({ maxBatchSize: 68 });
  });

  it('creates the model, the series and the source', async () => {
    const { query } = await testApp();
    const input = {
      model: ' my_model ',
      createModel: { parametersMillions: 12.5, pretrainedOn: 'in1k' },
      conditions: { inputSize: 224, poolSize: 7, gpu: 'RTX 3090', precision: 'AMP', framework: 'PyTorch' },
      readings: LINE,
      source: 'my machine',
    };
    const { recordMeasurements: payload } = await query<Recorded>(RECORD, { input });
    expect(payload.model).toMatchObject({
      name: 'my_model',
      family: 'my',
      parametersMillions: 12.5,
      memoryModel: 1000,
    });
    expect(payload.series).toMatchObject({
      isDefault: true,
      inputSize: 224,
      poolSize: 7,
      precision: 'AMP',
      framework: 'PyTorch',
      mode: null,
      gpu: { name: 'NVIDIA GeForce RTX 3090' },
    });
  });

  it('finds a series by its conditions, upper and lower case alike, and keeps others apart', async () => {
    const { query } = await testApp();
    const record = async (conditions: object): Promise<string | undefined> => {
      const input = { ...NEW_MODEL, conditions: { inputSize: 224, ...conditions }, readings: LINE };
      return (await query<Recorded>(RECORD, { input })).recordMeasurements.series?.id;
    };
    const first = await record({ framework: 'PyTorch' });
    expect(await record({ framework: 'pytorch' })).toBe(first);
    expect(await record({ framework: 'PyTorch', precision: 'FP16' })).not.toBe(first);
    expect(await record({})).not.toBe(first);
  });

  it('takes the input size of the model unless one is given', async () => {
    const { query } = await testApp();
    const input = { model: 'resnetv2_50x1_bitm', readings: [{ batchSize: 8, memoryMiB: 3442 }] };
    const { recordMeasurements: payload } = await query<Recorded>(RECORD, { input });
    expect(payload.series).toMatchObject({ inputSize: 448, isDefault: true });
  });

  it('takes the limit of a run out of memory from the card, and lets it bound the answer', async () => {
    const { query } = await testApp();
    const input = {
      ...NEW_MODEL,
      conditions: { inputSize: 224, gpu: 'RTX 3090' },
      readings: [
        ...LINE,
        { batchSize: 100, outcome: 'OUT_OF_MEMORY' },
        { batchSize: 120, outcome: 'OUT_OF_MEMORY', limitMiB: 20_000.9 },
      ],
    };
    const { recordMeasurements: payload } = await query<Recorded>(RECORD, { input });
    expect(payload.measurements.map(({ measurement }) => measurement)).toMatchObject([
      {},
      {},
      { outcome: 'OUT_OF_MEMORY', memoryMiB: null, limitMiB: 24_576 },
      { outcome: 'OUT_OF_MEMORY', memoryMiB: null, limitMiB: 20_000 },
    ]);
    expect(payload.model).toMatchObject({ maxBatchSize: 99 });
  });

  describe('repeats', () => {
    it('count inside one call, and are the same ones in a later call', async () => {
      const { query } = await testApp();
      const input = { ...NEW_MODEL, readings: [LINE[0], LINE[0], LINE[1]] };
      const first = (await query<Recorded>(RECORD, { input })).recordMeasurements.measurements;
      expect(first.map(({ inserted }) => inserted)).toEqual([true, true, true]);
      const again = (await query<Recorded>(RECORD, { input })).recordMeasurements.measurements;
      expect(again.map(({ inserted }) => inserted)).toEqual([false, false, false]);
      const ids = again.map(({ measurement }) => measurement.id);
      expect(ids).toEqual([ids[0], ids[0], first[2]?.measurement.id]);
      expect(first.map(({ measurement }) => measurement.id)).toContain(ids[0]);
    });

    it.each([
      ['memory', { memoryMiB: 1101 }],
      ['time', { measuredAt: '2026-01-01T00:00:00Z' }],
      ['limit', { limitMiB: 24_000 }],
    ])('differ by %s', async (_, change) => {
      const { query } = await testApp();
      const record = (reading: object) =>
        query<Recorded>(RECORD, { input: { ...NEW_MODEL, readings: [reading] } });
      await record({ batchSize: 1, memoryMiB: 1100 });
      const { recordMeasurements: payload } = await record({ batchSize: 1, memoryMiB: 1100, ...change });
      expect(payload.measurements[0]?.inserted).toBe(true);
    });

    it('by an idempotency key give the first result again, and nothing is written', async () => {
      const { query } = await testApp();
      const input = { ...NEW_MODEL, readings: LINE, idempotencyKey: 'one' };
      const first = await query<Recorded>(RECORD, { input });
      const retry = await query<Recorded>(RECORD, { input });
      expect(retry).toEqual(first);
      expect(retry.recordMeasurements.measurements.every(({ inserted }) => inserted)).toBe(true);
      expect(await query('{ measurements { totalCount } }')).toEqual({ measurements: { totalCount: 47 } });
      const other = { ...input, readings: [{ batchSize: 4, memoryMiB: 1400 }] };
      const { recordMeasurements: refused } = await query<Recorded>(RECORD, { input: other });
      expect(refused).toMatchObject({ measurements: [], userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] });
    });
  });

  describe('questionable readings', () => {
    const questionable = { ...NEW_MODEL, readings: [...LINE, { batchSize: 4, memoryMiB: 900 }] };

    it('are told, on the payload and on the series', async () => {
      const { query } = await testApp();
      const { recordMeasurements: payload } = await query<Recorded>(RECORD, { input: questionable });
      expect(payload.diagnostics).toMatchObject([{ code: 'DECREASING_MEMORY', batchSizes: [2, 4] }]);
      expect(payload.series?.diagnostics).toEqual(payload.diagnostics);
    });

    it('are refused under strict, and nothing stays, not even the model', async () => {
      const { query } = await testApp();
      const input = { ...questionable, strict: true };
      const { recordMeasurements: payload } = await query<Recorded>(RECORD, { input });
      expect(payload).toMatchObject({ measurements: [], series: null, model: null });
      expect(payload.userErrors).toMatchObject([{ code: 'QUESTIONABLE', field: ['input', 'readings'] }]);
      expect(await query('{ model(name: "mine") { id } measurements { totalCount } }')).toEqual({
        model: null,
        measurements: { totalCount: 45 },
      });
    });
  });

  it('takes the first reading of a series under strict, though a line needs two', async () => {
    const { query } = await testApp();
    const input = { ...NEW_MODEL, readings: LINE.slice(0, 1), strict: true };
    const { recordMeasurements: payload } = await query<Recorded>(RECORD, { input });
    expect(payload).toMatchObject({ userErrors: [], diagnostics: [], measurements: [{ inserted: true }] });
    expect(payload.series?.diagnostics).toMatchObject([{ code: 'TOO_FEW_POINTS', batchSizes: [] }]);
  });

  it('reads what each of several mutations in one document wrote', async () => {
    const { query } = await testApp();
    const record = (batchSize: number): string =>
      `recordMeasurements(input: {model: "resnetv2_50x1_bitm", readings: [{batchSize: ${batchSize}, memoryMiB: 3000}]}) {
        series { measurements { totalCount nodes { batchSize } } } }`;
    const data = await query<
      Record<string, { series: { measurements: { nodes: { batchSize: number }[] } } }>
    >(`mutation { first: ${record(5)} second: ${record(6)} }`);
    const sizes = (name: string): unknown =>
      data[name]?.series.measurements.nodes.map((node) => node.batchSize);
    expect(sizes('first')).toEqual([1, 2, 4, 5]);
    expect(sizes('second')).toEqual([1, 2, 4, 5, 6]);
  });
});
