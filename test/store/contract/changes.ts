import { describe, expect, it } from 'vitest';
import type { OpenStore } from './contract.ts';
import { ADMIN, done, everything, fit, ids, record } from './data.ts';

const GPU = { name: 'card', totalMemoryMiB: 8192, olderDriverMemoryMiB: null, aliases: [] };

export function changes(open: OpenStore): void {
  describe('the changes since a revision', () => {
    it('are those of models, series and cards, with their rows', async () => {
      const store = await open();
      const since = (revision: number) => store.queries.catalogueNews(revision);
      const { modelId, seriesId, measurements } = await record(store);
      await record(store, { model: 'b' });
      const { revision } = everything(store);
      expect(since(revision)).toMatchObject({ revision, changed: [], changedSeries: [], gpus: null });

      await record(store, { readings: [fit(4, 4000)] });
      const recorded = since(revision);
      expect(recorded.revision).toBeGreaterThan(revision);
      expect(recorded).toMatchObject({ changed: [modelId], changedSeries: [seriesId], gpus: null });
      expect(recorded.rows).toMatchObject({
        models: [{ id: modelId }],
        series: [{ id: seriesId }],
        observations: [{ batchSize: 1 }, { batchSize: 2 }, { batchSize: 4, memoryMiB: 4000 }],
      });

      await done(store.retract(ADMIN, ids(measurements), 'wrong'));
      expect(since(recorded.revision)).toMatchObject({
        ...{ changedSeries: [seriesId], rows: { observations: [{ batchSize: 4 }] } },
      });

      const renamedSince = everything(store).revision;
      await done(store.updateModel(ADMIN, modelId, { name: 'renamed' }));
      expect(since(renamedSince)).toMatchObject({ changed: [modelId], changedSeries: [] });
      expect(since(renamedSince).rows.models).toMatchObject([{ name: 'renamed' }]);

      const cardSince = everything(store).revision;
      await done(store.createGpu(ADMIN, GPU));
      expect(since(cardSince)).toMatchObject({ changed: [], gpus: [{ name: 'card' }] });

      const deletedSince = everything(store).revision;
      const deleted = await done(
        store.createModel(ADMIN, { name: 'gone', family: 'f', parametersMillions: null, pretrainedOn: null }),
      );
      await done(store.deleteModel(ADMIN, deleted));
      expect(since(deletedSince)).toMatchObject({ changed: [deleted], rows: { models: [] } });
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
