import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would take the ES modules of graphql and Node, for our dependencies, the others: two copies, whose types
  // are strangers to each other.
  resolve: {
    alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
  },
  test: {
    include: ['test/**/*.spec.ts'],
    globalSetup: ['test/support/seededDatabase.ts'],
    // Files share the modules of their worker, which cost more to load than most files to run. So no test mocks a
    // module, and what a test changes outside itself it puts back.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
