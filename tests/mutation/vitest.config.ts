import { defineConfig } from 'vitest/config';

/** The tests that watch over the guarded modules; others would only make each mutant slower. */
export default defineConfig({
  test: {
    include: [
      'tests/command/{state,id}*.test.ts',
      'tests/discord/{registration,publish}.test.ts',
      'tests/discord/rest/**/*.test.ts',
      'tests/library/{load,store}*.test.ts',
      'tests/preview/guard.test.ts',
      'tests/render/discord/{escape,response}.test.ts',
      'tests/render/wording/clean.test.ts',
      'tests/search/keys.test.ts',
      'tests/storage/**/*.test.ts',
    ],
    // It would take seconds for each mutant.
    exclude: ['node_modules/**', '.stryker-tmp/**', 'tests/discord/rest/settles.property.test.ts'],
    testTimeout: 20_000,
  },
});
