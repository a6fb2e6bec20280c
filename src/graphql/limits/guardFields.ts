import { type GraphQLFieldResolver, type GraphQLSchema, defaultFieldResolver, isObjectType } from 'graphql';
import type { Context } from '../context.ts';
import { textCheck } from './textCheck.ts';
import { isListOfUnknownLength } from './unknownLength.ts';

type Resolver = GraphQLFieldResolver<unknown, Context>;

/**
 * Puts the limits that hold for every field around all resolvers of a schema: no text in their arguments is longer than
 * it may be before anything works on it, lists cost what they are long, and errors beyond the hundredth cost next to
 * nothing. What mutations are given is checked by InputCheck, which tells mistakes as `userErrors`.
 */
export function guardFields(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const check = type === schema.getMutationType() ? null : textCheck(field.args);
      const isCounted = isListOfUnknownLength(type.name, field);
      if (!field.resolve && !isCounted) continue;
      const resolve = (field.resolve ?? defaultFieldResolver) as Resolver;
      field.resolve = guarded(isCounted ? counted(resolve) : resolve, check) as GraphQLFieldResolver<
        unknown,
        unknown
      >;
    }
  }
}

/** Lets each item of a list cost what its fields do. */
function counted(resolve: Resolver): Resolver {
  return (parent, args, context, info) => {
    const items: unknown = resolve(parent, args, context, info);
    if (Array.isArray(items)) context.meter.chargeItems(items.length, info.fieldNodes);
    return items;
  };
}

function guarded(resolve: Resolver, check: ((values: object) => void) | null): Resolver {
  return (parent, args: object, context, info) => {
    context.failures.throwAgain(info);
    try {
      check?.(args);
      const result: unknown = resolve(parent, args, context, info);
      if (!(result instanceof Promise)) return result;
      return result.catch((error: unknown) => {
        throw context.failures.of(error, info);
      });
    } catch (error) {
      throw context.failures.of(error, info);
    }
  };
}
