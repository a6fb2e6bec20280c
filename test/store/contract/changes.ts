import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/store/pictureReads.ts';
import type { OpenStore } from './openStore.ts';
import { ADMIN, changed, done, everything, fit, ids, record } from './data.ts';

const GPU = { name: 'card', totalMemoryMiB: 8192, olderDriverMemoryMiB: null, aliases: [] };

export function changes(open: OpenStore): void {
  describe('the changes since a revision', () => {
    it('are those of models, series, cards, sources and tokens', async () => {
      const store = await open();
      const since = (revision: number) =>
        store.queries.readCommit((reads) => {
          const changes = [...reads.changes(revision)];
          const [models, series] = [changed(changes, 'MODEL'), changed(changes, 'SERIES')];
          const has = (kind: Change['entity']) => changed(changes, kind).length > 0;
          return { revision: reads.revision(), models, series, gpus: has('GPU'), tokens: has('TOKEN') };
        });
      const { modelId, seriesId, measurements } = await record(store);
      await record(store, { model: 'b' });
      const { revision } = everything(store);
      const nothing = { models: [], series: [], gpus: false, tokens: false };
      expect(since(revision)).toEqual({ ...nothing, revision });

      await record(store, { readings: [fit(4, 4000)] });
      const recorded = since(revision);
      expect(recorded.revision).toBeGreaterThan(revision);
      expect(recorded.series).toEqual([seriesId]);
      expect(recorded).toMatchObject({ gpus: false, tokens: false });
      expect(everything(store).observations.filter((one) => one.seriesId === seriesId)).toMatchObject([
        ...[{ batchSize: 1 }, { batchSize: 2 }, { batchSize: 4, memoryMiB: 4000 }],
      ]);

      await done(store.retract(ADMIN, ids(measurements), 'wrong'));
      expect(since(recorded.revision).series).toEqual([seriesId]);
      expect(everything(store).observations.filter((one) => one.seriesId === seriesId)).toMatchObject([
        { batchSize: 4 },
      ]);

      const renamedSince = everything(store).revision;
      await done(store.updateModel(ADMIN, modelId, { name: 'renamed' }));
      expect(since(renamedSince)).toMatchObject({ models: [modelId], series: [] });
      expect(everything(store).models).toContainEqual(expect.objectContaining({ name: 'renamed' }));

      const cardSince = everything(store).revision;
      await done(store.createGpu(ADMIN, GPU));
      expect(since(cardSince)).toMatchObject({ models: [], gpus: true });
      expect(everything(store).gpus).toMatchObject([{ name: 'card' }]);

      const tokenSince = everything(store).revision;
      await done(store.createToken(ADMIN, { name: 'ann', role: 'ADMIN' }));
      expect(since(tokenSince)).toMatchObject({ models: [], tokens: true });
      expect(everything(store).tokens).toMatchObject([{ name: 'ann', role: 'ADMIN' }]);

      const deletedSince = everything(store).revision;
      const deleted = await done(
        store.createModel(ADMIN, { name: 'gone', family: 'f', parametersMillions: null, pretrainedOn: null }),
      );
      await done(store.deleteModel(ADMIN, deleted));
      expect(since(deletedSince).models).toEqual([deleted]);
      expect(ids(everything(store).models)).not.toContain(deleted);
    });

    it('are announced by another version of the data', async () => {
      const store = await open();
      const versions = new Set([store.queries.dataVersion(), store.queries.dataVersion()]);
      expect(versions.size).toBe(1);
      await record(store);
      versions.add(store.queries.dataVersion());
      await done(store.createGpu(ADMIN, GPU));
      versions.add(store.queries.dataVersion());
      expect(versions.size).toBe(3);
    });
  });

  describe('a snapshot', () => {
    it('has the rows of its commit, in order, whatever is written meanwhile', async () => {
      const store = await open();
      const readings = [fit(4, 4000), fit(1, 1000), fit(1, 1001)];
      const { seriesId, measurements } = await record(store, { readings, source: 'bench' });
      const { revision } = everything(store);
      const snapshot = store.snapshot();
      await record(store, { readings: [fit(2, 2000)] });
      await done(store.retract(ADMIN, ids(measurements), 'wrong'));
      expect(snapshot.revision).toBe(revision);
      const rows = [...snapshot.measurementsOf(seriesId)];
      expect(rows.map(({ memoryMiB }) => memoryMiB)).toEqual([1000, 1001, 4000]);
      expect(rows[0]).toMatchObject({ source: { name: 'bench' }, recordedBy: 'admin', retractedAt: null });
      expect([...snapshot.measurementsOf(99)]).toEqual([]);
      snapshot.close();
      const now = store.snapshot();
      expect([...now.measurementsOf(seriesId)]).toMatchObject([{ memoryMiB: 2000 }]);
      now.close();
    });
  });
}
