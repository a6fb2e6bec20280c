import { describe, expect, it } from 'vitest';
import { testApp } from '../support/testApp.ts';
import { RECORD, type Recorded } from './record.ts';

const INPUT = {
  ...{ model: 'fresh', createModel: {}, idempotencyKey: 'run 1' },
  conditions: { inputSize: 224, gpu: 'RTX 3090' },
  readings: [{ batchSize: 8, memoryMiB: 4000, measuredAt: '2026-01-01T00:00:00Z' }],
};

async function recordedOnce() {
  const app = await testApp();
  const send = (change: object = {}) => app.query<Recorded>(RECORD, { input: { ...INPUT, ...change } });
  const { recordMeasurements: first } = await send();
  expect(first.userErrors).toEqual([]);
  const ids = first.measurements.map(({ measurement }) => measurement.id);
  const write = (mutation: string) => app.query(`mutation { ${mutation} { userErrors { code } } }`);
  const retract = () => write(`retractMeasurements(input: {ids: ${JSON.stringify(ids)}, reason: "wrong"})`);
  const count = () =>
    app.query('{ measurements(filter: {retraction: ANY}) { totalCount } models { totalCount } }');
  return { app, send, first, write, retract, count };
}

describe('a retry by the same idempotency key', () => {
  it('gets the first result after its model and its card were renamed', async () => {
    const { app, send, first, write, count } = await recordedOnce();
    const before = await count();
    const { gpu } = await app.query<{ gpu: { id: string } }>('{ gpu(name: "RTX 3090") { id } }');
    await write(`updateModel(input: {id: "${first.model?.id ?? ''}", name: "renamed"})`);
    await write(`updateGpu(input: {id: "${gpu.id}", name: "renamed", aliases: []})`);
    const { recordMeasurements: again } = await send();
    expect(again).toMatchObject({
      ...{ userErrors: [], measurements: first.measurements },
      ...{ model: { name: 'renamed' }, series: { gpu: { name: 'renamed' } } },
    });
    expect(await count()).toEqual(before);
  });

  it('gets the first result after its readings were retracted, which it says', async () => {
    const { send, first, retract, count } = await recordedOnce();
    const before = await count();
    await retract();
    const { recordMeasurements: again } = await send();
    expect(again).toMatchObject({
      userErrors: [],
      measurements: first.measurements.map(({ measurement: { id } }) => ({
        ...{ inserted: true, measurement: { id, retractedAt: expect.any(String) as string } },
      })),
    });
    expect(await count()).toEqual(before);
  });

  it('is told that the model was deleted, and writes nothing', async () => {
    const { send, first, write, retract, count } = await recordedOnce();
    await retract();
    await write(`deleteModel(input: {id: "${first.model?.id ?? ''}"})`);
    const before = await count();
    const { recordMeasurements: again } = await send();
    expect(again).toMatchObject({
      measurements: [],
      userErrors: [{ code: 'NOT_FOUND', field: ['input', 'idempotencyKey'] }],
    });
    expect(await count()).toEqual(before);
  });

  it('with other input is refused before the input is looked at', async () => {
    const { send } = await recordedOnce();
    const { recordMeasurements: other } = await send({ model: 'unknown', createModel: null });
    expect(other.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  });
});
