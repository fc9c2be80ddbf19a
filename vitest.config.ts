import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'tests/twin/**', 'node_modules/**'],
    maxWorkers: '100%',
    // Property tests take seconds on a machine that is busy with something else.
    testTimeout: 20_000,
  },
});
