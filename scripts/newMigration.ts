import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { migrationsFolder } from '../src/store/sqlite/migrations/migrations.ts';
import { schemaDiff } from './schemaDiff.ts';

// Writes the next migration, from the existing ones to the models: npm run migration:new -- NAME

const [name, ...rest] = process.argv.slice(2);
if (name === undefined || rest.length > 0 || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Usage: npm run migration:new -- NAME   (a-z, 0-9 and _, such as add_driver_version)');
  process.exit(2);
}
const sql = await schemaDiff();
if (sql === '') {
  console.log('Nothing to do: the migrations already lead to the models.');
} else {
  const time = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const file = join(migrationsFolder(), `${time}_${name}`, 'migration.sql');
  mkdirSync(join(file, '..'));
  writeFileSync(file, sql);
  console.log(`Wrote ${relative(process.cwd(), file)}. Read it, then restart the program to apply it.`);
}
