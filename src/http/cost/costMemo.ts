import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type TypeNode,
  isLeafType,
} from 'graphql';
import type { StaticCost } from '../../graphql/limits/meter.ts';

/** What a document costs by different variables; beyond that all are worked out again. */
const MOST_KEYS = 100;

/**
 * The types of values that lengths depend on (`first`) or that leave fields out (`@include`). Of others it matters
 * only whether they are given.
 */
const RELEVANT = new Set(['Int', 'Boolean']);

type Variables = Readonly<Record<string, unknown>>;

/**
 * Works out the cost of an operation once for all variables that it does not depend on: a name, a cursor or an
 * estimator may differ from request to request. Documents are kept no longer than Apollo keeps them.
 */
export class CostMemo {
  readonly #costs = new WeakMap<DocumentNode, Map<string, StaticCost>>();

  costOf(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
    workOut: () => StaticCost,
  ): StaticCost {
    const key = keyOf(schema, operation, variables);
    if (key === null) return workOut();
    const costs = this.#costs.get(document) ?? new Map<string, StaticCost>();
    const known = costs.get(key);
    if (known !== undefined) return known;
    const cost = workOut();
    if (costs.size >= MOST_KEYS) costs.clear();
    this.#costs.set(document, costs.set(key, cost));
    return cost;
  }
}

/** Null where the variables hold lists or objects, which are as long as they are. */
function keyOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Variables,
): string | null {
  const parts: unknown[] = [operation.name?.value ?? null];
  for (const { variable, type } of operation.variableDefinitions ?? []) {
    const name = leafName(type);
    if (name === null || !isLeafType(schema.getType(name))) return null;
    const value = variables[variable.name.value];
    parts.push(value === undefined ? '?' : value === null || RELEVANT.has(name) ? value : '');
  }
  return JSON.stringify(parts);
}

function leafName(type: TypeNode): string | null {
  if (type.kind === Kind.NON_NULL_TYPE) return leafName(type.type);
  return type.kind === Kind.NAMED_TYPE ? type.name.value : null;
}
