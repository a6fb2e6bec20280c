import type { Database } from 'better-sqlite3';

/** What was answered to the first write by a key, and to which input. */
export interface KeptResult {
  /** sha256 of the input, hex. */
  readonly inputHash: string;
  /** JSON. */
  readonly result: string;
}

/** What an author's write by a key was answered; undefined where there was none. */
export function idempotentResult(reader: Database): (actor: string, key: string) => KeptResult | undefined {
  const select = reader.prepare<[string, string], KeptResult>(
    'SELECT inputHash, result FROM IdempotentResult WHERE actor = ? AND key = ?',
  );
  return (actor, key) => select.get(actor, key);
}
