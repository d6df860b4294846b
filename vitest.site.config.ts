/** Browser tests over the built site in dist/, which none of them writes to, so that two files run side by side. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/site/**/*.test.ts'],
    globalSetup: 'tests/site/unpack-browser.ts',
    // Each file has a browser of its own; more of them would keep one another waiting.
    maxWorkers: 2,
    // Pages wait for the network more than they reckon.
    maxConcurrency: 4,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
