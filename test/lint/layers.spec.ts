import { ESLint, Linter } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

/** What the rule on imports says of an import in a file, which need not exist. */
async function complaints(file: string, from: string): Promise<string[]> {
  const config = (await eslint.calculateConfigForFile(file)) as { rules?: Linter.RulesRecord } | undefined;
  const rule = config?.rules?.['no-restricted-imports'];
  if (rule === undefined) return [];
  const messages = new Linter().verify(`import '${from}';`, { rules: { 'no-restricted-imports': rule } });
  return messages.map(({ message }) => message);
}

const FOREIGN_LAYER = 'may not know this layer';
const FOREIGN_PACKAGE = 'may not know this package';
const UPWARD = 'Nobody imports upward';
const DATABASE = 'Only src/store/openStore.ts may know an implementation of the store';
const DATABASE_PACKAGE = 'Only src/store/sqlite may know this package';
const OPENING = 'open a database';

describe('the rule on imports refuses', () => {
  it.each([
    ['src/domain/line/x.ts', '../../store/rows.ts', FOREIGN_LAYER],
    ['src/domain/line/x.ts', '../../tables/tableText.ts', FOREIGN_LAYER],
    ['src/domain/line/x.ts', 'fastify', FOREIGN_PACKAGE],
    ['src/domain/line/x.ts', '../../app.ts', UPWARD],
    ['src/store/x.ts', '../picture/picture.ts', FOREIGN_LAYER],
    ['src/store/sqlite/read/x.ts', '../../../graphql/context.ts', FOREIGN_LAYER],
    ['src/store/sqlite/read/x.ts', 'graphql', FOREIGN_PACKAGE],
    ['src/store/x.ts', './sqlite/sqliteStore.ts', DATABASE],
    ['src/store/x.ts', 'better-sqlite3', DATABASE_PACKAGE],
    ['src/tables/csv/x.ts', '../../store/rows.ts', FOREIGN_LAYER],
    ['src/tables/csv/x.ts', '../../config/config.ts', UPWARD],
    ['src/picture/x.ts', '../graphql/context.ts', FOREIGN_LAYER],
    ['src/picture/x.ts', '../store/sqlite/read/queries.ts', DATABASE],
    ['src/picture/x.ts', '../store/openStore.ts', OPENING],
    ['src/graphql/model/x.ts', '../../http/access/access.ts', FOREIGN_LAYER],
    ['src/graphql/model/x.ts', '../../store/sqlite/write/models.ts', DATABASE],
    ['src/graphql/model/x.ts', '../../store/sqlite/client.generated/client.ts', DATABASE],
    ['src/graphql/model/x.ts', '@prisma/client', DATABASE_PACKAGE],
    ['src/graphql/model/x.ts', '@apollo/server', FOREIGN_PACKAGE],
    ['src/http/observe/x.ts', '../../operator/author.ts', FOREIGN_LAYER],
    ['src/http/observe/x.ts', '../../store/sqlite/sqliteStore.ts', DATABASE],
    ['src/http/observe/x.ts', '../../store/openStore.ts', OPENING],
    ['src/http/observe/x.ts', 'dataloader', FOREIGN_PACKAGE],
    ['src/operator/x.ts', '../picture/picture.ts', FOREIGN_LAYER],
    ['src/operator/x.ts', '../store/sqlite/operator/backup.ts', DATABASE],
    ['src/operator/x.ts', '../serve.ts', UPWARD],
    ['src/web/dashboard/x.tsx', '../../store/rows.ts', FOREIGN_LAYER],
    ['src/web/dashboard/x.tsx', 'commander', FOREIGN_PACKAGE],
    ['src/runtime/x.ts', 'better-sqlite3', DATABASE_PACKAGE],
    ['src/serve.ts', './store/sqlite/sqliteStore.ts', DATABASE],
    ['src/app.ts', 'better-sqlite3', DATABASE_PACKAGE],
    ['seed/x.ts', '../src/store/sqlite/sqliteStore.ts', DATABASE],
  ])('in %s the import of %s', async (file, from, why) => {
    expect(await complaints(file, from)).toEqual([expect.stringContaining(why)]);
  });
});

describe('the rule on imports lets through', () => {
  it.each([
    ['src/domain/line/x.ts', '../series/series.ts'],
    ['src/store/x.ts', '../domain/series/reading.ts'],
    ['src/store/openStore.ts', './sqlite/sqliteStore.ts'],
    ['src/store/sqlite/read/x.ts', 'better-sqlite3'],
    ['src/store/sqlite/write/x.ts', '../client.generated/client.ts'],
    ['src/tables/csv/x.ts', '../../domain/recording/name.ts'],
    ['src/picture/x.ts', '../store/port.ts'],
    ['src/graphql/model/x.ts', '../../store/port.ts'],
    ['src/graphql/model/x.ts', 'dataloader'],
    ['src/http/observe/x.ts', '../../graphql/context.ts'],
    ['src/http/observe/x.ts', 'fastify'],
    ['src/operator/x.ts', '../store/openStore.ts'],
    ['src/operator/x.ts', '../config/config.ts'],
    ['src/web/dashboard/x.tsx', '../../domain/series/series.ts'],
    ['src/serve.ts', './store/openStore.ts'],
    ['seed/x.ts', '../src/store/port.ts'],
  ])('in %s the import of %s', async (file, from) => {
    expect(await complaints(file, from)).toEqual([]);
  });
});
