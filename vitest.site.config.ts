/** Browser tests over the built site in dist/, one file after the other: they share one machine's browser. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/site/**/*.test.ts'],
    fileParallelism: false,
    // Pages wait for the network more than they reckon.
    maxConcurrency: 4,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
