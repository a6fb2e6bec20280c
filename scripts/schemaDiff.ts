import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../src/runtime/packageRoot.ts';
import { migrationList } from './migrationList.ts';
import { withSchemaEngine } from './schemaEngine.ts';

const PRISMA_FOLDER = join(packageRoot(), 'prisma');

/** The text of prisma/models.prisma. */
export function readModels(): string {
  return readFileSync(join(PRISMA_FOLDER, 'models.prisma'), 'utf8');
}

/**
 * The SQL from the migrations to the models, as the next migration would have it; '' if nothing is missing.
 * @throws Prisma's error for invalid models or migrations.
 */
export async function schemaDiff(models: string = readModels()): Promise<string> {
  const header = readFileSync(join(PRISMA_FOLDER, 'sqlite', 'client.prisma'), 'utf8');
  const schema: [string, string][] = [
    ['client.prisma', header],
    ['models.prisma', models],
  ];
  const { exitCode, stdout } = await withSchemaEngine(schema, (engine) =>
    engine.diff({
      from: { tag: 'migrations', ...migrationList() },
      to: { tag: 'schemaDatamodel', files: schema.map(([path, content]) => ({ path, content })) },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    }),
  );
  return exitCode === 0 ? '' : (stdout ?? '');
}
