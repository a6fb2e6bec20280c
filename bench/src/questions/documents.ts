const DERIVED = 'name memoryPerImage memoryModel gb22: maxBatchSize(gb: 22) gb12: maxBatchSize(gb: 12)';

export const Q1 = `query Q1($name: String!) {
  model(name: $name) { ${DERIVED} measurements(first: 100) { nodes { batchSize memoryMiB } } }
}`;

export const Q2 = `query Q2($after: String) {
  models(first: 50, after: $after) { nodes { ${DERIVED} } pageInfo { hasNextPage endCursor } }
}`;

export const Q3 = `query Q3 {
  models(
    first: 50
    filter: { maxBatchSize: { budget: { gb: 12 }, gte: 32 } }
    orderBy: { field: MAX_BATCH_SIZE, direction: DESC, budget: { gb: 12 } }
  ) { nodes { ${DERIVED} } }
}`;

export const M1 = `mutation M1($input: RecordMeasurementsInput!) {
  recordMeasurements(input: $input) { model { ${DERIVED} } userErrors { message } }
}`;
