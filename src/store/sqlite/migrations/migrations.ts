import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../runtime/packageRoot.ts';
import { StoreError } from '../../storeError.ts';

export interface Migration {
  readonly name: string;
  readonly sql: string;
  /** What Prisma records: the SHA-256 of the file. */
  readonly checksum: string;
  /** Those of the file with any line endings, which Git may convert; Prisma accepts them too. */
  readonly checksums: ReadonlySet<string>;
}

/** The folder of this program's migrations. */
export function migrationsFolder(): string {
  return join(packageRoot(), 'prisma', 'sqlite', 'migrations');
}

/**
 * All migrations of a folder, in the order to apply them; none if the folder does not exist.
 * @throws StoreError MIGRATION_UNREADABLE if one has no SQL.
 */
export function readMigrations(folder: string): Migration[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return names.map((name) => readMigration(join(folder, name, 'migration.sql'), name));
}

function readMigration(file: string, name: string): Migration {
  let sql: string;
  try {
    sql = readFileSync(file, 'utf8');
  } catch (cause) {
    throw unreadable(`${file} cannot be read`, cause);
  }
  const unix = sql.replaceAll('\r\n', '\n');
  const checksums = new Set([sql, unix, unix.replaceAll('\n', '\r\n')].map(sha256));
  return { name, sql, checksum: sha256(sql), checksums };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function unreadable(what: string, cause?: unknown): StoreError {
  return new StoreError('MIGRATION_UNREADABLE', `Migrations: ${what}. Install the program again.`, { cause });
}
