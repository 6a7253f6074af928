import { configDefaults, defineConfig } from 'vitest/config';

// Folders without I/O and without state of their own: their test files share a process, which else each would start and fill with modules anew.
const PURE = ['claims', 'documents', 'domain', 'mail', 'masking', 'policy'];
const pure = PURE.map((folder) => `src/${folder}/**/*.test.ts`);
const browsers = ['src/**/*.browser.test.ts'];
const commands = ['src/cli/**/*.test.ts'];
const all = ['src/**/*.test.ts', 'connectors/**/*.test.ts', 'evals/**/*.test.ts'];
const never = [...configDefaults.exclude, '**/*.servers.test.ts'];

// They run in the order of their names, the longest first: a long file that begins last has one core for itself while the other waits.
const projects = [
  { name: '1-browsers', include: browsers, exclude: never },
  { name: '2-commands', include: commands, exclude: never },
  { name: '3-others', include: all, exclude: [...never, ...browsers, ...commands, ...pure] },
  { name: '4-pure', include: pure, exclude: [...never, ...browsers], isolate: false },
];

export default defineConfig({
  test: {
    setupFiles: ['./vitest.setup.ts'],
    // A page in a browser on a machine of two cores, beside another test.
    testTimeout: 60_000,
    // Much of the time a test waits for a process, a server or a browser: with one core left free, as vitest would have it, all took twice as long.
    maxWorkers: '100%',
    projects: projects.map((test) => ({ extends: true, test })),
  },
});
