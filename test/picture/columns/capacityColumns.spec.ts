import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CapacityColumns, UNKNOWN } from '../../../src/picture/columns/capacityColumns.ts';
import type { ModelEntry, SeriesEntry } from '../../../src/picture/entries.ts';
import { LineColumns } from '../../../src/picture/columns/lineColumns.ts';
import { capacityOf, evidenceOf, lineOf, safeOf } from '../../../src/picture/order/modelValues.ts';
import { ProofColumns } from '../../../src/picture/columns/proofColumns.ts';
import { SafetyColumns } from '../../../src/picture/columns/safetyColumns.ts';
import type { Estimator } from '../../../src/domain/line/estimators.ts';
import { slope } from '../../../src/domain/line/line.ts';
import { observe } from '../../../src/domain/series/series.ts';
import { budget, estimator, readings } from '../../domain/arbitrary.ts';

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

/** A list by name of models with these readings; null: without a series. */
const models = fc
  .uniqueArray(fc.record({ name: fc.integer({ min: 1, max: 30 }), readings: fc.option(readings) }), {
    selector: ({ name }) => name,
    maxLength: 12,
  })
  .map((all) =>
    all
      .toSorted((a, b) => a.name - b.name)
      .map((one) => modelOf(String(one.name).padStart(2, '0'), one.readings)),
  );

function modelOf(name: string, of: Parameters<typeof observe>[0] | null): ModelEntry {
  const own = {
    id: Number(name),
    name,
    family: 'f',
    parametersMillions: null,
    pretrainedOn: null,
    readings: 0,
  };
  const model = { ...own, series: [] as SeriesEntry[], defaultSeries: null as SeriesEntry | null };
  if (of === null) return model;
  const series = { id: 1, model, conditions: CONDITIONS, poolSize: null, measured: observe(of), readings: 0 };
  return Object.assign(model, { series: [series], defaultSeries: series });
}

const rounding = fc.constantFrom('FLOOR', 'NEAREST');

/** The columns of a list, by what was there before. */
class Columns {
  readonly proofs: ProofColumns;
  readonly lines: LineColumns;
  readonly safety: SafetyColumns;
  readonly ofAll: CapacityColumns;

  constructor(list: readonly ModelEntry[], by: Estimator, before: Columns | null) {
    this.proofs = new ProofColumns(list, before?.proofs ?? null);
    this.lines = new LineColumns(list, by, before?.lines ?? null);
    this.safety = new SafetyColumns(this.lines, before?.safety ?? null);
    this.ofAll = new CapacityColumns(this.proofs, this.lines, () => this.safety);
  }
}

/** A budget at a reading or a limit of one of the models, or a hair beside it, where rounding would show. */
const nearReading = fc.record({ pick: fc.nat(), beside: fc.constantFrom(-0.5, -0.001, 0, 0.001, 0.5) });

function budgetNear(list: readonly ModelEntry[], { pick, beside }: { pick: number; beside: number }): number {
  const amounts = list
    .flatMap(({ defaultSeries }) => defaultSeries?.measured.observations ?? [])
    .flatMap(({ largestMiB, outOfMemoryMiB }) => [largestMiB, outOfMemoryMiB])
    .filter((amount) => amount !== null);
  return (amounts[pick % amounts.length] ?? 1000) + beside;
}

it('answers as each model does by itself, through any changes of the list', () => {
  const changes = fc.array(models, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(
      changes,
      fc.array(fc.boolean()),
      estimator,
      rounding,
      fc.constantFrom('CAUTIOUS', 'BALANCED', 'BOLD'),
      fc.oneof(budget, nearReading),
      (lists, keeps, by, round, confidence, amount) => {
        let columns: Columns | null = null;
        let before: readonly ModelEntry[] = [];
        for (const list of lists) {
          // Some stay as they are, as most do when something is committed.
          const now = list.map(
            (model, i) =>
              (keeps[i] === true ? before.find(({ name }) => name === model.name) : undefined) ?? model,
          );
          columns = new Columns(now, by, columns);
          const budgetMiB = typeof amount === 'number' ? amount : budgetNear(now, amount);
          const question = { budgetMiB, estimator: by, rounding: round };
          const alone = now.map((model) => capacityOf(model, question) ?? UNKNOWN);
          expect([...columns.ofAll.capacities(budgetMiB, round)]).toEqual(alone);
          const safe = { budgetMiB, estimator: by, confidence };
          const answers = columns.ofAll.safe(budgetMiB, confidence);
          expect([...answers.batchSizes]).toEqual(now.map((model) => safeOf(model, safe) ?? UNKNOWN));
          expect([...answers.ranks]).toEqual(now.map((model) => evidenceOf(model, safe) ?? NaN));
          const slopes = now.map((model) => lineOf(model, by)).map((line) => line && slope(line));
          expect(now.map((_, place) => columns?.ofAll.ofLines(slope)(place))).toEqual(slopes);
          before = now;
        }
      },
    ),
    { numRuns: 500 },
  );
});

it('answers of the list that it was made for after another one was made of it', () => {
  const [a, b] = [modelOf('01', reading(1, 100)), modelOf('01', reading(1, 100, 2, 150))];
  const earlier = new Columns([a], 'ENDPOINTS', null);
  const later = new Columns([b], 'ENDPOINTS', earlier);
  expect([...earlier.ofAll.capacities(1000, 'FLOOR')]).toEqual([1]);
  expect([...later.ofAll.capacities(1000, 'FLOOR')]).toEqual([19]);
});

function reading(...sizesAndMemory: number[]): Parameters<typeof observe>[0] {
  const pairs = Array.from({ length: sizesAndMemory.length / 2 }, (_, i) =>
    sizesAndMemory.slice(2 * i, 2 * i + 2),
  );
  return pairs.map(([batchSize = 0, memoryMiB = 0]) => ({
    batchSize,
    outcome: 'FIT',
    memoryMiB,
    limitMiB: null,
  }));
}
