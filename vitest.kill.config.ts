import { defineConfig } from 'vitest/config';

/** Builds that are killed at any moment; KILLS says how many, 50 if it is not set. */
export default defineConfig({
  test: {
    include: ['test/kill/**/*.test.ts'],
    testTimeout: 3_600_000,
    fileParallelism: false,
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'reports/kill.json' }]] : ['default'],
  },
});
