import { defineConfig } from 'vitest/config';

/** Tests of the program as one file, which `npm run build:exe` must have made. */
export default defineConfig({
  test: {
    include: ['test/exe/**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    fileParallelism: false,
    setupFiles: ['test/support/clean.ts'],
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'reports/exe.json' }]] : ['default'],
  },
});
