// The npm packages of a test server (hundreds of megabytes, some under the GPL): no dependencies of the project, installed by their own lock
// file beside the checkout's node_modules when a test first asks. No install script is run; what needs a binary ships it.
import { execFile } from 'node:child_process';
import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildOnce } from './build-once.ts';

const FILES = ['package.json', 'package-lock.json'] as const;

/** The folder in which the packages of `serverFolder`'s lock file are installed, as NAME. */
export async function installServerPackages(name: string, serverFolder: string): Promise<string> {
  const madeFrom = await Promise.all(FILES.map((file) => readFile(join(serverFolder, file))));
  return buildOnce(`${name}-packages`, [...madeFrom, process.version], async (folder) => {
    for (const file of FILES) await copyFile(join(serverFolder, file), join(folder, file));
    await promisify(execFile)('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: folder,
      maxBuffer: 64 * 1024 * 1024,
    });
  });
}
