import { defineConfig } from 'vitest/config';

/** Everything that needs Node.js alone; rendered pages, the web page, shells and killed builds have their own configurations. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/layout/**', 'test/browser/**', 'test/completion/**', 'test/kill/**'],
    testTimeout: 30_000,
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'reports/vitest.json' }]] : ['default'],
  },
});
