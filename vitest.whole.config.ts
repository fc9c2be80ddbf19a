import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { whole } from './vitest.config.ts';

/** The whole program and the whole bot: started, killed, attacked, and under every fault of Discord's. */
export default defineConfig({
  test: {
    include: whole,
    maxWorkers: '100%',
    env: { NODE_COMPILE_CACHE: resolve(import.meta.dirname, 'node_modules/.cache/on-record') },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
