import { type FieldNode, getNamedType, isLeafType } from 'graphql';
import { type ComplexityEstimator, type ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { DEFAULT_PAGE_SIZE } from '../../graphql/connection/pageRequest.ts';
import { isListOfUnknownLength } from '../../graphql/limits/unknownLength.ts';

/** A statement, or a scan of all models, cards or sources, whatever page of it is asked for. */
const SCAN = 20;

/** Largest `first` or `last` in the schema. */
const MAX_LIST = 1000;

/** Values of an argument that are coerced in the time of a field. */
const VALUES_PER_UNIT = 8;

/** A field of the introspection, which graphql-js answers from memory. */
const INTROSPECTED = 0.2;

/** An item of a list of scalars, such as an alias. */
const LEAF_ITEM = 0.15;

/** Fields that cost more than 1, in units of about 2.5 µs. */
const OWN: Readonly<Record<string, number>> = {
  'Query.exportTable': 5000,
  'Mutation.importTable': 1000,
  // Each of these computes the whole answer.
  'Capacity.powerOfTwo': 4,
  'Capacity.multipleOfEight': 4,
  'Capacity.atLargest': 4,
  'Capacity.atSafe': 4,
  'Capacity.atPowerOfTwo': 4,
  'Capacity.atMultipleOfEight': 4,
  'Capacity.evidence': 4,
  'Capacity.extrapolationFactor': 4,
  'Capacity.calibrated': 4,
  'Capacity.provenFit': 4,
  'Capacity.provenFailure': 4,
  'Capacity.residual': 4,
  'Capacity.diagnostics': 6,
  'Capacity.explanation': 10,
  'Capacity.nextMeasurement': 4,
  'Capacity.basedOn': 4,
  'Model.measurements': 3,
  'Series.measurements': 3,
  'Model.trainingPlan': 10,
  'Series.trainingPlan': 10,
  'Series.diagnostics': 3,
};

/**
 * The cost of a field: 1 or its entry in OWN, plus its children times the length of its list. The length is that of
 * `first`, `last` or the input. A list whose length depends on the data counts once here; its items are counted during
 * execution.
 * @param perItem filled with the cost of an item of such a list, by its field.
 * @param introspected the lengths of the lists of introspection.
 */
export function costEstimator(
  perItem: Map<FieldNode, number>,
  introspected: ReadonlyMap<string, number>,
): ComplexityEstimator {
  return (args) => {
    const { type, field, node, childComplexity } = args;
    if (type.name.startsWith('__')) {
      return INTROSPECTED + (introspected.get(`${type.name}.${field.name}`) ?? 1) * childComplexity;
    }
    if (field.name.startsWith('__')) return 1 + childComplexity;
    if (isListOfUnknownLength(type.name, field)) {
      perItem.set(node, isLeafType(getNamedType(field.type)) ? LEAF_ITEM : childComplexity);
    }
    return ownCost(args) + inputCost(args.args) + itemsOf(args) * childComplexity;
  };
}

function ownCost(args: ComplexityEstimatorArgs): number {
  const own = OWN[`${args.type.name}.${args.field.name}`];
  if (own !== undefined) return own;
  return isRootList(args) ? SCAN : isPlumbing(args) ? 0 : 1;
}

/** Whether a field of a connection only holds its items. */
function isPlumbing({ type, field }: ComplexityEstimatorArgs): boolean {
  if (type.name.endsWith('Connection')) return field.name === 'nodes' || field.name === 'pageInfo';
  return type.name.endsWith('Edge') && field.name === 'node';
}

function isRootList({ type, field }: ComplexityEstimatorArgs): boolean {
  return type.name === 'Query' && field.args.some(({ name }) => name === 'first');
}

/** Lists and objects are coerced again for each item. */
function inputCost(args: object): number {
  let values = 0;
  const count = (value: unknown): void => {
    values += 1;
    if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) count(inner);
  };
  for (const value of Object.values(args)) if (typeof value === 'object' && value !== null) count(value);
  return values / VALUES_PER_UNIT;
}

function itemsOf({ field, args }: ComplexityEstimatorArgs): number {
  if (field.args.some(({ name }) => name === 'first')) {
    const size: unknown = args['first'] ?? args['last'] ?? DEFAULT_PAGE_SIZE;
    // Its field refuses a value out of range, with a better message, before anything of the list is executed.
    return typeof size === 'number' && size >= 0 && size <= MAX_LIST ? size : DEFAULT_PAGE_SIZE;
  }
  if (Array.isArray(args['ids'])) return args['ids'].length;
  const lists = Object.values((args['input'] as object | null | undefined) ?? {}).filter(Array.isArray);
  return lists.reduce((most, { length }) => Math.max(most, length), 1);
}
