import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { Chance } from './chance.ts';
import { valueFor } from './values.ts';

export interface Operation {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** A random operation over the whole schema; all its arguments are variables. @param seen texts of earlier answers. */
export function randomOperation(schema: GraphQLSchema, chance: Chance, seen: readonly string[]): Operation {
  const isWrite = chance.often(0.2);
  const root = isWrite ? schema.getMutationType() : schema.getQueryType();
  const definitions: string[] = [];
  const variables: Record<string, unknown> = {};
  let aliases = 0;

  const argumentsOf = (field: GraphQLField<unknown, unknown>): string => {
    const parts = field.args
      .filter((argument) => isRequiredArgument(argument) || chance.often(0.3))
      .map((argument) => {
        const name = `v${definitions.length}`;
        definitions.push(`$${name}: ${String(argument.type)}`);
        variables[name] = valueFor(argument.type, chance, seen);
        return `${argument.name}: $${name}`;
      });
    return parts.length > 0 ? `(${parts.join(', ')})` : '';
  };

  const selection = (type: GraphQLNamedType | null | undefined, depth: number): string => {
    if (isInterfaceType(type)) {
      const types = chance.some(schema.getPossibleTypes(type), 3);
      return `{ __typename id ${types.map((one) => `... on ${one.name} ${selection(one, depth + 1)}`).join(' ')} }`;
    }
    if (!isObjectType(type)) return '';
    const fields = chance.some(Object.values(type.getFields()), depth === 0 ? 3 : 6);
    const parts = fields.flatMap((field) => {
      const inner = getNamedType(field.type);
      const isComposite = isObjectType(inner) || isInterfaceType(inner);
      if (isComposite && depth > 6) return [];
      aliases += 1;
      return [
        `a${aliases}: ${field.name}${argumentsOf(field)} ${isComposite ? selection(inner, depth + 1) : ''}`,
      ];
    });
    return `{ __typename ${parts.join(' ')} }`;
  };

  const body = selection(root, 0);
  const head = definitions.length > 0 ? `(${definitions.join(', ')})` : '';
  return { query: `${isWrite ? 'mutation' : 'query'} Fuzz${head} ${body}`, variables };
}
