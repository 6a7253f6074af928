// Builds what wrangler uploads (`[build]` in wrangler.toml): the worker, into the folder that is named or dist/worker, and the page, into dist/page.
import { join } from 'node:path';
import { projectFolder } from '#project-folder';
import { openBuiltPage } from '../build-page.ts';
import { bundleWorker } from './bundle-worker.ts';

const [outDir = join(projectFolder, 'dist', 'worker')] = process.argv.slice(2);
await openBuiltPage();
await bundleWorker(outDir);
