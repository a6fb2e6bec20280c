import {
  type FieldNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  parse,
  print,
  visit,
} from 'graphql';
import type { Chance } from './chance.ts';
import type { Operation } from './operation.ts';

/** Makes an operation more expensive: large pages, and one of its fields repeated under aliases. */
export function amplified({ query, variables }: Operation, chance: Chance, copies: number): Operation {
  const document = parse(query);
  const fields: FieldNode[] = [];
  visit(document, { Field: (node) => void fields.push(node) });
  const chosen = chance.of(fields);
  let serial = 0;
  const repeated = (set: SelectionSetNode): readonly SelectionNode[] =>
    set.selections.flatMap((selection) =>
      selection === chosen
        ? Array.from({ length: copies }, () => ({
            ...chosen,
            alias: { kind: Kind.NAME, value: `r${copies}_${serial++}` } as const,
          }))
        : [selection],
    );
  const amplifiedDocument = visit(document, {
    SelectionSet: {
      enter: (set) => (set.selections.includes(chosen) ? { ...set, selections: repeated(set) } : undefined),
    },
  });
  return { query: print(amplifiedDocument), variables: largePages(variables, query, chance) };
}

/** Sets most variables of `first` and `last` to large pages. */
function largePages(
  variables: Operation['variables'],
  query: string,
  chance: Chance,
): Operation['variables'] {
  const sizes = [...query.matchAll(/\b(?:first|last): \$(\w+)/g)].map(([, name]) => name ?? '');
  const large = sizes.filter(() => chance.often(0.8)).map((name) => [name, chance.of([50, 100])]);
  return { ...variables, ...(Object.fromEntries(large) as Operation['variables']) };
}
