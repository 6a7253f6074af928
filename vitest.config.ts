import { mkdtempSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { configDefaults, defineConfig } from 'vitest/config';
import { BUNDLED_FILES, NOT_BUNDLED } from './src/runtime/workers/bundled-files.ts';
import { projectFiles, standIns } from './src/runtime/workers/in-workerd/stand-ins.ts';

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
const never = [...configDefaults.exclude, '**/*.servers.test.ts', '**/in-workerd/*.test.ts'];

// They run in the order of their names, the longest first: a long file that begins last has one core for itself while the other waits.
const projects = [
  { name: '1-browsers', include: browsers, exclude: never },
  { name: '2-commands', include: commands, exclude: never },
  { name: '3-others', include: all, exclude: [...never, ...browsers, ...commands, ...together] },
  { name: '4-together', include: together, exclude: [...never, ...browsers], isolate: false },
];

const root = import.meta.dirname;
const standIn = (name: string) => join(root, 'src', 'runtime', 'workers', 'in-workerd', `${name}-fixture.ts`);
const besidesTheBundle = [
  'evals/datasets/sample-desk',
  'node_modules/@shopify/dev-mcp/dist/data/admin_2026-10.json.gz',
];

/** Where the tests' own worker looks `node:process` up, nobody finds it. */
const forWorkerd = {
  platform: 'node' as const,
  external: (name: string) => isBuiltin(name),
  plugins: [
    {
      name: 'process',
      renderChunk: (code: string) => ({ code: code.replaceAll(/\w*require\("process"\)/g, 'globalThis.process') }),
    },
  ],
};

/** From the same files in workerd: what keeps a desk's records, each test in a Durable Object of its own, and the connectors against their servers. */
const inWorkerd = {
  plugins: [
    standIns([
      [/^\..*\/better-sqlite3\.ts$/, standIn('open-desk')],
      [/^node:fs(?:\/promises)?$/, standIn('node-fs')],
      [/^node:http$/, standIn('node-http')],
      [/\/lives-fixture\.ts$/, standIn('lives')],
      [/\/contract\/smtp-server-fixture\.ts$/, standIn('smtp-server')],
      [/\/dovecot\.ts$/, standIn('dovecot')],
      [/\/emulator\/smtp\.ts$/, standIn('submission')],
    ]),
    projectFiles(root, [...BUNDLED_FILES, ...besidesTheBundle], NOT_BUNDLED),
    cloudflareTest({
      main: './src/runtime/workers/in-workerd/test-worker-fixture.ts',
      miniflare: {
        compatibilityDate: '2026-10-23',
        compatibilityFlags: ['nodejs_compat'],
        bindings: { CI: process.env['CI'] ?? '' },
        durableObjects: { DESKS: { className: 'TestDesk', useSQLite: true } },
      },
    }),
  ],
  test: {
    name: '5-workers',
    include: [
      'src/store/*.test.ts',
      'src/runtime/workers/in-workerd/*.test.ts',
      ...['cut-off-saves', 'send-draft', 'settle-sends'].map((name) => `src/sending/${name}.test.ts`),
      'src/watch/cut-off.test.ts',
      ...['gmail', 'imap', 'outlook', 'shopify', 'smtp', 'woocommerce'].map(
        (name) => `connectors/${name}/connector.test.ts`,
      ),
    ],
    // What is about files: the database's own, its lock, a copy of it, a process that is killed; and the commit that shares a disk sync.
    exclude: [
      ...configDefaults.exclude,
      'src/store/better-sqlite3.test.ts',
      'src/store/desk-rows.test.ts',
      'src/store/crash.test.ts',
      'src/store/encryption.test.ts',
      'src/store/group-commit.test.ts',
      'src/store/audit-records.test.ts',
      'src/store/privacy-records.test.ts',
    ],
    globalSetup: [standIn('relay')],
    setupFiles: ['./vitest.setup.ts', standIn('in-object')],
    // Loads what requires Node's modules by name only in a bundle.
    deps: {
      optimizer: {
        ssr: { enabled: true, include: ['googleapis/build/src/apis/gmail/v1.js'], rolldownOptions: forWorkerd },
      },
    },
    isolate: false,
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
