import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/runtime/packageRoot.ts';
import { testApp } from '../support/testApp.ts';

const OPTIONS = {
  schemaDescription: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  inputValueDeprecation: true,
  oneOf: true,
};

describe('schema.graphql', () => {
  it('is what is served, to a client that asks as GraphiQL does', async () => {
    const { query } = await testApp();
    const served = buildClientSchema(await query<IntrospectionQuery>(getIntrospectionQuery(OPTIONS)));
    const committed = buildSchema(readFileSync(join(packageRoot(), 'schema.graphql'), 'utf8'));
    const print = (schema: typeof served): string => printSchema(lexicographicSortSchema(schema));
    expect(print(served)).toBe(print(committed));
  });

  it('describes every type, field, argument, input field and enum value', async () => {
    const { query } = await testApp();
    const { __schema } = await query<IntrospectionQuery>(getIntrospectionQuery(OPTIONS));
    const undescribed: string[] = [];
    for (const type of __schema.types.filter(({ name }) => !name.startsWith('__'))) {
      const note = (name: string, description: string | null | undefined): void => {
        if (!description) undescribed.push(`${type.name}.${name}`);
      };
      note('', type.description);
      if (type.kind === 'ENUM') for (const value of type.enumValues) note(value.name, value.description);
      if (type.kind === 'INPUT_OBJECT')
        for (const field of type.inputFields) note(field.name, field.description);
      if (type.kind === 'OBJECT' || type.kind === 'INTERFACE') {
        for (const field of type.fields) {
          note(field.name, field.description);
          for (const argument of field.args) note(`${field.name}(${argument.name})`, argument.description);
        }
      }
    }
    expect(undescribed).toEqual([]);
  });
});
