import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '../../../../src/store/sqlite/migrations/migrate.ts';
import { migrationsFolder } from '../../../../src/store/sqlite/migrations/migrations.ts';
import { temporaryFolder } from '../../../support/temporaryFolder.ts';
import { expectCode, newFolder, putMigration, sqlOf } from './migrationFolders.ts';

test('a new file, in a folder that is not there, gets every table and its history', () => {
  const file = join(temporaryFolder(), 'a', 'b', 'new.db');
  const [first = '', ...others] = readdirSync(migrationsFolder()).filter((name) => !name.endsWith('.toml'));
  expect(migrate(file)).toEqual([first, ...others]);
  const witness = new DatabaseSync(file, { readOnly: true });
  const tables = witness.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").all();
  const [row] = witness.prepare('SELECT * FROM _prisma_migrations').all();
  witness.close();
  expect(tables.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Gpu', 'Measurement', 'Model', 'Series', 'Source', '_prisma_migrations']),
  );
  const sql = readFileSync(join(migrationsFolder(), first, 'migration.sql'));
  expect(row).toMatchObject({
    migration_name: first,
    checksum: createHash('sha256').update(sql).digest('hex'),
    applied_steps_count: 1,
    rolled_back_at: null,
  });
  expect(row?.['finished_at']).toBeTypeOf('number');
});

test('a second run does nothing', () => {
  const file = join(temporaryFolder(), 'test.db');
  migrate(file);
  const before = readFileSync(file);
  expect(migrate(file)).toEqual([]);
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('what is up to date opens while another process writes', () => {
  const file = join(temporaryFolder(), 'test.db');
  migrate(file);
  const other = new Database(file);
  other.pragma('journal_mode = WAL');
  other.exec('BEGIN IMMEDIATE');
  expect(migrate(file)).toEqual([]);
  other.close();
});

test('a file that another process holds is LOCKED', () => {
  const { file, folder } = newFolder({ '1_a': 'CREATE TABLE a (x);' });
  migrate(file, folder);
  putMigration(folder, '2_b', 'CREATE TABLE b (x);');
  const other = new Database(file);
  other.exec('BEGIN IMMEDIATE');
  expectCode('LOCKED', () => migrate(file, folder));
  other.close();
  expect(migrate(file, folder)).toEqual(['2_b']);
});

test('later migrations are added in order, and keep the rows', () => {
  const { file, folder } = newFolder({ '1_a': 'CREATE TABLE a (x);' });
  migrate(file, folder);
  putMigration(folder, '3_c', 'INSERT INTO a SELECT y FROM b;');
  putMigration(folder, '2_b', 'CREATE TABLE b (y); INSERT INTO b VALUES (7);');
  expect(migrate(file, folder)).toEqual(['2_b', '3_c']);
  expect(sqlOf(file, 'SELECT x FROM a')).toEqual([{ x: 7 }]);
});

test('a rebuilt table does not take the rows with it that refer to it', () => {
  const { file, folder } = newFolder({
    '1_a': `CREATE TABLE p (id INTEGER PRIMARY KEY);
            CREATE TABLE c (p INTEGER REFERENCES p (id) ON DELETE CASCADE);
            INSERT INTO p VALUES (1); INSERT INTO c VALUES (1);`,
  });
  migrate(file, folder);
  const rebuild = `PRAGMA defer_foreign_keys=ON; PRAGMA foreign_keys=OFF;
    CREATE TABLE new_p (id INTEGER PRIMARY KEY, x TEXT); INSERT INTO new_p (id) SELECT id FROM p;
    DROP TABLE p; ALTER TABLE new_p RENAME TO p; PRAGMA foreign_keys=ON; PRAGMA defer_foreign_keys=OFF;`;
  putMigration(folder, '2_b', rebuild);
  expect(migrate(file, folder)).toEqual(['2_b']);
  expect(sqlOf(file, 'SELECT p FROM c')).toEqual([{ p: 1 }]);
});

test.each([
  ['broken SQL', 'CREATE TABLE b (x); CREATE TABEL c (x);', 'syntax error'],
  ['a refused row', 'INSERT INTO a VALUES (1); INSERT INTO a VALUES (1);', 'UNIQUE'],
  ['a row that refers to nothing', 'CREATE TABLE f (a REFERENCES a (x)); INSERT INTO f VALUES (9);', 'refer'],
  ['a COMMIT of its own', 'COMMIT;', 'ends the transaction'],
])('%s leaves the file untouched', (_, sql, why) => {
  const { file, folder } = newFolder({ '1_a': 'CREATE TABLE a (x PRIMARY KEY);' });
  migrate(file, folder);
  const before = readFileSync(file);
  putMigration(folder, '2_good', 'CREATE TABLE good (x);');
  putMigration(folder, '3_bad', sql);
  const message = expectCode('MIGRATION_FAILED', () => migrate(file, folder));
  expect(message).toContain(why);
  if (sql !== 'COMMIT;') expect(readFileSync(file).equals(before)).toBe(true);
});

test('an edited migration is refused, but for its line endings', () => {
  const { file, folder } = newFolder({ '1_a': 'CREATE TABLE a (x);\nCREATE TABLE b (x);\n' });
  migrate(file, folder);
  putMigration(folder, '1_a', 'CREATE TABLE a (x);\r\nCREATE TABLE b (x);\r\n');
  expect(migrate(file, folder)).toEqual([]);
  putMigration(folder, '1_a', 'CREATE TABLE a (y);');
  expect(expectCode('MIGRATION_EDITED', () => migrate(file, folder))).toContain('1_a');
});

test('a database that has had more migrations is newer than the program', () => {
  const { file, folder } = newFolder({ '1_a': 'CREATE TABLE a (x);', '2_b': 'CREATE TABLE b (x);' });
  migrate(file, folder);
  rmSync(join(folder, '2_b'), { recursive: true });
  expect(expectCode('DATABASE_NEWER', () => migrate(file, folder))).toContain('2_b');
});

test('a migration that another tool left half-way is refused; one rolled back is tried again', () => {
  const { file, folder } = newFolder({ '1_a': 'CREATE TABLE a (x);' });
  migrate(file, folder);
  putMigration(folder, '2_b', 'CREATE TABLE b (x);');
  sqlOf(file, "INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('i', 'c', '2_b')");
  expectCode('MIGRATION_FAILED', () => migrate(file, folder));
  sqlOf(file, "UPDATE _prisma_migrations SET rolled_back_at = 1 WHERE id = 'i'");
  expect(migrate(file, folder)).toEqual(['2_b']);
});

test.each([
  ['a text', 'This is not a database, and longer than the header of one, to make sure of it. '.repeat(20)],
  ['a short text', 'hello'],
])('%s is not a database, and stays as it is', (_, text) => {
  const file = join(temporaryFolder(), 'notes.txt');
  writeFileSync(file, text);
  expectCode('NOT_A_DATABASE', () => migrate(file));
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test("another program's database stays as it is", () => {
  const file = join(temporaryFolder(), 'other.db');
  sqlOf(file, 'CREATE TABLE bookmarks (url)');
  const before = readFileSync(file);
  expectCode('FOREIGN_DATABASE', () => migrate(file));
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('a folder instead of a file, and a folder that cannot be made', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'folder.db'));
  expectCode('CANNOT_OPEN', () => migrate(join(folder, 'folder.db')));
  // Below a file nobody can make a folder, not even root, for whom permissions do not count.
  writeFileSync(join(folder, 'file'), '');
  expectCode('DIRECTORY_NOT_WRITABLE', () => migrate(join(folder, 'file', 'test.db')));
});

test.runIf(process.platform === 'linux')('a folder that answers ENOENT ends in an error', () => {
  expectCode('DIRECTORY_NOT_WRITABLE', () => migrate('/proc/batchfit/test.db'));
});

test('a program without its migrations makes no database', () => {
  const folder = temporaryFolder();
  expectCode('MIGRATION_UNREADABLE', () => migrate(join(folder, 'test.db'), join(folder, 'missing')));
  mkdirSync(join(folder, 'migrations', '1_empty'), { recursive: true });
  expectCode('MIGRATION_UNREADABLE', () => migrate(join(folder, 'test.db'), join(folder, 'migrations')));
  expect(existsSync(join(folder, 'test.db'))).toBe(false);
});
