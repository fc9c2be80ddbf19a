import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** They start whole programs, or the whole bot again and again, and have a command of their own. */
export const whole = ['main', 'simulation', 'crash', 'latency'].map((room) => `tests/${room}/**/*.test.ts`);

const outside = ['tests/browser/**', 'tests/twin/**', 'tests/mutation/**', 'node_modules/**', ...whole];
/** They start servers and processes, or replace the environment. */
const apart = ['answering', 'config', 'discord', 'preview', 'terminal', 'formats'].map(
  (room) => `tests/${room}/**/*.test.ts`,
);

export default defineConfig({
  test: {
    maxWorkers: '100%',
    // What one start has compiled serves the next: programs and threads are started again and again.
    env: { NODE_COMPILE_CACHE: resolve(import.meta.dirname, 'node_modules/.cache/on-record') },
    // Property tests take seconds on a machine that is busy with something else.
    testTimeout: 20_000,
    projects: [
      { extends: true, test: { name: 'apart', include: apart, exclude: outside } },
      {
        extends: true,
        test: {
          name: 'together',
          include: ['tests/**/*.test.ts'],
          exclude: [...apart, ...outside],
          // The language model and the shipped library are read once for each worker, not for each file.
          isolate: false,
        },
      },
    ],
  },
});
