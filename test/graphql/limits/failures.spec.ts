import { describe, expect, it } from 'vitest';
import { testApp } from '../../support/testApp.ts';

const aliases = (count: number, field: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => `a${i}: ${field(i)}`).join(' ');

interface Failed {
  readonly data: { models: { nodes: Record<string, unknown>[] } };
  readonly errors: readonly { message: string; path: (string | number)[]; extensions: { code: string } }[];
}

describe('fields that fail', () => {
  const ask = async (fields: string): Promise<Failed> => {
    const { post } = await testApp();
    return (await post(`{ models(first: 15) { nodes { ${fields} } } }`)) as unknown as Failed;
  };

  it('are listed one by one up to the hundredth, then all together', async () => {
    const { data, errors } = await ask(aliases(20, () => 'memoryAt(batchSize: 0)'));
    expect(errors).toHaveLength(101);
    const own = errors.slice(0, 100);
    expect(new Set(own.map(({ path }) => path.join('.'))).size).toBe(100);
    for (const { extensions } of own) expect(extensions.code).toBe('BAD_USER_INPUT');
    expect(errors[100]).toMatchObject({
      message: 'More than 100 fields failed; the others are null, too, and not listed.',
      extensions: { code: 'LIMIT_EXCEEDED' },
    });
    expect(data.models.nodes.flatMap((model) => Object.values(model))).toEqual(Array(300).fill(null));
  });

  it('leave those beside them as they are', async () => {
    const { data, errors } = await ask('bad: memoryAt(batchSize: 0) name good: memoryAt(batchSize: 1)');
    expect(errors.map(({ path }) => path)).toEqual(
      Array.from({ length: 15 }, (_, i) => ['models', 'nodes', i, 'bad']),
    );
    for (const { bad, name, good } of data.models.nodes) {
      expect(bad).toBeNull();
      expect(name).toBeTypeOf('string');
      expect(good).toBeTypeOf('number');
    }
  });

  it('get a hint at the names like an unknown card once', async () => {
    const { errors } = await ask('maxBatchSize(gpu: "RTX 309") b: maxBatchSize(gpu: "RTX 308")');
    const [first, other] = [...new Set(errors.map(({ message }) => message))];
    expect(first).toMatch(/^There is no card "RTX 309" in the GPU list\. Did you mean ".*RTX 3090"/);
    expect(other).toBe('There is no card "RTX 308" in the GPU list. Query gpus for those there are.');
  });
});
