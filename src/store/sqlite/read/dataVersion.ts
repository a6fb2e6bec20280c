import type { Database } from 'better-sqlite3';

/** A number that changes whenever another connection, of this process or another, has committed. */
export function dataVersion(reader: Database): () => number {
  const pragma = reader.prepare<[], number>('PRAGMA data_version').pluck();
  return () => pragma.get() ?? 0;
}
