import { describe, expect, it } from 'vitest';
import { gpuAliases } from '../../../src/tables/gpus/gpuAliases.ts';
import { gpuRows } from '../../../src/tables/gpus/gpuList.ts';
import { readCsvTable } from '../../../src/tables/csv/readCsvTable.ts';
import { told, valueOf } from '../support.ts';

const gpus = (csv: string) => gpuRows(valueOf(readCsvTable(csv)));
const aliasesOf = (csv: string) => valueOf(gpus(csv)).map((row) => row.aliases);

describe('gpuAliases', () => {
  it.each([
    ['NVIDIA GeForce RTX 3090', ['GeForce RTX 3090', 'RTX 3090']],
    ['NVIDIA GeForce RTX 3060 12GB', ['GeForce RTX 3060 12GB', 'RTX 3060 12GB']],
    ['NVIDIA A100 40GB', ['A100 40GB']],
    ['Tesla V100-SXM2-16GB', ['V100-SXM2-16GB']],
    ['NVIDIA H100 80GB HBM3', ['H100 80GB HBM3', 'H100 80GB']],
    ['NVIDIA GH200 480GB', ['GH200 480GB']],
    ['Quadro P5000', ['P5000']],
    ['NVIDIA TITAN RTX', ['TITAN RTX']],
    ['Tesla K80 (per GPU, ECC on)', ['Tesla K80', 'K80 (per GPU, ECC on)', 'K80']],
    ['RX 7900', []],
    ['NVIDIA', []],
    ['NVIDIA GeForce', ['GeForce']],
  ])('of %s', (name, aliases) => {
    expect(gpuAliases(name)).toEqual(aliases);
  });
});

describe('gpuRows', () => {
  it('takes aliases from the table before the derived ones', () => {
    expect(aliasesOf('aliases,total_memory_mib,name\n T4 16GB ; ;Turing T4,15360,NVIDIA T4')).toEqual([
      ['T4 16GB', 'Turing T4', 'T4'],
    ]);
  });

  it('drops an alias that two cards share, for both', () => {
    expect(aliasesOf('name,total_memory_mib\nNVIDIA P40,1\nTesla P40,2')).toEqual([[], []]);
    expect(aliasesOf('name,total_memory_mib,aliases\nA,1,x;y\nB,2,x;x\nC,3,z;z')).toEqual([['y'], [], ['z']]);
  });

  it("drops an alias that is another card's name, or its own", () => {
    expect(aliasesOf('name,total_memory_mib,aliases\nNVIDIA T4,1,\nT4,2,T4')).toEqual([[], []]);
  });

  it('tells all problems', () => {
    expect(
      told(gpus('name,total_memory_mib,older_driver_memory_mib\nA,24 GB,-1\nA,0,\n,16777216,?')),
    ).toEqual([
      '2:3 total_memory_mib: total_memory must be a whole number from 1 to 16,777,215, in digits only; got "24 GB"',
      '2:9 older_driver_memory_mib: older_driver_memory must be a whole number from 1 to 16,777,215, in digits only; got -1',
      '3:1 name: "A" is already in line 2; keep one of the two',
      '3:3 total_memory_mib: total_memory must be a whole number from 1 to 16,777,215, in digits only; got 0',
      '4:1 name: name is missing',
      '4:2 total_memory_mib: total_memory must be a whole number from 1 to 16,777,215, in digits only; got 16777216',
    ]);
  });

  it('tells problems of the header and of aliases', () => {
    expect(told(gpus('name,name,memory,aliases\nA,B,1,"a\u0007"'))).toEqual([
      '1:6 name: there are two columns "name"; keep one',
      '1:11 memory: the column "memory" is not known; known columns are name, total_memory_mib, older_driver_memory_mib, aliases',
      '1:- total_memory_mib: there is no column "total_memory_mib"; it is needed',
      '2:- total_memory_mib: total_memory is missing',
      '2:7 aliases: aliases contains a control character, U+0007; remove it',
    ]);
  });
});
