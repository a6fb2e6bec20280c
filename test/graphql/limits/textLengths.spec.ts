import {
  type GraphQLInputType,
  GraphQLString,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredInputField,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../../src/graphql/schema.ts';
import { textCheck } from '../../../src/graphql/limits/textCheck.ts';
import { testApp } from '../../support/testApp.ts';

const schema = createSchema();
const CURSORS = new Set(['after', 'before']);

/** The values of an input that hold one text, each with the path of it. */
function withText(
  type: GraphQLInputType,
  text: string,
  path: readonly string[],
): [readonly string[], unknown][] {
  if (isNonNullType(type)) return withText(type.ofType, text, path);
  if (isListType(type)) return withText(type.ofType, text, path).map(([at, value]) => [at, [value]]);
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).flatMap((field) =>
      withText(field.type, text, [...path, field.name]).map(([at, value]): [readonly string[], unknown] => [
        at,
        { ...(required(type) as object), [field.name]: value },
      ]),
    );
  }
  return type === GraphQLString ? [[path, text]] : [];
}

/** The least value that an input takes. */
function required(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return required(type.ofType);
  if (isListType(type)) return [required(type.ofType)];
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(isRequiredInputField);
    return Object.fromEntries(fields.map((field) => [field.name, required(field.type)]));
  }
  if (type === GraphQLString) return 'a text';
  return 'getValues' in type ? type.getValues()[0]?.name : String(type) === 'ID' ? 'TW9kZWw6MQ' : 1;
}

const fields = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__'))
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));

describe('the texts of all queries', () => {
  const texts = (text: string) =>
    fields
      .filter(({ type }) => type !== schema.getMutationType())
      .flatMap(({ type, field }) =>
        field.args.flatMap((arg) =>
          withText(arg.type, text, [arg.name]).map(([path, value]) => ({
            name: `${type.name}.${field.name} ${path.join('.')}`,
            last: path.at(-1) ?? '',
            check: () => textCheck(field.args)?.({ [arg.name]: value }),
          })),
        ),
      );

  it('have at most 200 characters, wherever they stand', () => {
    const found = texts('😀'.repeat(201)).filter(({ last }) => !CURSORS.has(last));
    expect(found.length).toBeGreaterThan(50);
    for (const { check, last } of found)
      expect(check).toThrow(`${last} has at most 200 characters; got 201.`);
    for (const { check } of texts('😀'.repeat(200))) expect(check).not.toThrow();
  });

  it('are bounded too where they are cursors', () => {
    const found = texts('x'.repeat(100_000)).filter(({ last }) => CURSORS.has(last));
    expect(found.length).toBeGreaterThan(10);
    for (const { check } of found) expect(check).toThrow(/has at most [\d]+ characters; got about 100,000\./);
  });

  it('are refused as the client’s mistake, without being told back', async () => {
    const { post } = await testApp();
    const { errors } = await post(
      'query ($g: String!) { models(first: 1) { nodes { maxBatchSize(gpu: $g) } } }',
      {
        g: 'x'.repeat(900_000),
      },
    );
    expect(errors?.[0]).toMatchObject({
      message: 'gpu has at most 200 characters; got about 900,000.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect(JSON.stringify(errors).length).toBeLessThan(1000);
  });
});

it.each([
  [
    'a value of an enum',
    'query ($v: Estimator!) { models(first: 1) { nodes { memoryModel(estimator: $v) } } }',
  ],
  ['a number', 'query ($v: Float!) { models(first: 1) { nodes { maxBatchSize(gb: $v) } } }'],
  ['an instant', 'query ($v: DateTime) { measurements(filter: { recordedAt: { gte: $v } }) { totalCount } }'],
])('%s is told back only in part where it is wrong', async (_, query) => {
  const { post } = await testApp();
  const { errors } = await post(query, { v: '😀'.repeat(200_000) });
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  expect(JSON.stringify(errors).length).toBeLessThan(6000);
});

it('so are the names of a document', async () => {
  const { post } = await testApp();
  const { errors } = await post(`{ ${'x'.repeat(500_000)} }`);
  expect(errors?.[0]?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED');
  expect(JSON.stringify(errors).length).toBeLessThan(6000);
});

describe('the texts of all mutations', () => {
  const mutations = fields.filter(({ type }) => type === schema.getMutationType());
  const inputs = mutations.flatMap(({ field }) =>
    field.args.flatMap(({ name, type }) =>
      withText(type, 'x'.repeat(50_000), [name])
        // A table is as long as a body may be.
        .filter(([path]) => path.at(-1) !== 'text')
        .map(
          ([path, input]) => [`${field.name} ${path.join('.')}`, field.name, String(type), input] as const,
        ),
    ),
  );

  it.each(inputs)(
    '%s is refused where it is too long, and told at most in part',
    async (_, field, type, input) => {
      const { post } = await testApp();
      const query = `mutation ($input: ${type}) { ${field}(input: $input) { userErrors { code field message } } }`;
      const { data, errors } = await post<Record<string, { userErrors: { message: string }[] }>>(query, {
        input,
      });
      expect(errors).toBeUndefined();
      const problems = data?.[field]?.userErrors ?? [];
      expect(problems.map(({ message }) => message).join('\n')).toContain('characters');
      expect(JSON.stringify(problems).length).toBeLessThan(3000);
    },
  );
});
