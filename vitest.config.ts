import { defineConfig } from 'vitest/config';

/** Everything that needs Node.js alone; rendered pages and the web page have their own configurations. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/layout/**', 'test/browser/**'],
    testTimeout: 30_000,
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'reports/vitest.json' }]] : ['default'],
  },
});
