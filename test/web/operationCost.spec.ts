import { expect, test } from 'vitest';
import { COST_HEADER } from '../../src/http/cost/costLimit.ts';
import { LIMITS } from '../../src/http/bounds/limits.ts';
import * as operations from '../../src/web/dashboard/api/operations.generated.ts';
import { MAX_COLUMNS } from '../../src/web/dashboard/compare/columns.ts';
import { comparisonVariables } from '../../src/web/dashboard/compare/comparison.ts';
import { modelsVariables } from '../../src/web/dashboard/models/modelPage.ts';
import { DEFAULT_VIEW } from '../../src/web/dashboard/state/view.ts';
import { testApp } from '../support/testApp.ts';

const budget = { gb: 24 };
const confidence = 'BALANCED';
const columns = Array.from({ length: MAX_COLUMNS }, (_, index) => `${index + 1} GB`);
const readings = Array.from({ length: 100 }, (_, index) => ({
  batchSize: index + 1,
  memoryMiB: 1000 + index,
}));

/** The largest query that the dashboard sends for each operation; SERIES is replaced by the id of a series. */
const VARIABLES: Readonly<Record<string, object>> = {
  ModelNames: { text: 'a' },
  CardOf: { name: 'NVIDIA T4' },
  SeriesUnder: { model: 'resnetv2_50x1_bitm', filter: {} },
  SeriesReadings: { id: 'SERIES', budget },
  RecordMeasurements: { input: { model: 'mine', createModel: {}, conditions: { inputSize: 64 }, readings } },
  Models: modelsVariables({ ...DEFAULT_VIEW, search: 'e', family: 'r', inputSize: 224, minimum: 1 }),
  Gpus: { text: '' },
  Model: { name: 'resnetv2_50x1_bitm' },
  Series: { id: 'SERIES', budget, confidence },
  FittingCards: { series: 'SERIES', batchSize: 8, confidence, reserveMiB: 512 },
  TrainingPlan: { series: 'SERIES', budget, effectiveBatchSize: 256, confidence },
  Compare: comparisonVariables({ ...DEFAULT_VIEW, search: 'e', columns }),
  ModelSeries: { name: 'resnetv2_50x1_bitm', budget, confidence },
};

const documents = Object.entries(operations).flatMap(([name, value]) =>
  name.endsWith('Document') ? [[name.replace('Document', ''), String(value)] as const] : [],
);

test.each(documents)('%s costs less than the default limit', async (name, query) => {
  const { app, query: ask } = await testApp();
  const { model } = await ask<{ model: { series: { nodes: { id: string }[] } } }>(
    '{ model(name: "resnetv2_50x1_bitm") { series { nodes { id } } } }',
  );
  const id = model.series.nodes[0]?.id ?? '';
  const variables: unknown = JSON.parse(
    JSON.stringify(VARIABLES[name] ?? 'none').replaceAll('"SERIES"', JSON.stringify(id)),
  );
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { [COST_HEADER]: '1' },
    payload: { query, variables },
  });
  const answer = response.json<{ errors?: unknown; extensions: { cost: number } }>();
  expect(answer.errors).toBeUndefined();
  expect(answer.extensions.cost).toBeGreaterThan(0);
  expect(answer.extensions.cost).toBeLessThan(LIMITS.maxCost.initial);
});
