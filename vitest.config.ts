import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'connectors/**/*.test.ts', 'evals/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/*.servers.test.ts'],
    setupFiles: ['./vitest.setup.ts'],
    // A page in a browser on a machine of two cores, beside another test.
    testTimeout: 60_000,
    // Much of the time a test waits for a process, a server or a browser: with one core left free, as vitest would have it, all took twice as long.
    maxWorkers: '100%',
  },
});
