// Tests that run in workerd, each in a Durable Object of its own: those of the store, from the same files as on Node.
import { fileURLToPath } from 'node:url';
import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

const openDesk = fileURLToPath(new URL('./src/runtime/workers/open-desk-fixture.ts', import.meta.url));

export default defineConfig({
  resolve: { alias: [{ find: /^\..*\/better-sqlite3\.ts$/, replacement: openDesk }] },
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
    include: ['src/store/*.test.ts'],
    // What is about files: the database's own, its lock, a copy of it, a process that is killed; and the commit that shares a disk sync.
    exclude: [
      'src/store/better-sqlite3.test.ts',
      'src/store/desk-rows.test.ts',
      'src/store/crash.test.ts',
      'src/store/group-commit.test.ts',
      'src/store/audit-records.test.ts',
      'src/store/privacy-records.test.ts',
    ],
    setupFiles: ['./vitest.workers.setup.ts'],
    testTimeout: 60_000,
  },
});
