import {
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import type { Limits } from '../bounds/limits.ts';

interface Counts {
  readonly selections: number;
  readonly aliases: number;
}

/** Bounds the selections and aliases of a document. A fragment counts wherever it is spread. */
export function countLimit(limits: Pick<Limits, 'maxSelections' | 'maxAliases'>): ValidationRule {
  return (context) => ({
    Document: ({ definitions }) => {
      const known = new Map<string, Counts>();
      for (const definition of definitions) {
        if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
        const counts = count(definition.selectionSet, context, known);
        for (const [what, found, max, variable] of [
          ['selections', counts.selections, limits.maxSelections, 'MAX_SELECTIONS'],
          ['aliases', counts.aliases, limits.maxAliases, 'MAX_ALIASES'],
        ] as const) {
          if (found > max) context.reportError(exceeded(what, found, max, variable));
        }
      }
    },
  });
}

function count(set: SelectionSetNode, context: ValidationContext, known: Map<string, Counts>): Counts {
  let { selections, aliases } = { selections: 0, aliases: 0 };
  for (const selection of set.selections) {
    const inner =
      selection.kind === Kind.FRAGMENT_SPREAD
        ? ofFragment(context.getFragment(selection.name.value), context, known)
        : selection.selectionSet && count(selection.selectionSet, context, known);
    selections += 1 + (inner?.selections ?? 0);
    aliases += (selection.kind === Kind.FIELD && selection.alias ? 1 : 0) + (inner?.aliases ?? 0);
  }
  return { selections, aliases };
}

function ofFragment(
  fragment: FragmentDefinitionNode | null | undefined,
  context: ValidationContext,
  known: Map<string, Counts>,
): Counts | undefined {
  if (!fragment) return undefined;
  const name = fragment.name.value;
  const before = known.get(name);
  if (before) return before;
  // Another rule refuses a circle; here the recursion must only end.
  known.set(name, { selections: 0, aliases: 0 });
  const counts = count(fragment.selectionSet, context, known);
  known.set(name, counts);
  return counts;
}

function exceeded(what: string, found: number, max: number, variable: string): GraphQLError {
  // Nested fragments can reach numbers that overflow.
  const number = found > 1_000_000 ? 'more than 1000000' : String(found);
  return new GraphQLError(`The operation has ${number} ${what}, and may have ${max} (${variable}).`, {
    extensions: { code: 'LIMIT_EXCEEDED' },
  });
}
