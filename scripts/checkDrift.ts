import { schemaDiff } from './schemaDiff.ts';

const sql = await schemaDiff();
if (sql === '') {
  console.log('OK: the migrations lead to the models.');
} else {
  console.error(
    'The migrations do not lead to the models: npm run migration:new -- NAME writes what is missing.',
  );
  console.error(sql);
  process.exitCode = 1;
}
