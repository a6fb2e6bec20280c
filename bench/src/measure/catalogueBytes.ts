import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('./loadCatalogue.ts', import.meta.url));

/** Bytes of heap that a model takes in our catalogue, in a new process. */
export function catalogueBytes(file: string): number {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, file], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The catalogue could not be measured: ${stderr}`);
  return Number(stdout);
}
