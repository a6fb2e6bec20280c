import { describe, expect, it } from 'vitest';
import type { ModelEntry, SeriesEntry } from '../../../src/picture/entries.ts';
import { filterModels } from '../../../src/picture/find/findModels.ts';
import { ModelValues, evidenceOf, safeOf } from '../../../src/picture/order/modelValues.ts';
import { observe } from '../../../src/domain/series/series.ts';

const CONDITIONS = {
  inputSize: 224,
  mode: null,
  precision: null,
  optimizer: null,
  gpuId: null,
  framework: null,
  frameworkVersion: null,
  reading: null,
};

function modelOf(id: number): ModelEntry {
  const name = String(id).padStart(5, '0');
  const own = { id, name, family: 'f', parametersMillions: null, pretrainedOn: null, readings: 3 };
  const model = { ...own, series: [] as SeriesEntry[], defaultSeries: null as SeriesEntry | null };
  const measured = observe(
    [1, 2, 4].map((batchSize) => ({
      batchSize,
      outcome: 'FIT' as const,
      memoryMiB: 1000 + (id % 90) * 7 + batchSize * (5 + (id % 40)),
      limitMiB: null,
    })),
  );
  const series = { id, model, conditions: CONDITIONS, poolSize: null, measured, readings: 3 };
  return Object.assign(model, { series: [series], defaultSeries: series });
}

const models = Array.from({ length: 5000 }, (_, id) => modelOf(id));
const question = { budgetMiB: 3000, estimator: 'ENDPOINTS', confidence: 'BALANCED' } as const;

describe('the safe batch sizes of a long list', () => {
  it('are prepared in slices, and are those of the single models', async () => {
    const values = new ModelValues(models, null);
    const ready = values.prepare([], [question]);
    expect(ready).toBeInstanceOf(Promise);
    await ready;
    const [safeAt, evidenceAt] = [values.safe(question), values.evidence(question)];
    for (const [place, model] of models.entries()) {
      expect(safeAt(place)).toBe(safeOf(model, question));
      expect(evidenceAt(place)).toBe(evidenceOf(model, question));
    }
  });

  it('are filtered by after they were prepared', async () => {
    const filter = { capacity: { ...question, gte: 50 } };
    const kept = filterModels(models, filter);
    expect(kept).toBeInstanceOf(Promise);
    expect(await kept).toEqual(models.filter((model) => (safeOf(model, question) ?? 0) >= 50));
  });

  it('need no preparation in a short list, nor where nothing asks for them', () => {
    expect(new ModelValues(models.slice(0, 100), null).prepare([question], [])).toBeNull();
    expect(new ModelValues(models, null).prepare([], [])).toBeNull();
  });
});
