import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { configDefaults, defineConfig } from 'vitest/config';

// What several tests of a run would make alike is made once (src/http/desk/page-fixture.ts).
if (process.env['WAYBILL_TEST_FOLDER'] === undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-tests-'));
  process.env['WAYBILL_TEST_FOLDER'] = folder;
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
}

// Folders without state of their own: their test files share a process, which else each would start and fill with modules anew, at more than a second of
// one core a file.
const TOGETHER =
  'actions calls claims classify connecting documents domain escalations knowledge mail masking model notices pipeline policy proposals sending sources voice watch';
const together = [...TOGETHER.split(' ').map((folder) => `src/${folder}/**/*.test.ts`), 'connectors/**/*.test.ts'];
const browsers = ['src/**/*.browser.test.ts'];
const commands = ['src/cli/**/*.test.ts'];
const all = ['src/**/*.test.ts', 'evals/**/*.test.ts'];
const never = [...configDefaults.exclude, '**/*.servers.test.ts'];

// They run in the order of their names, the longest first: a long file that begins last has one core for itself while the other waits.
const projects = [
  { name: '1-browsers', include: browsers, exclude: never },
  { name: '2-commands', include: commands, exclude: never },
  { name: '3-others', include: all, exclude: [...never, ...browsers, ...commands, ...together] },
  { name: '4-together', include: together, exclude: [...never, ...browsers], isolate: false },
];

/** The store once more, from the same files, in workerd: each test in a Durable Object of its own. */
const inWorkerd = {
  resolve: {
    alias: [
      {
        find: /^\..*\/better-sqlite3\.ts$/,
        replacement: fileURLToPath(new URL('./src/runtime/workers/open-desk-fixture.ts', import.meta.url)),
      },
    ],
  },
  plugins: [
    cloudflareTest({
      main: './src/runtime/workers/test-worker-fixture.ts',
      miniflare: {
        compatibilityDate: '2026-10-23',
        compatibilityFlags: ['nodejs_compat'],
        durableObjects: { DESKS: { className: 'TestDesk', useSQLite: true } },
      },
    }),
  ],
  test: {
    name: '5-workers',
    include: ['src/store/*.test.ts'],
    // What is about files: the database's own, its lock, a copy of it, a process that is killed; and the commit that shares a disk sync.
    exclude: [
      'src/store/better-sqlite3.test.ts',
      'src/store/desk-rows.test.ts',
      'src/store/crash.test.ts',
      'src/store/encryption.test.ts',
      'src/store/group-commit.test.ts',
      'src/store/audit-records.test.ts',
      'src/store/privacy-records.test.ts',
    ],
    setupFiles: ['./src/runtime/workers/in-object-fixture.ts'],
    testTimeout: 60_000,
  },
};

export default defineConfig({
  test: {
    setupFiles: ['./vitest.setup.ts'],
    // A page in a browser on a machine of two cores, beside another test.
    testTimeout: 60_000,
    // Much of the time a test waits for a process, a server or a browser: with one core left free, as vitest would have it, all took twice as long.
    maxWorkers: '100%',
    projects: [...projects.map((test) => ({ extends: true as const, test })), inWorkerd],
  },
});
