import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type GraphQLSchema,
  buildSchema,
  findBreakingChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/runtime/packageRoot.ts';

const read = (path: string): GraphQLSchema => buildSchema(readFileSync(join(packageRoot(), path), 'utf8'));

describe('schema.graphql', () => {
  it('breaks nothing of the released schema', () => {
    expect(breaking(read('test/schema.released.graphql'), read('schema.graphql'))).toEqual([]);
  });

  it('has a date in every reason of a deprecation', () => {
    expect(undated(read('schema.graphql'))).toEqual([]);
  });
});

describe('the check of the schema', () => {
  it('names what breaks', () => {
    const before = buildSchema('type Query { a: Int, b(x: Int): Int }');
    const after = buildSchema('type Query { b(x: Int!): Int }');
    expect(breaking(before, after)).toEqual([
      'FIELD_REMOVED: Query.a was removed.',
      'ARG_CHANGED_KIND: Query.b arg x has changed type from Int to Int!.',
    ]);
  });

  it('names a deprecation without a date', () => {
    const schema = buildSchema(
      'type Query { a: Int @deprecated(reason: "Use b.") b: Int @deprecated(reason: "2026-11-24: use a.") }',
    );
    expect(undated(schema)).toEqual(['Query.a']);
  });
});

function breaking(before: GraphQLSchema, after: GraphQLSchema): string[] {
  return findBreakingChanges(before, after).map(({ type, description }) => `${type}: ${description}`);
}

interface Member {
  readonly name: string;
  readonly deprecationReason?: string | null | undefined;
}

/** A reason begins with the day of the deprecation: `2026-11-24: use …`. */
function undated(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    const members: readonly Member[] = isEnumType(type)
      ? type.getValues()
      : isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
        ? Object.values(type.getFields())
        : [];
    return members
      .filter(({ deprecationReason: reason }) => reason != null && !/^\d{4}-\d\d-\d\d: /.test(reason))
      .map(({ name }) => `${type.name}.${name}`);
  });
}
