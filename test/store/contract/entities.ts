import { describe, expect, it } from 'vitest';
import type { GpuFields, ModelFields } from '../../../src/store/entities.ts';
import type { OpenStore } from './openStore.ts';
import { ADMIN, UNKNOWN, done, everything, ids, record, refused } from './data.ts';

const MODEL: ModelFields = { name: 'm', family: 'f', parametersMillions: 1.5, pretrainedOn: 'data' };
const GPU: GpuFields = {
  name: 'card',
  totalMemoryMiB: 8192,
  olderDriverMemoryMiB: null,
  aliases: ['b', 'a'],
};

export function entities(open: OpenStore): void {
  describe('models', () => {
    it('are created and updated, each under a name of its own', async () => {
      const store = await open();
      const id = await done(store.createModel(ADMIN, MODEL));
      expect(everything(store).models).toEqual([{ id, ...MODEL, defaultSeriesId: null }]);
      expect(await done(store.updateModel(ADMIN, id, { name: 'renamed', pretrainedOn: null }))).toBe(id);
      await done(store.updateModel(ADMIN, id, { name: 'renamed' }));
      expect(everything(store).models).toMatchObject([{ ...MODEL, name: 'renamed', pretrainedOn: null }]);
      const taken = ['NAME_TAKEN input.name'];
      expect(await refused(store.createModel(ADMIN, { ...MODEL, name: 'renamed' }))).toEqual(taken);
      const other = await done(store.createModel(ADMIN, MODEL));
      expect(await refused(store.updateModel(ADMIN, other, { name: 'renamed' }))).toEqual(taken);
      expect(await refused(store.updateModel(ADMIN, 99, {}))).toEqual(['NOT_FOUND input.id']);
    });

    it('are deleted with their retracted readings, and not with others', async () => {
      const store = await open();
      const { modelId, measurements } = await record(store);
      expect(await refused(store.deleteModel(ADMIN, modelId))).toEqual(['IN_USE input.id']);
      await done(store.retract(ADMIN, ids(measurements), 'wrong'));
      expect(await done(store.deleteModel(ADMIN, modelId))).toBe(modelId);
      expect(everything(store)).toMatchObject({ models: [], series: [], observations: [] });
      expect(await store.queries.measurementsById(ids(measurements))).toEqual([]);
      expect(await refused(store.deleteModel(ADMIN, modelId))).toEqual(['NOT_FOUND input.id']);
    });

    it('get a default series', async () => {
      const store = await open();
      const { modelId } = await record(store);
      const { seriesId } = await record(store, { conditions: { ...UNKNOWN, inputSize: 448 } });
      expect(await done(store.setDefaultSeries(ADMIN, seriesId))).toBe(modelId);
      expect(everything(store).models).toMatchObject([{ defaultSeriesId: seriesId }]);
      expect(await refused(store.setDefaultSeries(ADMIN, 99))).toEqual(['NOT_FOUND input.seriesId']);
    });
  });

  describe('cards', () => {
    it('are created and updated; aliases as a whole', async () => {
      const store = await open();
      const id = await done(store.createGpu(ADMIN, GPU));
      const { aliases: _, ...own } = GPU;
      expect(everything(store).gpus).toEqual([{ id, ...own, aliases: ['a', 'b'] }]);
      const changes = { olderDriverMemoryMiB: 8000, aliases: ['c'] };
      expect(await done(store.updateGpu(ADMIN, id, changes))).toBe(id);
      expect(everything(store).gpus).toEqual([{ id, ...own, olderDriverMemoryMiB: 8000, aliases: ['c'] }]);
      await done(store.updateGpu(ADMIN, id, { name: 'renamed' }));
      expect(everything(store).gpus).toMatchObject([{ name: 'renamed', aliases: ['c'] }]);
      expect(await refused(store.updateGpu(ADMIN, 99, {}))).toEqual(['NOT_FOUND input.id']);
    });

    it('share one space of names and aliases', async () => {
      const store = await open();
      await done(store.createGpu(ADMIN, GPU));
      expect(await refused(store.createGpu(ADMIN, { ...GPU, name: 'a', aliases: [] }))).toEqual([
        'NAME_TAKEN input.name',
      ]);
      expect(await refused(store.createGpu(ADMIN, { ...GPU, name: 'new', aliases: ['card', 'b'] }))).toEqual([
        'NAME_TAKEN input.aliases',
        'NAME_TAKEN input.aliases',
      ]);
      const other = await done(store.createGpu(ADMIN, { ...GPU, name: 'other', aliases: ['o'] }));
      expect(await refused(store.updateGpu(ADMIN, other, { name: 'card' }))).toEqual([
        'NAME_TAKEN input.name',
      ]);
      expect(everything(store).gpus).toHaveLength(2);
    });
  });
}
