import { postGraphql } from '../candidates/graphql.ts';
import type { Request } from '../measure/httpClient.ts';

/** An operation near MAX_COST. */
export interface ExpensiveOperation {
  readonly what: string;
  readonly request: Request;
}

const listOf = (count: number, part: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ');

const budgets = (count: number): string => `[${listOf(count, (i) => `{gb: ${5 + i}}`)}]`;

/** One for each kind of work, near MAX_COST within the limits of a document; `npm run fuzz:cost` searches for worse. */
export const EXPENSIVE: readonly ExpensiveOperation[] = [
  expensive(
    'answers with everything, 50 models by 13 budgets',
    `{ capacityMatrix(first: 50, budgets: ${budgets(13)}) { nodes { capacities { explanation diagnostics { message } nextMeasurement { reason } } } } }`,
  ),
  expensive(
    '95 derived values of 100 models',
    `{ models(first: 100) { nodes { name id family ${listOf(95, (i) => `a${i}: maxBatchSize(mib: ${10_000 + i})`)} } } }`,
  ),
  expensive(
    'all texts of 3,700 readings',
    '{ models(first: 37) { nodes { measurements(first: 100) { nodes { id batchSize note recordedAt } } } } }',
  ),
  expensive(
    'cards for 8 batch sizes of 85 models',
    `{ models(first: 85) { nodes { ${listOf(8, (i) => `a${i}: gpusThatFit(batchSize: ${i + 1}, first: 0) { totalCount }`)} } } }`,
  ),
  expensive(
    'two orders of all models by evidence, with the answers of a page',
    `{ ${listOf(2, (i) => `a${i}: models(first: 8, orderBy: {field: EVIDENCE, budget: {gb: ${10 + i}}}) { nodes { capacity(budget: {gb: 8}) { explanation } } }`)} }`,
  ),
  expensive(
    '9,500 fields that fail',
    `{ models(first: 100) { nodes { ${listOf(95, (i) => `a${i}: memoryAt(batchSize: 0)`)} } } }`,
  ),
];

function expensive(what: string, query: string): ExpensiveOperation {
  const request = postGraphql(query);
  return { what, request: { ...request, headers: { ...request.headers, 'x-batchfit-cost': '1' } } };
}
