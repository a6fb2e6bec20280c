import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { inject } from 'vitest';
import { temporaryFolder } from './temporaryFolder.ts';

/** A database with the GPU list and nothing else, for the test that is running. */
export function emptyDatabase(): string {
  const file = join(temporaryFolder(), 'empty.db');
  copyFileSync(inject('seededDatabase'), file);
  const database = new DatabaseSync(file);
  database.exec(
    'DELETE FROM Measurement; DELETE FROM PublishedFigure; DELETE FROM Series; DELETE FROM Model; DELETE FROM Source',
  );
  database.close();
  return file;
}
