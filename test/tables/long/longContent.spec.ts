import { describe, expect, it } from 'vitest';
import type { ReadOptions } from '../../../src/tables/readOptions.ts';
import type { TableContent } from '../../../src/tables/content/tableContent.ts';
import { read, told } from '../readText.ts';

describe('the long format', () => {
  it('needs a model, a batch size, and memory or an outcome', () => {
    expect(read('model,input_size,batch_size,memory_mib\nm::,224,8,1000.2\n')).toEqual({
      models: [],
      series: [
        {
          line: 2,
          facts: {
            ...{ model: 'm', family: null, parametersMillions: null, pretrainedOn: null, inputSize: 224 },
            ...{ poolSize: null, mode: null, precision: null, optimizer: null, gpu: null },
            ...{ framework: null, frameworkVersion: null, reading: null },
          },
          places: {
            model: { column: 1, columnName: 'model' },
            inputSize: { column: 5, columnName: 'input_size' },
          },
          figures: [],
        },
      ],
      sources: [],
      readings: [
        {
          ...{ line: 2, column: 1, series: 0, batchSize: 8, outcome: 'FIT', memoryMiB: 1001, limitMiB: null },
          ...{ source: null, measuredAt: null, recordedBy: 'ann', note: null },
        },
      ],
      hasSourceless: true,
      problems: [],
      problemCount: 0,
    });
    expect(told(read('family\nx'))).toEqual([
      '1:- model: there is no column "model"; it is needed for the names of the models',
      '1:- batch_size: there is no column "batch_size"; a row per reading needs it, a row per model needs columns such as "MiB for BS=1"',
      '1:- memory_mib: there is no column "memory_mib"; each row needs the memory that it took, or an outcome OUT_OF_MEMORY',
      '2:- model: model is missing',
    ]);
  });

  it('knows its columns whatever their case and spacing, in any order, with the words in any case', () => {
    const csv =
      'Batch Size,MODEL,pretrainedOn,#parameters [M],Memory-MiB,limitMib,Framework Version,reading,mode,precision,outcome,measuredAt,recorded by,source,gpu\n' +
      '16,m,in1k,23.5,1000,24576,2.1,nvidia-smi,training,amp,fit,2026-11-24T14:44:11.5+01:00,bob,bench,RTX 3090\n';
    const { series, readings, sources, problems } = read(csv);
    expect(problems).toEqual([]);
    expect(series[0]?.facts).toMatchObject({
      ...{ pretrainedOn: 'in1k', parametersMillions: 23.5, frameworkVersion: '2.1', gpu: 'RTX 3090' },
      ...{ reading: 'NVIDIA_SMI', mode: 'TRAINING', precision: 'AMP' },
    });
    expect(readings[0]).toMatchObject({
      ...{ batchSize: 16, outcome: 'FIT', memoryMiB: 1000, limitMiB: 24576, source: 0, recordedBy: 'bob' },
      measuredAt: new Date('2026-11-24T13:44:11.500Z'),
    });
    expect(sources).toEqual(['bench']);
  });

  it('takes a row in which only the model stands as a model, and a reading that is begun as one', () => {
    const head = 'model,family,parameters_millions,input_size,batch_size,memory_mib\n';
    const { models, series, readings, problems } = read(`${head}m,nets,2.5,,?,\nn,,,224,8,100\nn,,,,,\n`);
    expect(problems).toEqual([]);
    expect(models).toMatchObject([
      { line: 2, facts: { model: 'm', family: 'nets', parametersMillions: 2.5, pretrainedOn: null } },
      { line: 4, facts: { model: 'n', family: null } },
    ]);
    expect([series.length, readings.length]).toEqual([1, 1]);
    expect(told(read(`${head}m,nets,2.5,224,,\n,,2.5,,,\nm,other,,,,\n`))).toEqual([
      '2:16 batch_size: batch_size is missing',
      '2:17 memory_mib: memory is needed for a FIT: the memory that the run took; or give the outcome OUT_OF_MEMORY',
      '3:1 model: model is missing',
      '4:3 family: "m" has another family in line 2: "nets" there, "other" here; make them the same',
    ]);
  });

  it('keeps rows that say the same of all facts as one series', () => {
    const csv =
      'model,input_size,mode,batch_size,memory_mib\nm,224,,1,10\nm,224,?,2,11\nm,224,TRAINING,1,12\nm,224,,1,10';
    const { series, readings } = read(csv);
    expect(series.map(({ line }) => line)).toEqual([2, 4]);
    expect(readings.map((reading) => [reading.line, reading.series])).toEqual([
      [2, 0],
      [3, 0],
      [4, 1],
      [5, 0],
    ]);
  });

  it('takes memory in GiB or a unit that is passed, and asks where GB says nothing for sure', () => {
    const memory = (csv: string, unit: ReadOptions['unit']) =>
      read(csv, { unit }).readings.map((one) => one.memoryMiB);
    expect(memory('model,batch_size,memory_gib\nm,1,1.5', null)).toEqual([1536]);
    expect(memory('model,batch_size,memory\nm,1,1.5', 'GB')).toEqual([1500]);
    expect(told(read('model,batch_size,memory_gb\nm,1,1.5'))).toEqual([
      '1:18 memory_gb: "memory_gb" does not say for sure what its values are in: the seed table\'s values are MiB; pass unit (MIB, GB of 1000 MiB or GIB)',
    ]);
    expect(told(read('model,batch_size,memory_mib\nm,1,1', { unit: 'GIB' }))).toEqual([
      '1:18 memory_mib: "memory_mib" says MiB, the unit passed is GiB; correct one of them, all memory has to be in one unit'.replace(
        'GIB',
        'GiB',
      ),
    ]);
  });

  it('takes a run that ran out of memory with its limit, or with the card that it ran on', () => {
    const csv =
      'model,batch_size,outcome,memory_mib,limit_mib,gpu\nm,1,OOM,,4000,\nm,2,,out of memory,,T4\nm,4,OUT_OF_MEMORY,?,,\nm,8,oom,100,4000,\nm,16,fit,OOM,,';
    const content = read(csv);
    expect(
      content.readings.map(({ batchSize, outcome, limitMiB }) => [batchSize, outcome, limitMiB]),
    ).toEqual([
      [1, 'OUT_OF_MEMORY', 4000],
      [2, 'OUT_OF_MEMORY', null],
    ]);
    expect(told(content)).toEqual([
      '4:21 limit_mib: limit is needed for OUT_OF_MEMORY: what the run was limited to, unless the GPU is named',
      '5:9 memory_mib: memory must be left out for OUT_OF_MEMORY; what the run was limited to is its limit',
      '6:10 memory_mib: memory is needed for a FIT: the memory that the run took; or give the outcome OUT_OF_MEMORY',
    ]);
  });

  it('tells every mistake with its place, that of a ragged row among them', () => {
    const csv = `model,mode,precision,reading,parameters_millions,input_size,measured_at,note,batch_size,memory_mib
m,train,half,smi,1e3,0,2026-02-30,"a\u0007b",0,-1
m,,,,,,,,1
m,,,,,,24.11.2026,,1,1,1
`;
    expect(told(read(csv)).map((problem) => problem.replace(/;.*/s, ''))).toEqual([
      '2:18 parameters_millions: parameters_millions must be a plain decimal number from 0.000001 to 1,000,000,000, such as 23.51',
      '2:22 input_size: input_size must be a whole number from 1 to 100,000, in digits only',
      '2:3 mode: mode must be one of TRAINING, INFERENCE',
      '2:9 precision: precision must be one of FP32, TF32, FP16, BF16, AMP, FP8, INT8',
      '2:14 reading: reading must be one of NVIDIA_SMI, ALLOCATED, RESERVED',
      '2:41 batch_size: batch_size must be a whole number from 1 to 1,000,000, in digits only',
      '2:43 memory_mib: memory must be a plain decimal number of MiB above 0 and at most 16,777,215, such as 1021',
      '2:24 measured_at: measured_at must be an instant such as 2026-11-24T13:44:11Z or 2026-11-24T14:44:11+01:00',
      '2:35 note: note contains U+0007, which cannot be stored',
      '3:1 memory_mib: this row has 9 cells, the header has 10',
      '4:24 -: this row has 11 cells, the header has 10',
    ]);
  });

  it('lists the first hundred mistakes and counts all', () => {
    const { problems, problemCount } = read(`model,batch_size,memory_mib\n${'m,x,1\n'.repeat(5000)}`);
    expect([problems.length, problemCount]).toEqual([100, 5000]);
  });

  it('tells a model of which two rows say different things', () => {
    const csv = 'model,family,parameters_millions,batch_size,memory_mib\nm,a,1,1,1\nm,,1,2,1\nm,b,2,4,1\n';
    expect(told(read(csv))).toEqual([
      '4:3 family: "m" has another family in line 2: "a" there, "b" here; make them the same',
      '4:5 parameters_millions: "m" has another millions of parameters in line 2: "1" there, "2" here; make them the same',
    ]);
  });

  it('lets an ADMIN bring readings of others along, and nobody else', () => {
    const csv = 'model,batch_size,memory_mib,recorded_by\nm,1,1,bob\nm,2,1,\nm,4,1,ann';
    const recorders = (content: TableContent) => content.readings.map(({ recordedBy }) => recordedBy);
    expect(recorders(read(csv))).toEqual(['bob', null, 'ann']);
    const content = read(csv, { mayRecordForOthers: false });
    expect(recorders(content)).toEqual(['ann', 'ann']);
    expect(told(content)).toEqual([
      '2:7 recorded_by: recorded_by is somebody else; only an ADMIN may record for others; leave it empty, or write "ann"',
    ]);
  });
});
