import type { Database } from 'better-sqlite3';

/** The sha256 of the version of a seed file that was brought in last, hex; null where none was. */
export function appliedSeed(reader: Database): (file: string) => string | null {
  const select = reader.prepare<[string], string>('SELECT sha256 FROM AppliedSeed WHERE file = ?').pluck();
  return (file) => select.get(file) ?? null;
}
