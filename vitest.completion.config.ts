import { defineConfig } from 'vitest/config';

/** Tests of completion in shells, which must be installed: bash, zsh and fish. */
export default defineConfig({
  test: {
    include: ['test/completion/**/*.test.ts'],
    testTimeout: 60_000,
    reporters: process.env.CI
      ? ['default', ['json', { outputFile: 'reports/completion.json' }]]
      : ['default'],
  },
});
