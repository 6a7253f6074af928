// Debian's packages that a test server needs. On a fresh Debian or Ubuntu machine the tests install them, where they run as root; elsewhere they
// say which command does it.
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sayDuration, withLock } from './build-once.ts';

/** @throws Error that names the command, where packages are missing and this process may not install them */
export async function installDebianPackages(packages: readonly string[]): Promise<void> {
  if ((await findMissing(packages)).length === 0) return;
  if (process.getuid?.() !== 0)
    throw new Error(`This test needs: sudo apt-get install --no-install-recommends ${packages.join(' ')}`);
  await withLock(join(tmpdir(), 'waybill-installs-debian-packages'), async () => {
    const missing = await findMissing(packages);
    if (missing.length === 0) return;
    const start = performance.now();
    await aptGet('update');
    await aptGet('install', '-y', '--no-install-recommends', ...missing);
    sayDuration(`installed ${missing.join(' ')}`, start);
  });
}

const run = promisify(execFile);

async function aptGet(...words: string[]): Promise<void> {
  // Another test may be installing Dovecot: wait for dpkg's lock.
  await run('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...words], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    maxBuffer: 64 * 1024 * 1024,
  });
}

async function findMissing(packages: readonly string[]): Promise<string[]> {
  // dpkg-query exits with 1 where it does not know one of them, and prints the others all the same.
  const { stdout } = await run('dpkg-query', [
    '-W',
    '-f',
    '$' + '{Package} $' + '{db:Status-Status}\n',
    ...packages,
  ]).catch((error: { stdout?: string }) => ({ stdout: error.stdout ?? '' }));
  const installed = new Set(
    stdout
      .split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.split(' ')[0] ?? ''),
  );
  return packages.filter((name) => !installed.has(name));
}
