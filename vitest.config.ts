import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Specs that measure time or load the machine, which run one by one after the others. */
const SEQUENTIAL = [
  'test/http/bounds/**/*.spec.ts',
  'test/load/**/*.spec.ts',
  'test/http/hostileRequests.spec.ts',
  'test/http/cost/hostileDocuments.spec.ts',
  'test/store/sqlite/durability/terminate.spec.ts',
];

export default defineConfig({
  // Vite would import the ES modules of graphql, and Node the CommonJS modules: two copies with incompatible types.
  resolve: {
    alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
  },
  test: {
    globalSetup: ['test/support/seededDatabase.ts'],
    // The files of a worker share its modules, which take longer to load than most files to run. Therefore no test
    // mocks a module, and each restores what it changes outside itself.
    isolate: false,
    // For tests that hang; no test depends on it.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'parallel',
          include: ['test/**/*.spec.ts'],
          exclude: SEQUENTIAL,
          // More than there are cores, since they wait for programs and pages more than they compute.
          maxWorkers: availableParallelism() + 1,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: { name: 'sequential', include: SEQUENTIAL, maxWorkers: 1, sequence: { groupOrder: 2 } },
      },
    ],
  },
});
