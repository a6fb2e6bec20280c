import { DatabaseSync } from 'node:sqlite';

/** What stands in a file by an independent driver: how many readings each note has, and the integrity of the file. */
export function written(file: string): {
  readonly notes: Record<string, number>;
  readonly integrity: unknown;
} {
  const database = new DatabaseSync(file, { readOnly: true });
  const rows = database
    .prepare('SELECT note, count(*) AS n FROM Measurement WHERE note IS NOT NULL GROUP BY note')
    .all();
  const notes = Object.fromEntries(rows.map(({ note, n }) => [String(note), Number(n)]));
  const integrity = database.prepare('PRAGMA integrity_check').get()?.['integrity_check'];
  database.close();
  return { notes, integrity };
}

/** The same for writes of two readings each. */
export function twoEach(notes: Iterable<string>): Record<string, number> {
  return Object.fromEntries(Array.from(notes, (note) => [note, 2]));
}
