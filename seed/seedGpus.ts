import type { Seed } from '../src/store/entities.ts';
import { readCsvTable } from '../src/tables/csv/readCsvTable.ts';
import { gpuRows } from '../src/tables/gpus/gpuList.ts';
import { type SeedFile, valueOf } from './seedFile.ts';

/** The cards of the GPU list. @throws SeedError */
export function seedGpus(file: SeedFile): Pick<Seed, 'gpus'> {
  const rows = valueOf(file, gpuRows(valueOf(file, readCsvTable(file.text))));
  return { gpus: rows.map(({ line: _, ...gpu }) => gpu) };
}
