import type { Request } from '../measure/wireRequest.ts';

/** An operation that costs nearly as much as one may, by its own kind of work. */
export interface Dearest {
  readonly what: string;
  readonly request: Request;
}

const listOf = (count: number, part: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ');

const budgets = (count: number): string => `[${listOf(count, (i) => `{gb: ${5 + i}}`)}]`;

/** What comes nearest to MAX_COST with the limits of a document; `npm run fuzz:cost` looks for dearer ones. */
export const DEAREST: readonly Dearest[] = [
  dearest(
    'answers with everything, 50 models by 13 budgets',
    `{ capacityMatrix(first: 50, budgets: ${budgets(13)}) { nodes { capacities { explanation diagnostics { message } nextMeasurement { reason } } } } }`,
  ),
  dearest(
    '95 derived values of 100 models',
    `{ models(first: 100) { nodes { name id family ${listOf(95, (i) => `a${i}: maxBatchSize(mib: ${10_000 + i})`)} } } }`,
  ),
  dearest(
    'all texts of 3,700 readings',
    '{ models(first: 37) { nodes { measurements(first: 100) { nodes { id batchSize note recordedAt } } } } }',
  ),
  dearest(
    'cards for 8 batch sizes of 85 models',
    `{ models(first: 85) { nodes { ${listOf(8, (i) => `a${i}: gpusThatFit(batchSize: ${i + 1}, first: 0) { totalCount }`)} } } }`,
  ),
  dearest(
    'two orders of all models by evidence, with the answers of a page',
    `{ ${listOf(2, (i) => `a${i}: models(first: 8, orderBy: {field: EVIDENCE, budget: {gb: ${10 + i}}}) { nodes { capacity(budget: {gb: 8}) { explanation } } }`)} }`,
  ),
  dearest(
    '9,500 fields that fail',
    `{ models(first: 100) { nodes { ${listOf(95, (i) => `a${i}: memoryAt(batchSize: 0)`)} } } }`,
  ),
];

function dearest(what: string, query: string): Dearest {
  return {
    what,
    request: {
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json', 'x-batchfit-cost': '1' },
      body: JSON.stringify({ query }),
    },
  };
}
