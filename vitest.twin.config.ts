import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/twin/**/*.test.ts'],
    exclude: ['tests/twin/node_modules/**'],
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});
