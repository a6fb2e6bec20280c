import { type ComplexityEstimator, type ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { DEFAULT_PAGE_SIZE } from '../graphql/connection/pageRequest.ts';

/** A look through all models, gpus or rows, whatever is taken of it. */
const SCAN = 20;

/** The largest number that any `first` or `last` of the schema may be. */
const LARGEST_LIST = 1000;

/** What takes as long as many fields do. */
const HEAVY: Readonly<Record<string, number>> = {
  'Query.exportTable': 5000,
  'Mutation.importTable': 1000,
};

/**
 * What a field costs: 1, and its children as often as its list is long. A list is as long as it was asked to be;
 * one that nobody asks a length of is as long as its input, and 1 where that has none. Edges and nodes are free.
 */
export const estimateCost: ComplexityEstimator = (args) => {
  const { type, field, childComplexity } = args;
  if (type.name.startsWith('__') || field.name.startsWith('__')) return 1 + childComplexity;
  const own = HEAVY[`${type.name}.${field.name}`] ?? (isRootList(args) ? SCAN : isPlumbing(args) ? 0 : 1);
  return own + itemsOf(args) * childComplexity;
};

/** What a connection has only to hold its items. */
function isPlumbing({ type, field }: ComplexityEstimatorArgs): boolean {
  return /(Connection|Edge)$/.test(type.name) && field.name !== 'totalCount';
}

function isRootList({ type, field }: ComplexityEstimatorArgs): boolean {
  return type.name === 'Query' && field.args.some(({ name }) => name === 'first');
}

function itemsOf({ field, args }: ComplexityEstimatorArgs): number {
  if (field.args.some(({ name }) => name === 'first')) {
    const size: unknown = args['first'] ?? args['last'] ?? DEFAULT_PAGE_SIZE;
    // What is out of range is refused by its field, which tells it better; then nothing of the list is executed.
    return typeof size === 'number' && size >= 0 && size <= LARGEST_LIST ? size : DEFAULT_PAGE_SIZE;
  }
  if (Array.isArray(args['ids'])) return args['ids'].length;
  const lists = Object.values((args['input'] as object | null | undefined) ?? {}).filter(Array.isArray);
  return Math.max(1, ...lists.map(({ length }) => length));
}
