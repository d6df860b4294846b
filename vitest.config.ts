/** Unit and golden tests: everything under tests/ but the browser runs, which need a built site. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/site/**', 'node_modules/**'],
    // Modules hold no state that tests could share, so one evaluation of them serves all files: half the time.
    isolate: false,
    // A busy machine is no defect.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
