import type { Conditions } from '../src/domain/series/conditions.ts';
import type { Seed } from '../src/store/entities.ts';
import type { ImportReading, ImportSeries } from '../src/store/tableImport.ts';
import { readMarkdownTable } from '../src/tables/markdown/readMarkdownTable.ts';
import { wideRows } from '../src/tables/wide/wideRows.ts';
import { type SeedFile, SeedError, valueOf } from './seedFile.ts';

const SOURCE = {
  name: 'gpu-memory-table',
  note: 'The published table of GPU memory by batch size for the ResNetV2 BiT models. What was measured is not said: training or inference, card, framework and precision are unknown.',
};

/** The table does not say how it was measured. */
const UNKNOWN: Omit<Conditions, 'inputSize'> = {
  mode: null,
  precision: null,
  optimizer: null,
  gpuId: null,
  framework: null,
  frameworkVersion: null,
  reading: null,
};

/** The models and measurements of the published table. @throws SeedError */
export function seedTable(file: SeedFile): Pick<Seed, 'table'> {
  const rows = valueOf(file, wideRows(valueOf(file, readMarkdownTable(file.text)), 'MIB'));
  const series = rows.map(({ facts, figures, line }): ImportSeries => {
    const { model, inputSize, poolSize, parametersMillions, pretrainedOn } = facts;
    if (inputSize === null) throw new SeedError(`seed/${file.name}:${line}: the input size is missing.`);
    const conditions = { ...UNKNOWN, inputSize };
    return { model, family: null, parametersMillions, pretrainedOn, conditions, poolSize, figures };
  });
  const readings = rows.flatMap((row, index) =>
    row.readings.map(({ batchSize, memoryMiB }): ImportReading => {
      const unknown = { limitMiB: null, measuredAt: null, recordedBy: null, note: null };
      return { ...unknown, series: index, source: 0, batchSize, outcome: 'FIT', memoryMiB };
    }),
  );
  return { table: { source: SOURCE, series, readings } };
}
