import { type FieldNode, getNamedType, isLeafType } from 'graphql';
import { type ComplexityEstimator, type ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { DEFAULT_PAGE_SIZE } from '../../graphql/connection/pageRequest.ts';
import { isListOfUnknownLength } from '../../graphql/limits/unknownLength.ts';

/** A statement, or a look through a list of all models, cards or sources, whatever is taken of it. */
const SCAN = 20;

/** The largest number that any `first` or `last` of the schema may be. */
const LARGEST_LIST = 1000;

/** How many values of an argument are read in the time of a field. */
const VALUES_PER_UNIT = 8;

/** A field of the introspection, which graphql-js answers from memory. */
const INTROSPECTED = 0.2;

/** An item of a list of plain values, such as an alias, beside the field. */
const LEAF_ITEM = 0.15;

/** What takes longer than a plain field does, in units of about 2.5 µs. */
const OWN: Readonly<Record<string, number>> = {
  'Query.exportTable': 5000,
  'Mutation.importTable': 1000,
  // All of these work the whole answer out.
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
 * Makes what says the cost of a field: 1 or what OWN says, and its children as often as its list is long. A list is as
 * long as it was asked to be, or as its input. One that is as long as the data say counts once here; its items are
 * counted while the operation is executed.
 * @param perItem is filled with what an item of such a list costs, by its field.
 * @param introspected how long the lists of the introspection are.
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

/** What a connection has only to hold its items. */
function isPlumbing({ type, field }: ComplexityEstimatorArgs): boolean {
  if (type.name.endsWith('Connection')) return field.name === 'nodes' || field.name === 'pageInfo';
  return type.name.endsWith('Edge') && field.name === 'node';
}

function isRootList({ type, field }: ComplexityEstimatorArgs): boolean {
  return type.name === 'Query' && field.args.some(({ name }) => name === 'first');
}

/** Lists and objects are read anew for each item that a field is asked of. */
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
    // What is out of range is refused by its field, which tells it better; then nothing of the list is executed.
    return typeof size === 'number' && size >= 0 && size <= LARGEST_LIST ? size : DEFAULT_PAGE_SIZE;
  }
  if (Array.isArray(args['ids'])) return args['ids'].length;
  const lists = Object.values((args['input'] as object | null | undefined) ?? {}).filter(Array.isArray);
  return lists.reduce((most, { length }) => Math.max(most, length), 1);
}
