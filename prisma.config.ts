import { fileURLToPath } from 'node:url';
import { defineConfig } from 'prisma/config';

// Without this, `prisma generate` downloads the native schema engine, which it does not need.
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= fileURLToPath(
  new URL('prisma/native-engine-missing.sh', import.meta.url),
);

export default defineConfig({
  schema: 'prisma',
  migrations: { path: 'prisma/sqlite/migrations' },
  datasource: { url: process.env['DATABASE_URL'] ?? 'file:data/batchfit.db' },
});
