import { describe, expect, it } from 'vitest';
import { openJsonTable } from '../../../src/tables/json/jsonTable.ts';
import { read, told } from '../readText.ts';

describe('tables in JSON', () => {
  const json = (value: unknown) => read(JSON.stringify(value), { format: 'JSON' });

  it('have the same keys, also in camel case; a line is the place in the array', () => {
    const content = json([
      { model: 'm', inputSize: 224, batchSize: 8, memoryMiB: 1000.5, note: null },
      { model: 'm', inputSize: 224, batchSize: 16, outcome: 'OUT_OF_MEMORY', limitMiB: 2000 },
    ]);
    expect(content.problems).toEqual([]);
    expect(
      content.readings.map(({ line, column, batchSize, memoryMiB }) => [line, column, batchSize, memoryMiB]),
    ).toEqual([
      [1, null, 8, 1001],
      [2, null, 16, null],
    ]);
    expect(json([{ model: 'm', 'input size': 224, 'MiB for BS=8': 1000 }]).readings).toMatchObject([
      { line: 1, batchSize: 8, memoryMiB: 1000 },
    ]);
  });

  it('tell mistakes by object and key', () => {
    expect(
      told(
        json([
          { model: 'm', batch_size: [8], memory_mib: true },
          1,
          { model: 'm', batch_size: 1.5, memory_mib: 1e21 },
        ]),
      ),
    ).toEqual([
      '1:- batch_size: this has to be a text, a number or null',
      '1:- memory_mib: this has to be a text, a number or null',
      '2:- -: this is no object; write {"model": "…", …}',
      '3:- batch_size: batch_size must be a whole number from 1 to 1,000,000, in digits only; got 1.5',
      '3:- memory_mib: memory must be a plain decimal number of MiB above 0 and at most 16,777,215, such as 1021; got "1000000000000000000000"',
    ]);
    expect(told(json({}))).toEqual(['1:- -: the text has to be an array of objects: [{"model": "…", …}, …]']);
  });

  it('tell half of a character, which only JSON can bring', () => {
    expect(told(json([{ model: 'a\ud800b', batch_size: 1, memory_mib: 1 }]))).toEqual([
      '1:- model: model contains half of a character (unpaired surrogate U+D800); remove it',
    ]);
  });

  it('tell where they are no JSON', () => {
    expect(told(read('[\n {"model": }\n]', { format: 'JSON' }))).toEqual([
      `1:- -: this is not JSON: Unexpected token '}', "[ {"model": } ]" is not valid JSON`,
    ]);
    expect(told(read('[\n {"model": 1 2}\n]', { format: 'JSON' }))).toEqual([
      `2:14 -: this is not JSON: Expected ',' or '}' after property value`,
    ]);
    expect(told(read('['.repeat(100_000), { format: 'JSON' }))[0]).toMatch(/this is not JSON/);
  });

  it('hold hostile keys for what they are', () => {
    const content = read('[{"model":"m","batch_size":1,"memory_mib":1,"__proto__":"x","constructor":1}]', {
      format: 'JSON',
    });
    expect(told(content).map((problem) => problem.replace(/;.*/, ''))).toEqual([
      '1:- __proto__: the column "__proto__" is not known',
      '1:- constructor: the column "constructor" is not known',
    ]);
  });

  it('are read in as many steps as the text has keys, not objects times keys', () => {
    const cells = (objects: number): number => {
      const list = Array.from({ length: objects }, (_, i) => ({ [`k${i % 900}`]: i }));
      const opened = openJsonTable(JSON.stringify(list));
      let made = 0;
      if (opened.ok) opened.value.eachRow(({ cells: row }) => (made += Object.keys(row).length), fail);
      return made;
    };
    expect([cells(1_000), cells(2_000)]).toEqual([1_000, 2_000]);
  });

  it('have a thousand columns at most', () => {
    const list = Array.from({ length: 1_001 }, (_, i) => ({ [`k${i}`]: 1 }));
    expect(told(json(list))).toEqual([
      '1:- -: the objects have more than 1,000 different keys, which are the columns of the table; remove those that do not belong to it',
    ]);
  });

  it('say it where an object has no model, in either format', () => {
    expect(told(json([{ 'MiB for BS=1': 5, model: 'm' }, { 'MiB for BS=1': 5 }]))).toEqual([
      '2:- model: model is missing',
    ]);
    expect(
      told(
        json([
          { model: 'm', batch_size: 1, memory_mib: 5 },
          { batch_size: 1, memory_mib: 5 },
        ]),
      ),
    ).toEqual(['2:- model: model is missing']);
  });
});

function fail(): never {
  throw new Error('There is a problem.');
}
