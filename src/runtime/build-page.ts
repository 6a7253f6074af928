// The desk's page, built from its sources where that has not been done since they changed, and read into memory. Called by `waybill start`, by
// the demo and by the tests: a fresh checkout needs no build of its own.
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { projectFolder } from '#project-folder';
import type { BuiltPage } from '../http/desk/page-files.ts';
import { listFiles } from './list-files.ts';
import { SettingsError } from './settings-error.ts';
import { stampFiles } from './stamp-files.ts';

const SOURCES = join(projectFolder, 'src', 'config-page');
const BUILT = join(projectFolder, 'dist', 'page');
/** No file of the page: nobody asks for a name like this one. */
const STAMP = '.built-from';
const OF_THE_BUILD = ['vite.config.ts', 'package-lock.json'];
const FILES_MAX = 2_000;

/** Of all desks of this process. */
let opened: Promise<BuiltPage> | null = null;

/** Throws SettingsError where it cannot be built. */
export function openBuiltPage(): Promise<BuiltPage> {
  opened ??= buildIfChanged();
  opened.catch(() => {
    opened = null;
  });
  return opened;
}

async function buildIfChanged(): Promise<BuiltPage> {
  const stamp = await stampOfSources();
  const built = await readFile(join(BUILT, STAMP), 'utf8').catch(() => '');
  if (built !== stamp) await build(stamp);
  return readPage();
}

/** Beside the old one, and put in its place when it is whole: two commands may build at once. */
async function build(stamp: string): Promise<void> {
  const making = `${BUILT}-${randomUUID()}`;
  const { NODE_ENV } = process.env;
  try {
    // Whoever builds it first, a test too, builds what all are served: React as people get it.
    process.env['NODE_ENV'] = 'production';
    const vite = await import('vite');
    await vite.build({
      configFile: join(projectFolder, 'vite.config.ts'),
      root: SOURCES,
      logLevel: 'error',
      build: { outDir: making },
    });
    await writeFile(join(making, STAMP), stamp);
    await mkdir(dirname(BUILT), { recursive: true });
    await rm(BUILT, { recursive: true, force: true });
    await rename(making, BUILT).catch(async (error: NodeJS.ErrnoException) => {
      // Another command was faster.
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new SettingsError(`The page could not be built from ${relative(process.cwd(), SOURCES)}: ${why}`);
  } finally {
    if (NODE_ENV === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = NODE_ENV;
    await rm(making, { recursive: true, force: true });
  }
}

/** What the build reads of ours. */
const stampOfSources = async (): Promise<string> =>
  stampFiles([...(await listBounded(SOURCES)), ...OF_THE_BUILD.map((name) => join(projectFolder, name))]);

async function listBounded(folder: string): Promise<readonly string[]> {
  const files = await listFiles(folder);
  if (files.length > FILES_MAX) throw new SettingsError(`${folder} has more than ${FILES_MAX} files.`);
  return files;
}

async function readPage(): Promise<BuiltPage> {
  const page = new Map<string, Uint8Array>();
  for (const file of await listBounded(BUILT)) {
    const path = `/${relative(BUILT, file).split(sep).join('/')}`;
    if (path !== `/${STAMP}`) page.set(path, await readFile(file));
  }
  return page;
}
