import { publishedFigures } from '../src/tables/wide/publishedFigures.ts';
import { readMarkdownTable } from '../src/tables/markdown/readMarkdownTable.ts';
import { wideRows } from '../src/tables/wide/wideTable.ts';
import type { Conditions } from '../src/domain/series/conditions.ts';
import { familyOf } from '../src/domain/series/family.ts';
import type { Prisma } from '../src/store/sqlite/client.generated/client.ts';
import { ensureModel } from '../src/store/sqlite/write/entity/ensureModel.ts';
import { ensureSeries } from '../src/store/sqlite/write/entity/ensureSeries.ts';
import { ensureSource } from '../src/store/sqlite/write/entity/ensureSource.ts';
import { recordReadings } from '../src/store/sqlite/write/run/recordReadings.ts';
import { type SeriesFigures, replaceFigures } from '../src/store/sqlite/write/table/replaceFigures.ts';
import { type SeedFile, SeedError, valueOf } from './seedFile.ts';

const SOURCE = {
  name: 'gpu-memory-table',
  kind: 'SEED',
  note: 'The published table of GPU memory by batch size for the ResNetV2 BiT models. What was measured is not said: training or inference, card, framework and precision are unknown.',
} as const;

/** The table says nothing of how it was measured. */
const UNKNOWN: Omit<Conditions, 'inputSize'> = {
  mode: null,
  precision: null,
  optimizer: null,
  gpuId: null,
  framework: null,
  frameworkVersion: null,
  reading: null,
};

/** Adds the models and measurements of the published table that are not there yet. */
export async function seedModels(tx: Prisma.TransactionClient, file: SeedFile): Promise<void> {
  const table = valueOf(file, readMarkdownTable(file.text));
  const sourceId = await ensureSource(tx, SOURCE);
  const claims: SeriesFigures[] = [];
  for (const row of valueOf(file, wideRows(table, 'MIB'))) {
    const { name, inputSize, poolSize, parametersMillions, pretrainedOn, readings } = row;
    if (inputSize === null)
      throw new SeedError(`seed/${file.name}:${String(row.line)}: the input size is missing.`);
    const model = await ensureModel(tx, { name, family: familyOf(name), parametersMillions, pretrainedOn });
    const series = await ensureSeries(tx, model, { ...UNKNOWN, inputSize }, poolSize);
    claims.push({ seriesId: series.id, figures: publishedFigures(row.published) });
    const common = { seriesId: series.id, sourceId, measuredAt: null, recordedBy: null, note: null };
    await recordReadings(
      tx,
      readings.map(({ batchSize, memoryMiB }) => ({
        ...common,
        batchSize,
        outcome: 'FIT',
        memoryMiB,
        limitMiB: null,
      })),
    );
  }
  await replaceFigures(tx, sourceId, claims);
}
