import { describe, expect, it } from 'vitest';
import { gpuRows } from '../../src/tables/gpus/gpuList.ts';
import { readCsvTable } from '../../src/tables/csv/readCsvTable.ts';
import { readMarkdownTable } from '../../src/tables/markdown/readMarkdownTable.ts';
import { wideRows } from '../../src/tables/wide/wideRows.ts';
import { problemsOf, seedFile, valueOf } from './support.ts';

// name, input size, pool size, parameters, pretrained on; BS=1, 2, 4; per image, model, 22 GB, 12 GB
const TABLE = [
  ['resnetv2_50x1_bit_distilled', 224, 7, 23.51, null, 1021, 1093, 1225, 68, 953, 310, 162],
  ['resnetv2_50x1_bitm_in21k', 224, 7, 23.51, 'in21k', 1021, 1093, 1225, 68, 953, 310, 162],
  ['resnetv2_50x3_bitm_in21k', 224, 7, 211.19, 'in21k', 2699, 2971, 3409, 237, 2462, 83, 40],
  ['resnetv2_101x1_bitm_in21k', 224, 7, 42.5, 'in21k', 1211, 1317, 1561, 117, 1094, 179, 93],
  ['resnetv2_101x3_bitm_in21k', 224, 7, 381.81, 'in21k', 4285, 4571, 5351, 355, 3930, 51, 23],
  ['resnetv2_152x2_bit_teacher', 224, 7, 232.25, null, 2989, 3353, 3957, 323, 2666, 60, 29],
  ['resnetv2_152x2_bitm_in21k', 224, 7, 232.25, 'in21k', 2989, 3353, 3957, 323, 2666, 60, 29],
  ['resnetv2_152x4_bitm_in21k', 224, 7, 928.36, 'in21k', 8849, 9399, 10749, 633, 8216, 22, 6],
  ['resnetv2_152x2_bit_teacher_384', 384, 12, 232.25, null, 3569, 4567, 6603, 1011, 2558, 19, 9],
  ['resnetv2_50x1_bitm', 448, 14, 23.51, 'in1k', 1225, 1541, 2175, 317, 908, 67, 35],
  ['resnetv2_50x3_bitm', 448, 14, 211.19, 'in1k', 3407, 4291, 6079, 891, 2516, 22, 11],
  ['resnetv2_101x1_bitm', 448, 14, 42.5, 'in1k', 1555, 2003, 3001, 482, 1073, 43, 23],
  ['resnetv2_101x3_bitm', 448, 14, 381.81, 'in1k', 5349, 6773, 9513, 1388, 3961, 13, 6],
  ['resnetv2_152x2_bitm', 448, 14, 232.25, 'in1k', 3957, 5393, 8125, 1389, 2568, 14, 7],
  ['resnetv2_152x4_bitm', 480, 15, 928.36, 'in1k', 11165, 14995, 20901, 3830, 7335, 4, 1],
];

describe('the seed table', () => {
  const table = valueOf(readMarkdownTable(seedFile('gpu-memory-table.md')));

  it('is read exactly, row by row', () => {
    const rows = valueOf(wideRows(table, 'MIB'));
    const flat = rows.map(({ facts, readings, figures }) => [
      facts.model,
      facts.inputSize,
      facts.poolSize,
      facts.parametersMillions,
      facts.pretrainedOn,
      ...readings.map((reading) => reading.memoryMiB),
      ...figures.map(({ value }) => value),
    ]);
    expect(flat).toEqual(TABLE);
    expect(rows.map((row) => row.line)).toEqual(TABLE.map((_, index) => index + 6));
    for (const row of rows) {
      expect(row.readings.map((reading) => reading.batchSize)).toEqual([1, 2, 4]);
      expect(row.figures.map(({ kind, gb }) => [kind, gb])).toEqual([
        ['MEMORY_PER_IMAGE', null],
        ['MEMORY_MODEL', null],
        ['MAX_BATCH_SIZE', 22],
        ['MAX_BATCH_SIZE', 12],
      ]);
    }
  });

  it('keeps the places of the cells', () => {
    expect(table.columns[0]).toEqual({ text: 'model', line: 4, column: 3 });
    expect(table.columns[5]).toEqual({ text: 'GB for BS=1 *', line: 4, column: 104 });
    const lines = seedFile('gpu-memory-table.md').split('\n');
    for (const cell of table.rows.flatMap((row) => row.cells)) {
      expect(lines[cell.line - 1]?.slice(cell.column - 1).startsWith(cell.text)).toBe(true);
    }
  });

  it('asks for the unit', () => {
    expect(problemsOf(wideRows(table, null))).toEqual([
      {
        line: 4,
        column: 104,
        columnName: 'GB for BS=1 *',
        message:
          '"GB for BS=1 *" does not say for sure what its values are in: the seed table\'s values are MiB; pass unit (MIB, GB of 1000 MiB or GIB)',
      },
    ]);
  });
});

describe('the GPU list', () => {
  const rows = valueOf(gpuRows(valueOf(readCsvTable(seedFile('gpus.csv')))));
  const card = (name: string) => rows.find((row) => row.name === name);

  it('is read with every line of the file', () => {
    expect(rows).toHaveLength(seedFile('gpus.csv').trim().split('\n').length - 1);
    expect(rows).toHaveLength(47);
    expect(card('NVIDIA GeForce RTX 3090')).toEqual({
      line: 13,
      name: 'NVIDIA GeForce RTX 3090',
      totalMemoryMiB: 24576,
      olderDriverMemoryMiB: 24268,
      aliases: ['GeForce RTX 3090', 'RTX 3090'],
    });
    expect(card('Tesla K80 (per GPU, ECC on)')?.totalMemoryMiB).toBe(11441);
    expect(card('NVIDIA GH200 480GB')).toMatchObject({ totalMemoryMiB: 97871, olderDriverMemoryMiB: null });
    expect(rows.filter((row) => row.olderDriverMemoryMiB !== null)).toHaveLength(6);
  });

  it('gives no two cards the same name or alias, and every card one at least', () => {
    const names = rows.flatMap((row) => [row.name, ...row.aliases]);
    expect(new Set(names).size).toBe(names.length);
    expect(rows.filter((row) => row.aliases.length === 0)).toEqual([]);
  });
});
