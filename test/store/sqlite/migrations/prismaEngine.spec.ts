import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { migrationList } from '../../../../scripts/migrationList.ts';
import { withSchemaEngine } from '../../../../scripts/schemaEngine.ts';
import { packageRoot } from '../../../../src/runtime/packageRoot.ts';
import { migrationsFolder, readMigrations } from '../../../../src/store/sqlite/migrations/migrations.ts';
import { migrate } from '../../../../src/store/sqlite/migrations/migrate.ts';
import { temporaryFolder } from '../../../support/temporaryFolder.ts';
import { sqlOf } from './migrationFolders.ts';

const none = { externalTables: [], externalEnums: [] };

test("Prisma's own engine accepts the history and the tables of a migrated file", async () => {
  const file = join(temporaryFolder(), 'test.db');
  migrate(file);
  expect(await diagnosis(file)).toEqual({
    editedMigrationNames: [],
    failedMigrationNames: [],
    hasMigrationsTable: true,
    history: null,
  });
  sqlOf(file, "UPDATE _prisma_migrations SET checksum = 'edited'");
  expect(await diagnosis(file)).toMatchObject({
    editedMigrationNames: readMigrations(migrationsFolder()).map(({ name }) => name),
  });
});

function diagnosis(file: string): Promise<unknown> {
  const header = readFileSync(join(packageRoot(), 'prisma', 'sqlite', 'client.prisma'), 'utf8');
  return withSchemaEngine(
    [['client.prisma', header]],
    (engine) =>
      engine.diagnoseMigrationHistory({
        migrationsList: migrationList(),
        optInToShadowDatabase: false,
        filters: none,
      }),
    file,
  );
}
