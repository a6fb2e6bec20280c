import { describe, expect, it } from 'vitest';
import { MAX_BATCH_SIZES, MAX_READINGS } from '../../../src/store/storedLimits.ts';
import type { OpenStore } from './openStore.ts';
import { ADMIN, ANN, BOB, UNKNOWN, done, everything, fit, ids, record, recording, refused } from './data.ts';

export function recordings(open: OpenStore): void {
  describe('record', () => {
    it('creates model, series and source, and gives ids in the order of the readings', async () => {
      const store = await open();
      const readings = [fit(4, 4000), fit(1, 1000)];
      const { modelId, seriesId, measurements, diagnostics } = await record(store, { readings, poolSize: 7 });
      const { models, series, observations } = everything(store);
      expect(models).toMatchObject([{ id: modelId, name: 'a', defaultSeriesId: seriesId }]);
      expect(series).toMatchObject([{ id: seriesId, modelId, ...UNKNOWN, poolSize: 7 }]);
      expect(observations).toMatchObject([
        { batchSize: 1, memoryMiB: 1000, readings: 1 },
        { batchSize: 4, memoryMiB: 4000, readings: 1 },
      ]);
      expect(measurements.map(({ inserted }) => inserted)).toEqual([true, true]);
      expect(diagnostics).toEqual([]);
      const rows = await store.queries.measurementsById(ids(measurements));
      expect(new Map(rows.map(({ id, batchSize }) => [id, batchSize]))).toEqual(
        new Map(measurements.map(({ id }, i) => [id, readings[i]?.batchSize])),
      );
    });

    it('takes a reading that equals a stored one but for the note as that one, and repeats as readings', async () => {
      const store = await open();
      const [repeat, again] = [fit(1, 1000), fit(2, 2000)];
      const first = await record(store, { readings: [repeat, repeat, again] });
      expect(new Set(ids(first.measurements)).size).toBe(3);
      const second = await record(store, { readings: [{ ...again, note: 'said again' }, fit(2, 2001)] });
      expect(second.measurements).toEqual([
        { id: first.measurements[2]?.id, inserted: false },
        { id: expect.any(Number) as number, inserted: true },
      ]);
      const others = [
        { ...again, measuredAt: new Date('2026-01-01T00:00:00Z') },
        { ...again, limitMiB: 4000 },
      ];
      for (const other of others) {
        expect((await record(store, { readings: [other] })).measurements).toMatchObject([{ inserted: true }]);
      }
      expect((await record(store, { source: 'another' })).measurements).toMatchObject([
        { inserted: true },
        { inserted: true },
      ]);
    });

    it('finds a series by its conditions, and the input size in the default series', async () => {
      const store = await open();
      const { seriesId } = await record(store);
      const same = await record(store, { conditions: { ...UNKNOWN, inputSize: null } });
      expect(same.seriesId).toBe(seriesId);
      const other = await record(store, { conditions: { ...UNKNOWN, precision: 'FP16' } });
      expect(other.seriesId).not.toBe(seriesId);
      expect(everything(store).models).toMatchObject([{ defaultSeriesId: seriesId }]);
    });

    it('remarks on its own readings, and refuses them if strict', async () => {
      const store = await open();
      const readings = [fit(1, 1000), fit(2, 900)];
      const strict = store.record(ADMIN, recording({ readings, strict: true }), null);
      expect(await refused(strict)).toContain('QUESTIONABLE input.readings');
      expect(everything(store)).toMatchObject({ models: [], revision: 0 });
      const { diagnostics } = await record(store, { readings });
      expect(diagnostics.length).toBeGreaterThan(0);
      expect((await record(store, { readings: [fit(64, 9000)] })).diagnostics).toEqual([]);
    });

    it('refuses what it cannot record, and writes nothing', async () => {
      const store = await open();
      await record(store, { poolSize: 7 });
      await done(
        store.createModel(ADMIN, { name: 'bare', family: 'f', parametersMillions: null, pretrainedOn: null }),
      );
      const before = everything(store);
      const refusals = [
        [{ model: 'missing', createModel: null }, 'UNKNOWN_MODEL input.model'],
        [
          { model: 'bare', conditions: { ...UNKNOWN, inputSize: null } },
          'REQUIRED input.conditions.inputSize',
        ],
        [{ poolSize: 14 }, 'INVALID input.conditions.poolSize'],
        [
          { model: 'many', readings: Array.from({ length: MAX_READINGS + 1 }, (_, i) => fit(1, 1 + i)) },
          'OUT_OF_RANGE input.readings',
        ],
        [
          {
            model: 'many',
            readings: Array.from({ length: MAX_BATCH_SIZES + 1 }, (_, i) => fit(1 + i, 1 + i)),
          },
          'OUT_OF_RANGE input.readings',
        ],
      ] as const;
      for (const [changes, problem] of refusals) {
        expect(await refused(store.record(ADMIN, recording(changes), null))).toEqual([problem]);
      }
      expect(everything(store)).toEqual(before);
    });
  });

  describe('a retry', () => {
    const by = { key: 'k', inputHash: '1' };

    it('gets the first result, by which nothing is written', async () => {
      const store = await open();
      expect(await store.queries.earlierRecording(ANN.name, by)).toBeNull();
      const first = await store.record(ANN, recording(), by);
      const { revision } = everything(store);
      expect(await store.record(ANN, recording({ model: 'ignored' }), by)).toEqual(first);
      expect(await store.queries.earlierRecording(ANN.name, by)).toEqual(first);
      expect(everything(store).revision).toBe(revision);
    });

    it('is refused with other input, and is another write of another author', async () => {
      const store = await open();
      await done(store.record(ANN, recording(), by));
      const other = { ...by, inputHash: '2' };
      const problem = ['IDEMPOTENCY_KEY_REUSED input.idempotencyKey'];
      expect(await refused(store.record(ANN, recording(), other))).toEqual(problem);
      expect(await store.queries.earlierRecording(ANN.name, other)).toMatchObject({ ok: false });
      expect(await done(store.record(BOB, recording(), other))).toMatchObject({
        measurements: [{ inserted: true }, { inserted: true }],
      });
    });

    it('of a refused write is a write of its own', async () => {
      const store = await open();
      const unknown = recording({ createModel: null });
      expect(await refused(store.record(ANN, unknown, by))).toEqual(['UNKNOWN_MODEL input.model']);
      expect(await store.queries.earlierRecording(ANN.name, by)).toBeNull();
      await done(store.record(ANN, recording(), by));
    });

    it('sent twice at once is written once', async () => {
      const store = await open();
      const [first, second] = await Promise.all([
        store.record(ANN, recording(), by),
        store.record(ANN, recording(), by),
      ]);
      expect(second).toEqual(first);
      expect(everything(store).observations).toMatchObject([{ readings: 1 }, { readings: 1 }]);
    });
  });

  describe('retract', () => {
    it('marks measurements, which count no more and keep their ids', async () => {
      const store = await open();
      const { measurements } = await done(store.record(ANN, recording(), null));
      const [first = 0, second = 0] = ids(measurements);
      expect(await done(store.retract(ANN, [first], 'wrong'))).toEqual([first]);
      expect(await done(store.retract(ANN, [first, second], 'all wrong'))).toEqual([second]);
      expect(everything(store).observations).toEqual([]);
      expect(ids(await store.queries.measurementsById([first]))).toEqual([first]);
      expect((await store.queries.provenance([first])).get(first)).toMatchObject({
        ...{ retractedAt: expect.any(Date) as Date, retractedBy: 'ann', retractionReason: 'wrong' },
      });
      const again = await done(store.record(ANN, recording(), null));
      expect(again.measurements).toMatchObject([{ inserted: true }, { inserted: true }]);
    });

    it('refuses unknown ids and, unless an ADMIN asks, the rows of others; all of them or none', async () => {
      const store = await open();
      const { measurements } = await done(store.record(ANN, recording(), null));
      const own = ids(measurements);
      expect(await refused(store.retract(ANN, [...own, 99], 'wrong'))).toEqual(['NOT_FOUND input.ids.2']);
      expect(await refused(store.retract(BOB, own, 'wrong'))).toEqual([
        'NOT_YOURS input.ids.0',
        'NOT_YOURS input.ids.1',
      ]);
      expect(everything(store).observations).toHaveLength(2);
      expect(await done(store.retract(ADMIN, own, 'wrong'))).toEqual(own);
    });
  });
}
