// Bundles the worker. wrangler's own bundler puts whatever is imported when it is needed into the main module, all of which is read at each start;
// this one keeps it in files of its own. Called by build-worker.ts.
import { cp } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { build } from 'vite';
import { projectFolder } from '#project-folder';
import { compileTemplateFiles, readTemplateFiles } from '../settings-files.ts';
import { shipRead } from '../template-memory.ts';
import { BUNDLED_FILES, NOT_BUNDLED } from './bundled-files.ts';

const IS_PROCESS = /^(?:node:)?process$/;
const PROCESS = '\0process.cjs';

/** `outDir` is emptied before. */
export async function bundleWorker(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: projectFolder,
    logLevel: 'warn',
    plugins: [
      {
        name: 'process-by-require',
        // workerd gives `node:process` to an import alone, and packages of Google's require it.
        enforce: 'pre',
        resolveId: (id) => (IS_PROCESS.test(id) ? PROCESS : null),
        load: (id) => (id === PROCESS ? 'module.exports = globalThis.process;' : null),
      },
      {
        name: 'import-meta-url',
        // workerd has none; only `createRequire` asks for it, and only for Node's own modules.
        renderChunk: (code) => ({ code: code.replaceAll('import.meta.url', '"file:///bundle/worker.js"'), map: null }),
      },
    ],
    resolve: { conditions: ['workerd', 'worker', 'import', 'module', 'default'] },
    ssr: {
      target: 'webworker',
      noExternal: true,
      resolve: { conditions: ['workerd', 'worker', 'import', 'module', 'default'] },
    },
    // Secrets and settings are bindings, which workerd shows there.
    environments: { ssr: { keepProcessEnv: true } },
    build: {
      ssr: join(projectFolder, 'src', 'runtime', 'worker.ts'),
      outDir,
      emptyOutDir: true,
      target: 'es2024',
      minify: true,
      rolldownOptions: {
        platform: 'node',
        // workerd takes every export of the main module for an entry point.
        preserveEntrySignatures: 'strict',
        external: (name) => (isBuiltin(name) && !IS_PROCESS.test(name)) || name.startsWith('cloudflare:'),
        output: { codeSplitting: true, entryFileNames: 'worker.js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  const copied = { recursive: true, filter: (path: string) => !NOT_BUNDLED.test(path) };
  for (const file of BUNDLED_FILES) await cp(join(projectFolder, file), join(outDir, file), copied);
  // An object that wakes has not the second of CPU that it takes to read and check them.
  await compileTemplateFiles({});
  shipRead(outDir, [...(await readTemplateFiles({})).values()]);
}
