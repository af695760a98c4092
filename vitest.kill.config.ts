import { defineConfig } from 'vitest/config';

/** Tests of builds that are killed at any moment. KILLS sets how many; by default 50. */
export default defineConfig({
  test: {
    include: ['test/kill/**/*.test.ts'],
    testTimeout: 3_600_000,
    fileParallelism: false,
    setupFiles: ['test/support/clean.ts'],
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'reports/kill.json' }]] : ['default'],
  },
});
