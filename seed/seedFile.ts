import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../src/runtime/packageRoot.ts';
import type { Result } from '../src/tables/content/table.ts';

/** A file of the folder seed/. */
export interface SeedFile {
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
}

/** What is wrong with a seed file: a line for each problem. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
}

/** Reads a file of the folder seed/. */
export async function readSeedFile(name: string, folder = join(packageRoot(), 'seed')): Promise<SeedFile> {
  const text = await readFile(join(folder, name), 'utf8');
  return { name, text, sha256: createHash('sha256').update(text).digest('hex') };
}

/** The value of a result. @throws SeedError that names line, column and reason of each problem. */
export function valueOf<T>({ name }: SeedFile, result: Result<T>): T {
  if (result.ok) return result.value;
  const lines = result.problems.map(({ line, column, columnName, message }) => {
    const at = column === null ? '' : `:${String(column)}`;
    return `seed/${name}:${String(line)}${at}${columnName === null ? '' : ` (${columnName})`}: ${message}`;
  });
  throw new SeedError(lines.join('\n'));
}
