import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { readModels, schemaDiff } from '../../../../scripts/schemaDiff.ts';
import { migrate } from '../../../../src/store/sqlite/migrations/migrate.ts';
import { temporaryFolder } from '../../../support/temporaryFolder.ts';

test('the migrations of this repository lead to its models', async () => {
  expect(await schemaDiff()).toBe('');
});

test('a column that no migration makes is noticed, with SQL that makes it', async () => {
  const models = readModels().replace('model Source {', 'model Source {\n  url String?');
  const sql = await schemaDiff(models);
  expect(sql).toContain('ALTER TABLE "Source" ADD COLUMN "url" TEXT;');
  const file = join(temporaryFolder(), 'test.db');
  migrate(file);
  const database = new Database(file);
  database.exec(sql);
  database.exec("INSERT INTO Source (name, kind, url) VALUES ('a', 'PERSON', 'b')");
  database.close();
});

test('models that are wrong in themselves are an error', async () => {
  await expect(schemaDiff('model Broken {')).rejects.toThrow();
});
