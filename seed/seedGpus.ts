import { gpuRows } from '../src/exchange/gpuList.ts';
import { readCsvTable } from '../src/exchange/readCsvTable.ts';
import type { Prisma } from '../src/store/client.generated/client.ts';
import { ensureGpu } from '../src/store/write/ensureGpu.ts';
import { type SeedFile, valueOf } from './seedFile.ts';

/** Adds the cards of the GPU list that are not there yet. */
export async function seedGpus(tx: Prisma.TransactionClient, file: SeedFile): Promise<void> {
  const table = valueOf(file, readCsvTable(file.text));
  for (const { line: _, ...gpu } of valueOf(file, gpuRows(table))) await ensureGpu(tx, gpu);
}
