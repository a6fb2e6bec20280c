import { describe, expect, it } from 'vitest';
import { testApp } from '../../support/testApp.ts';

const FIELDS = 'name family parametersMillions pretrainedOn';
const ERRORS = 'userErrors { code field message }';

const create = (input: string): string =>
  `mutation { createModel(input: {${input}}) { model { id ${FIELDS} } ${ERRORS} } }`;
const update = (input: string): string =>
  `mutation { updateModel(input: {${input}}) { model { ${FIELDS} } ${ERRORS} } }`;
const remove = (id: string): string =>
  `mutation { deleteModel(input: {id: "${id}"}) { deletedId ${ERRORS} } }`;

interface Created {
  readonly createModel: { readonly model: { readonly id: string } };
}

describe('createModel', () => {
  it('adds a model without measurements', async () => {
    const { query } = await testApp();
    expect(await query(create('name: "a_b", parametersMillions: 3'))).toMatchObject({
      createModel: {
        model: { name: 'a_b', family: 'a', parametersMillions: 3, pretrainedOn: null },
        userErrors: [],
      },
    });
    expect(
      await query('{ model(name: "a_b") { inputSize maxBatchSize(gb: 1) series { totalCount } } }'),
    ).toEqual({
      model: { inputSize: null, maxBatchSize: null, series: { totalCount: 0 } },
    });
  });

  it.each([
    ['name: "resnetv2_50x1_bitm"', 'NAME_TAKEN', 'name'],
    ['name: " "', 'REQUIRED', 'name'],
    ['name: "x", parametersMillions: 0', 'OUT_OF_RANGE', 'parametersMillions'],
    ['name: "x", parametersMillions: 1e999', 'OUT_OF_RANGE', 'parametersMillions'],
  ])('refuses %s', async (input, code, field) => {
    const { query } = await testApp();
    expect(await query(create(input))).toMatchObject({
      createModel: { model: null, userErrors: [{ code, field: ['input', field] }] },
    });
  });
});

describe('updateModel', () => {
  it('changes what is given, clears what may be unknown, and leaves the rest', async () => {
    const { query } = await testApp();
    const { model } = await query<{ model: { id: string } }>('{ model(name: "resnetv2_50x1_bitm") { id } }');
    expect(await query(update(`id: "${model.id}", name: "renamed", pretrainedOn: null`))).toEqual({
      updateModel: {
        model: { name: 'renamed', family: 'resnetv2', parametersMillions: 23.51, pretrainedOn: null },
        userErrors: [],
      },
    });
    expect(await query('{ model(name: "renamed") { maxBatchSize(gb: 22) } }')).toEqual({
      model: { maxBatchSize: 66 },
    });
  });

  it.each([
    ['name: "resnetv2_50x3_bitm"', 'NAME_TAKEN'],
    ['name: null', 'REQUIRED'],
    ['family: null', 'REQUIRED'],
  ])('refuses %s', async (change, code) => {
    const { query } = await testApp();
    const { model } = await query<{ model: { id: string } }>('{ model(name: "resnetv2_50x1_bitm") { id } }');
    expect(await query(update(`id: "${model.id}", ${change}`))).toMatchObject({
      updateModel: { model: null, userErrors: [{ code }] },
    });
  });
});

describe('deleteModel', () => {
  it('refuses a model with measurements, deletes one without', async () => {
    const { query } = await testApp();
    const { model } = await query<{ model: { id: string } }>('{ model(name: "resnetv2_50x1_bitm") { id } }');
    expect(await query(remove(model.id))).toMatchObject({
      deleteModel: { deletedId: null, userErrors: [{ code: 'IN_USE' }] },
    });
    const { createModel } = await query<Created>(create('name: "empty"'));
    expect(await query(remove(createModel.model.id))).toEqual({
      deleteModel: { deletedId: createModel.model.id, userErrors: [] },
    });
    expect(await query('{ model(name: "empty") { id } }')).toEqual({ model: null });
    expect(await query(remove(createModel.model.id))).toMatchObject({
      deleteModel: { deletedId: null, userErrors: [{ code: 'NOT_FOUND' }] },
    });
  });

  it('deletes a model whose measurements are all retracted', async () => {
    const { query } = await testApp();
    const { model } = await query<{ model: { id: string; measurements: { nodes: { id: string }[] } } }>(
      '{ model(name: "resnetv2_50x1_bitm") { id measurements { nodes { id } } } }',
    );
    const ids = model.measurements.nodes.map(({ id }) => id);
    await query(
      'mutation ($ids: [ID!]!) { retractMeasurements(input: {ids: $ids, reason: "all"}) { retractedNow } }',
      { ids },
    );
    expect(await query(remove(model.id))).toEqual({ deleteModel: { deletedId: model.id, userErrors: [] } });
    expect(await query('{ models { totalCount } }')).toEqual({ models: { totalCount: 14 } });
  });
});

describe('setDefaultSeries', () => {
  it('changes what the fields of the model answer for', async () => {
    const { query } = await testApp();
    const record = `mutation { recordMeasurements(input: {
      model: "resnetv2_50x1_bitm", conditions: {precision: AMP},
      readings: [{batchSize: 1, memoryMiB: 600}, {batchSize: 2, memoryMiB: 800}]
    }) { series { id isDefault } } }`;
    const { recordMeasurements } = await query<{ recordMeasurements: { series: { id: string } } }>(record);
    expect(recordMeasurements).toMatchObject({ series: { isDefault: false } });
    const set = `mutation { setDefaultSeries(input: {seriesId: "${recordMeasurements.series.id}"}) {
      model { memoryPerImage defaultSeries { isDefault precision } } ${ERRORS} } }`;
    expect(await query(set)).toEqual({
      setDefaultSeries: {
        model: { memoryPerImage: 200, defaultSeries: { isDefault: true, precision: 'AMP' } },
        userErrors: [],
      },
    });
  });
});

describe('createGpu and updateGpu', () => {
  it('keep the GPU list, aliases too', async () => {
    const { query } = await testApp();
    const created = await query<{ createGpu: { gpu: { id: string } } }>(
      `mutation { createGpu(input: {name: "My Card", totalMemoryMiB: 10000, aliases: ["mine", "mine"]}) { gpu { id name aliases } ${ERRORS} } }`,
    );
    expect(created).toMatchObject({
      createGpu: { gpu: { name: 'My Card', aliases: ['mine'] }, userErrors: [] },
    });
    const update = `mutation { updateGpu(input: {id: "${created.createGpu.gpu.id}", totalMemoryMiB: 20000, aliases: ["other"]}) {
      gpu { name aliases totalMemoryMiB } ${ERRORS} } }`;
    expect(await query(update)).toEqual({
      updateGpu: { gpu: { name: 'My Card', aliases: ['other'], totalMemoryMiB: 20000 }, userErrors: [] },
    });
    expect(await query('{ gpu(name: "other") { name } mine: gpu(name: "mine") { name } }')).toEqual({
      gpu: { name: 'My Card' },
      mine: null,
    });
    expect(
      await query('{ model(name: "resnetv2_50x1_bitm") { maxBatchSize(gpu: "other", reserveMiB: 0) } }'),
    ).toEqual({
      model: { maxBatchSize: 60 },
    });
  });

  it.each([
    ['name: "x", totalMemoryMiB: 0', 'OUT_OF_RANGE', 'totalMemoryMiB'],
    ['name: "NVIDIA L4", totalMemoryMiB: 1', 'NAME_TAKEN', 'name'],
    ['name: "L4", totalMemoryMiB: 1', 'NAME_TAKEN', 'name'],
    ['name: "x", totalMemoryMiB: 1, aliases: ["RTX 3090"]', 'NAME_TAKEN', 'aliases'],
  ])('refuse %s', async (input, code, field) => {
    const { query } = await testApp();
    expect(await query(`mutation { createGpu(input: {${input}}) { gpu { id } ${ERRORS} } }`)).toMatchObject({
      createGpu: { gpu: null, userErrors: [{ code, field: ['input', field] }] },
    });
  });
});
