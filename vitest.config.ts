import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.spec.ts'],
    globalSetup: ['test/support/seededDatabase.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
