import { gpuRows } from '../src/tables/gpus/gpuList.ts';
import { readCsvTable } from '../src/tables/csv/readCsvTable.ts';
import type { Prisma } from '../src/store/sqlite/client.generated/client.ts';
import { ensureGpu } from '../src/store/sqlite/write/entity/ensureGpu.ts';
import { type SeedFile, valueOf } from './seedFile.ts';

/** Adds the cards of the GPU list that are not there yet. */
export async function seedGpus(tx: Prisma.TransactionClient, file: SeedFile): Promise<void> {
  const table = valueOf(file, readCsvTable(file.text));
  for (const { line: _, ...gpu } of valueOf(file, gpuRows(table))) await ensureGpu(tx, gpu);
}
