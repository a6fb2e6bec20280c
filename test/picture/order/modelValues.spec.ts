import { describe, expect, it } from 'vitest';
import type { Estimator } from '../../../src/domain/line/estimators.ts';
import type { CapacityColumns } from '../../../src/picture/columns/capacityColumns.ts';
import { Columns } from '../../../src/picture/columns/columns.ts';
import type { ModelEntry, SeriesEntry } from '../../../src/picture/entries.ts';
import { filterModels } from '../../../src/picture/find/findModels.ts';
import { ModelValues, evidenceOf, safeOf } from '../../../src/picture/order/modelValues.ts';
import { observe } from '../../../src/domain/series/series.ts';
import { ESTIMATORS } from '../../domain/arbitrary.ts';

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

const models = Array.from({ length: 2000 }, (_, id) => modelOf(id));
const question = { budgetMiB: 3000, estimator: 'ENDPOINTS', confidence: 'BALANCED' } as const;

const columns = new Columns();
const columnsBy = (by: Estimator): CapacityColumns => columns.of(models, by);
const CONFIDENCES = ['CAUTIOUS', 'BALANCED', 'BOLD'] as const;

describe('the safe batch sizes of a long list', () => {
  it.each(CONFIDENCES)('are those of the single models, to every budget: %s', (confidence) => {
    for (const estimator of ESTIMATORS) {
      for (let budgetMiB = 1000; budgetMiB < 60_000; budgetMiB = Math.round(budgetMiB * 1.37)) {
        const question = { budgetMiB, estimator, confidence };
        const values = new ModelValues(models, columnsBy);
        const [safeAt, evidenceAt] = [values.safe(question), values.evidence(question)];
        for (const [place, model] of models.entries()) {
          if (
            safeAt(place) !== safeOf(model, question) ||
            evidenceAt(place) !== evidenceOf(model, question)
          ) {
            expect([question, place, safeAt(place), evidenceAt(place)]).toEqual([
              ...[question, place, safeOf(model, question), evidenceOf(model, question)],
            ]);
          }
        }
      }
    }
  });

  it('are filtered by, with columns and without', () => {
    const filter = { capacity: { ...question, gte: 50 } };
    const kept = models.filter((model) => (safeOf(model, question) ?? 0) >= 50);
    expect(filterModels(models, filter, columnsBy)).toEqual(kept);
    expect(filterModels(models, filter, null)).toEqual(kept);
  });
});
