import { describe, expect, it } from 'vitest';
import { expectClientError, probedServer } from '../support/probedServer.ts';

const server = probedServer();

const FIRST = 'query ($n: Int) { models(first: $n) { nodes { name } } }';
const GB = 'query ($gb: Float) { model(name: "resnetv2_50x1_bitm") { maxBatchSize(gb: $gb) } }';
const raw = (query: string, variables: string): string =>
  `{"query":${JSON.stringify(query)},"variables":${variables}}`;

describe('a value', () => {
  it.each(['2147483648', '-1', '1000000000', '"5"', '1e400', '1.5', 'true', '[1, 2]', '{}', '101'])(
    'first: %s is refused',
    async (value) => {
      expectClientError(await server.post(raw(FIRST, `{"n": ${value}}`)));
      expectClientError(await server.query(`{ models(first: ${value}) { nodes { name } } }`));
    },
  );

  it('first: null is the default, first: 0 an empty page', async () => {
    expect((await server.post(raw(FIRST, '{"n": null}'))).text).toContain('resnetv2');
    expect((await server.post(raw(FIRST, '{"n": 0}'))).text).toBe('{"data":{"models":{"nodes":[]}}}\n');
  });

  it.each(['"NaN"', '"Infinity"', '1e999', '1e300', '-0.0', '-1', '0', '-1e999', '""'])(
    'gb: %s is refused',
    async (value) => {
      expectClientError(await server.post(raw(GB, `{"gb": ${value}}`)));
    },
  );

  it.each(['NaN', 'Infinity', '1e999', '1e300', '-0.0', '-1', '0'])(
    'gb: %s in the document is refused',
    async (value) => {
      expectClientError(
        await server.query(`{ model(name: "resnetv2_50x1_bitm") { maxBatchSize(gb: ${value}) } }`),
      );
    },
  );

  it.each(['1e-308', '1e-9', '1000', '16000'])('gb: %s gives an answer or is refused', async (value) => {
    const answer = await server.post(raw(GB, `{"gb": ${value}}`));
    expect(answer.codes).not.toContain('INTERNAL_SERVER_ERROR');
  });

  it.each<[string, string]>([
    ['of the wrong type', '{"n": {"a": 1}}'],
    ['that are a list', '[1]'],
    ['that are a text', '"x"'],
    [
      'with 100,000 keys',
      JSON.stringify(Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`k${i}`, i]))),
    ],
    ['100,000 deep', `{"n": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['33 deep', `{"n": ${'['.repeat(33)}${']'.repeat(33)}}`],
    ['with __proto__', '{"__proto__": {"polluted": true}}'],
    ['with constructor.prototype', '{"constructor": {"prototype": {"polluted": true}}}'],
    ['with half a character', '{"n": "\\ud800"}'],
  ])('variables %s are refused', async (_, variables) => {
    expectClientError(await server.post(raw(FIRST, variables)));
  });

  it('with 500 mistakes is refused, and tells a few of them', async () => {
    const variables = { ids: Array.from({ length: 500 }, () => [{}]) };
    expectClientError(await server.query('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', variables));
  });

  it('a missing variable that is needed is refused, one too many is ignored', async () => {
    expectClientError(await server.query('query ($n: Int!) { models(first: $n) { totalCount } }'));
    expect((await server.query('{ models { totalCount } }', { extra: 1 })).text).toBe(
      '{"data":{"models":{"totalCount":15}}}\n',
    );
  });

  it.each([
    "x' OR 1=1; DROP TABLE Model;--",
    '%',
    '_',
    '\\',
    '\u0000',
    '"',
    "'",
    'constructor',
    '__proto__',
    'é',
    '😀',
  ])('%j in names and filters is taken literally', async (text) => {
    const answer = await server.query(
      `query ($t: String!) { model(name: $t) { name } gpu(name: $t) { name }
           models(filter: {name: {eq: $t}}) { totalCount }
           measurements(filter: {source: {eq: $t}}) { totalCount }
           list: measurements(filter: {model: {in: [$t]}}) { totalCount nodes { id } } }`,
      { t: text },
    );
    expect(JSON.parse(answer.text)).toEqual({
      data: {
        model: null,
        gpu: null,
        models: { totalCount: 0 },
        measurements: { totalCount: 0 },
        list: { totalCount: 0, nodes: [] },
      },
    });
  });

  it('wildcards in contains are taken literally', async () => {
    const count = async (text: string): Promise<unknown> =>
      JSON.parse(
        (
          await server.query(
            'query ($t: String!) { models(filter: {name: {contains: $t}}) { totalCount } measurements(filter: {model: {contains: $t}}) { totalCount } }',
            { t: text },
          )
        ).text,
      );
    expect(await count('%')).toEqual({
      data: { models: { totalCount: 0 }, measurements: { totalCount: 0 } },
    });
    expect(await count('5_x1')).toEqual({
      data: { models: { totalCount: 0 }, measurements: { totalCount: 0 } },
    });
    expect(await count('50x1_b')).toMatchObject({ data: { models: { totalCount: 3 } } });
  });

  it.each<[string, string]>([
    ['"x"', 'x'],
    ['an empty one', ''],
    ['one of 1 MB', 'A'.repeat(900_000)],
    ['half of JSON', Buffer.from('["models by NAME ASC",').toString('base64url')],
    ['JSON of another form', Buffer.from('{"__proto__":1}').toString('base64url')],
  ])('the cursor %s is refused', async (_, cursor) => {
    expectClientError(
      await server.query('query ($c: String) { models(after: $c) { nodes { name } } }', { c: cursor }),
    );
    expectClientError(
      await server.query('query ($c: String) { measurements(before: $c) { nodes { id } } }', { c: cursor }),
    );
  });

  it('a cursor of another list is refused; after that equals before gives an empty page', async () => {
    const page = JSON.parse((await server.query('{ gpus(first: 1) { pageInfo { endCursor } } }')).text) as {
      data: { gpus: { pageInfo: { endCursor: string } } };
    };
    const c = page.data.gpus.pageInfo.endCursor;
    expectClientError(
      await server.query('query ($c: String) { models(after: $c) { nodes { name } } }', { c }),
    );
    expect(
      (await server.query('query ($c: String) { gpus(after: $c, before: $c) { nodes { name } } }', { c }))
        .text,
    ).toBe('{"data":{"gpus":{"nodes":[]}}}\n');
  });

  it.each([
    '',
    'x',
    'TW9kZWw6MQ==',
    'TW9kZWw6LTE',
    '\u0000',
    'A'.repeat(10_000),
    Buffer.from('Model:99999999999999').toString('base64url'),
  ])('the id %j is nobody', async (id) => {
    expect(
      JSON.parse((await server.query('query ($id: ID!) { node(id: $id) { id } }', { id })).text),
    ).toEqual({ data: { node: null } });
  });

  server.survives();
});
