import { defineConfig } from 'vitest/config';

/** All tests that need only Node.js; pages, the web page, shells, killed builds and executables have configurations of their own. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/drawn/**', 'test/browser/**', 'test/completion/**', 'test/kill/**', 'test/exe/**'],
    // The files share what they import, so that it is loaded once; no test changes a module.
    isolate: false,
    // By default one processor is left for an editor, which is every second one of two.
    maxWorkers: '100%',
    // This only ends a test that hangs: it is long, so that no test fails because the machine is busy.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    setupFiles: ['test/support/seed.ts', 'test/support/clean.ts'],
    // What was compiled for a run before is taken again: a third of the work of a run of one file.
    experimental: { fsModuleCache: !process.env.CI },
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'reports/vitest.json' }]] : ['default'],
  },
});
