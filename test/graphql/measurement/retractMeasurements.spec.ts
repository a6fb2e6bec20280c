import { describe, expect, it } from 'vitest';
import { testApp } from '../../support/testApp.ts';
import { RECORD, type Recorded, type UserError } from '../record.ts';

const RETRACT = `mutation ($ids: [ID!]!, $reason: String!) {
  retractMeasurements(input: {ids: $ids, reason: $reason}) {
    measurements { id retractedAt retractedBy retractionReason }
    retractedNow
    series { memoryPerImage measurements { totalCount } }
    userErrors { code field message }
  }
}`;

interface Retracted {
  readonly retractMeasurements: {
    readonly measurements: readonly { readonly retractedAt: string }[];
    readonly userErrors: readonly UserError[];
  };
}

const INPUT = {
  model: 'mine',
  createModel: {},
  conditions: { inputSize: 224 },
  readings: [1, 2, 4].map((batchSize) => ({ batchSize, memoryMiB: 1000 + 100 * batchSize ** 2 })),
};

async function recorded() {
  const app = await testApp();
  const { recordMeasurements: payload } = await app.query<Recorded>(RECORD, { input: INPUT });
  return { ...app, ids: payload.measurements.map(({ measurement }) => measurement.id) };
}

describe('retractMeasurements', () => {
  it('takes rows out of every derived value, and leaves them, marked', async () => {
    const { query, ids } = await recorded();
    const data = await query<Retracted>(RETRACT, { ids: [ids[2]], reason: 'wrong card' });
    expect(data.retractMeasurements).toMatchObject({
      measurements: [{ id: ids[2], retractedBy: 'local', retractionReason: 'wrong card' }],
      retractedNow: 1,
      series: [{ memoryPerImage: 300, measurements: { totalCount: 2 } }],
      userErrors: [],
    });
    const count = (filter: string) => query(`{ measurements(filter: {${filter}}) { totalCount } }`);
    const ofMine = 'model: {eq: "mine"}';
    expect(await count(ofMine)).toEqual({ measurements: { totalCount: 2 } });
    expect(await count(`${ofMine}, retraction: RETRACTED`)).toEqual({ measurements: { totalCount: 1 } });
    expect(await count(`${ofMine}, retraction: ANY`)).toEqual({ measurements: { totalCount: 3 } });
    const node = await query(
      'query ($id: ID!) { node(id: $id) { ... on Measurement { retractionReason } } }',
      {
        id: ids[2],
      },
    );
    expect(node).toEqual({ node: { retractionReason: 'wrong card' } });
  });

  it('leaves what was retracted before as it was', async () => {
    const { query, ids } = await recorded();
    const first = await query<Retracted>(RETRACT, { ids: [ids[0]], reason: 'first' });
    const second = await query<Retracted>(RETRACT, { ids: [ids[0], ids[1]], reason: 'second' });
    expect(second.retractMeasurements).toMatchObject({
      retractedNow: 1,
      measurements: [first.retractMeasurements.measurements[0] ?? {}, { retractionReason: 'second' }],
    });
  });

  it('lets a retracted reading be recorded anew', async () => {
    const { query, ids } = await recorded();
    await query(RETRACT, { ids, reason: 'all of them' });
    const { recordMeasurements: payload } = await query<Recorded>(RECORD, { input: INPUT });
    expect(payload.measurements.map(({ inserted }) => inserted)).toEqual([true, true, true]);
  });

  it('refuses ids of nothing or of another type as a whole, and says which', async () => {
    const { query, ids } = await recorded();
    const model = Buffer.from('Model:1').toString('base64url');
    const { retractMeasurements: payload } = await query<Retracted>(RETRACT, {
      ids: [ids[0], 'x', model],
      reason: 'why',
    });
    expect(payload.measurements).toEqual([]);
    expect(payload.userErrors.map(({ code, field }) => [code, field])).toEqual([
      ['NOT_FOUND', ['input', 'ids', '1']],
      ['NOT_FOUND', ['input', 'ids', '2']],
    ]);
    expect(await query('{ measurements(filter: {retraction: RETRACTED}) { totalCount } }')).toEqual({
      measurements: { totalCount: 0 },
    });
  });

  it('needs a reason', async () => {
    const { query, ids } = await recorded();
    const { retractMeasurements: payload } = await query<Retracted>(RETRACT, { ids, reason: '  ' });
    expect(payload.userErrors).toMatchObject([{ code: 'REQUIRED', field: ['input', 'reason'] }]);
  });
});
