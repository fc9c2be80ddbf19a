import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'tests/twin/**', 'node_modules/**'],
    maxWorkers: '100%',
  },
});
