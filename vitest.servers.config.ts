// `npm run test:servers`: the tests that run against real shops and ERPs, each of which takes seconds to start and a fresh machine minutes to
// install. evals/servers/README.md says how.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['connectors/**/*.servers.test.ts', 'evals/servers/**/*.servers.test.ts'],
    setupFiles: ['./vitest.setup.ts'],
    testTimeout: 60_000,
    // The servers share two cores with each other and with what asks them.
    maxWorkers: 2,
  },
});
