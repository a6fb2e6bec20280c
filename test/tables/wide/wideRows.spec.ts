import { describe, expect, it } from 'vitest';
import { got } from '../../../src/domain/recording/said.ts';
import { told, valueOf, wide } from '../support.ts';

const KNOWN =
  'known columns are model, input size, pool size (or ppol size), #parameters [M], pretrained/finetuned, GB for BS=n, MiB for BS=n, GiB for BS=n, BS=n, memory usage per image, memory model, maximum batch size for n GB';
const UNIT =
  "does not say for sure what its values are in: the seed table's values are MiB; pass unit (MIB, GB of 1000 MiB or GIB)";
const UNKNOWN = {
  ...{ family: null, mode: null, precision: null, optimizer: null, gpu: null },
  ...{ framework: null, frameworkVersion: null, reading: null },
};
const memoryOf = (csv: string, unit: Parameters<typeof wide>[1]) =>
  valueOf(wide(csv, unit)).map((row) => row.readings.map((reading) => reading.memoryMiB));

describe('columns of the wide format', () => {
  it('come in any order and subset, with any batch sizes', () => {
    const csv = 'MiB for BS=64,pool size,model,BS=8,GB for BS=016\n3000,,m::,1000,?\n,7,n,,';
    expect(valueOf(wide(csv))).toEqual([
      {
        line: 2,
        facts: {
          ...{ ...UNKNOWN, model: 'm', inputSize: null, poolSize: null },
          ...{ parametersMillions: null, pretrainedOn: null },
        },
        places: {
          model: { column: 7, columnName: 'model' },
          poolSize: { column: 6, columnName: 'pool size' },
        },
        readings: [
          { batchSize: 64, memoryMiB: 3000, column: 1 },
          { batchSize: 8, memoryMiB: 1000, column: 11 },
        ],
        figures: [],
      },
      expect.objectContaining({
        facts: expect.objectContaining({ model: 'n', poolSize: 7 }) as object,
        readings: [],
      }),
    ]);
  });

  it('are known whatever their case, spacing and footnote marks', () => {
    const csv =
      'MODEL,Input  Size,PPOL size°,# Parameters[m],Pretrained / Finetuned,gb for bs = 1 \\*,memory usage per image,Memory Model,Maximum batch size for 22.5GB °\nm,224,7,23.51,in1k,1021,68.5,-953,0';
    expect(valueOf(wide(csv))[0]).toMatchObject({
      line: 2,
      facts: {
        ...{ ...UNKNOWN, model: 'm', inputSize: 224, poolSize: 7 },
        ...{ parametersMillions: 23.51, pretrainedOn: 'in1k' },
      },
      readings: [{ batchSize: 1, memoryMiB: 1021, column: 20 }],
      figures: [
        { kind: 'MEMORY_PER_IMAGE', gb: null, value: 68.5 },
        { kind: 'MEMORY_MODEL', gb: null, value: -953 },
        { kind: 'MAX_BATCH_SIZE', gb: 22.5, value: 0 },
      ],
    });
  });

  it('that are not known are told, with those that are', () => {
    expect(
      told(wide('model,foo*,BS=1,,BS=0,BS=1000001,maximum batch size for 0 GB,MB for BS=1\nm,1,1,1,1,1,1,1')),
    ).toEqual([
      `1:7 foo*: the column "foo*" is not known; ${KNOWN}`,
      `1:17 : this column has no header; ${KNOWN}`,
      '1:18 BS=0: the batch size in "BS=0" must be from 1 to 1,000,000',
      '1:23 BS=1000001: the batch size in "BS=1000001" must be from 1 to 1,000,000',
      `1:34 maximum batch size for 0 GB: the column "maximum batch size for 0 GB" is not known; ${KNOWN}`,
      `1:62 MB for BS=1: the column "MB for BS=1" is not known; ${KNOWN}`,
    ]);
  });

  it('that say the same are told', () => {
    expect(told(wide('model,ppol size,pool size,BS=1,GB for BS=01 *\nm,7,7,1,1'))).toEqual([
      '1:17 pool size: "pool size" means the same as "ppol size" at column 7; keep one',
      '1:32 GB for BS=01 *: "GB for BS=01 *" means the same as "BS=1" at column 27; keep one',
    ]);
  });

  it('that are needed are missed', () => {
    expect(told(wide('input size\n224'))).toEqual([
      '1:- model: there is no column "model"; it is needed for the names of the models',
      '1:- -: there is no column with measured memory; it needs a header such as "MiB for BS=1"',
    ]);
  });
});

describe('the unit of the wide format', () => {
  it('is asked for where the header says GB or nothing', () => {
    expect(told(wide('model,GB for BS=1,GB for BS=2\nm,1,2', null))).toEqual([
      `1:7 GB for BS=1: "GB for BS=1" ${UNIT}`,
    ]);
    expect(told(wide('model,MiB for BS=1,BS=2\nm,1,2', null))).toEqual([`1:20 BS=2: "BS=2" ${UNIT}`]);
  });

  it('is MiB or GiB where the header says so', () => {
    expect(memoryOf('model,MiB for BS=1\nm,1021', null)).toEqual([[1021]]);
    expect(memoryOf('model,GiB for BS=1\nm,1.5', null)).toEqual([[1536]]);
  });

  it('contradicts the header, or the header itself', () => {
    const end = 'correct one of them, all memory has to be in one unit';
    expect(told(wide('model,MiB for BS=1\nm,1', 'GB'))).toEqual([
      `1:7 MiB for BS=1: "MiB for BS=1" says MiB, the unit passed is GB; ${end}`,
    ]);
    expect(told(wide('model,MiB for BS=1,GiB for BS=2\nm,1,1', null))).toEqual([
      `1:20 GiB for BS=2: "GiB for BS=2" says GiB, another column says MiB; ${end}`,
    ]);
  });

  it('is converted to whole MiB, rounded up, from the digits', () => {
    const csv = 'model,BS=1,BS=2,BS=3,BS=4\nm,16.1,1.0001,2,0.0000001';
    expect(memoryOf(csv, 'GB')).toEqual([[16100, 1001, 2000, 1]]);
    expect(memoryOf(csv, 'GIB')).toEqual([[16487, 1025, 2048, 1]]);
    expect(memoryOf(csv, 'MIB')).toEqual([[17, 2, 2, 1]]);
    const row = valueOf(wide('model,BS=1,memory model,memory usage per image\nm,1,0.5,2', 'GB'))[0];
    expect(row?.figures.map(({ value }) => value)).toEqual([500, 2000]);
  });
});

describe('cells of the wide format', () => {
  it.each([
    '1,024',
    '1e3',
    '0x10',
    'NaN',
    'Infinity',
    '-1',
    '+1',
    '.5',
    '5.',
    '0',
    '0.0',
    '16777216',
    '1 021',
    '1021*',
    '16777215.1',
  ])('memory is not %j', (text) => {
    expect(told(wide(`model,BS=1\nm,"${text}"`))).toEqual([
      `2:3 BS=1: memory must be a plain decimal number of MiB above 0 and at most 16,777,215, such as 1021; ${got(text)}`,
    ]);
  });

  it('memory has the same limit in every unit', () => {
    expect(memoryOf('model,BS=1\nm,16777215', 'MIB')).toEqual([[16777215]]);
    expect(memoryOf('model,BS=1\nm,16383.999', 'GIB')).toEqual([[16777215]]);
    expect(told(wide('model,BS=1\nm,20901', 'GB'))).toEqual([
      '2:3 BS=1: memory must be a plain decimal number of GB above 0 and at most 16,777.215, such as 1.5; got 20901',
    ]);
  });

  it.each(['OOM', 'oom', 'out of memory', 'OUT_OF_MEMORY'])('memory cannot be %s', (text) => {
    expect(told(wide(`model,BS=1\nm,${text}`))).toEqual([
      '2:3 BS=1: the wide format has no limit for an out-of-memory run; use the long format, or leave the cell empty',
    ]);
  });

  it('are all told, row by row', () => {
    const csv =
      'model,input size,pool size,#parameters [M],memory model,maximum batch size for 12 GB,BS=1\n::,0,100001,0,1e3,-1,x\nm,224.0,"7,5",NaN,x,1000001,';
    const size = 'must be a whole number from 1 to 100,000, in digits only; got';
    const most = 'must be a whole number from 0 to 1,000,000, in digits only; got';
    expect(told(wide(csv))).toEqual([
      '2:1 model: model is missing: "::" says nothing',
      '2:13 #parameters [M]: parameters must be a plain decimal number from 0.000001 to 1,000,000,000, such as 23.51; got 0',
      `2:4 input size: input size ${size} 0`,
      `2:6 pool size: pool size ${size} 100001`,
      '2:15 memory model: memory model must be a plain decimal number of at most 1,000,000,000, such as 23.51; got "1e3"',
      `2:19 maximum batch size for 12 GB: maximum batch size ${most} -1`,
      '2:22 BS=1: memory must be a plain decimal number of MiB above 0 and at most 16,777,215, such as 1021; got "x"',
      '3:15 #parameters [M]: parameters must be a plain decimal number from 0.000001 to 1,000,000,000, such as 23.51; got "NaN"',
      `3:3 input size: input size ${size} 224.0`,
      `3:9 pool size: pool size ${size} "7,5"`,
      '3:19 memory model: memory model must be a plain decimal number of at most 1,000,000,000, such as 23.51; got "x"',
      `3:21 maximum batch size for 12 GB: maximum batch size ${most} 1000001`,
    ]);
  });

  it('are told together with the header', () => {
    expect(told(wide('model,foo,GB for BS=1\nm,1,x', null)).map((problem) => problem.split(' ')[0])).toEqual([
      '1:7',
      '1:11',
      '2:5',
    ]);
  });

  it('have names of 1 to 200 characters that can be shown', () => {
    const name = '𝒳'.repeat(200);
    expect(valueOf(wide(`model,BS=1\n${name}::,1`))[0]?.facts.model).toBe(name);
    expect(told(wide(`model,BS=1\n${name}x,1\n"a\tb",1\na\u202Eb,1`))).toEqual([
      '2:1 model: model has at most 200 characters; got 201',
      '3:1 model: model contains a control character, U+0009; remove it',
      '4:1 model: model contains U+202E, which is invisible; remove it',
    ]);
  });

  it('have a model and its input size once', () => {
    const csv = 'model,input size,BS=1\nm,224,1\nm,384,1\nm,,1\nm::,224,2\nm,?,1\nm,x,1\nm,224,0';
    expect(told(wide(csv))).toEqual([
      '5:1 model: "m" with input size 224 is already in line 2; keep one row for both',
      '6:1 model: "m" with no input size is already in line 4; keep one row for both',
      '7:3 input size: input size must be a whole number from 1 to 100,000, in digits only; got "x"',
      '8:7 BS=1: memory must be a plain decimal number of MiB above 0 and at most 16,777,215, such as 1021; got 0',
      '8:1 model: "m" with input size 224 is already in line 2; keep one row for both',
    ]);
  });
});
