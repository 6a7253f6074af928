// What stands in workerd in the place of `node:fs` and `node:fs/promises` for tests: the files of the project that vitest.config.ts hands in, and
// nothing to write on. The built worker reads the same ones below /bundle.
import type { Stats } from 'node:fs';
import files from 'virtual:project-files';

export * from 'node:fs';

/** From the project's folder on; as a path, below /bundle, or as a URL. */
function nameOf(path: string | URL): string {
  const full = path instanceof URL ? decodeURIComponent(path.pathname) : path;
  const [folder] = ['/bundle/', `${files.root}/`].filter((start) => `${full}/`.startsWith(start));
  return folder === undefined ? full : full.slice(folder.length).replace(/\/$/, '');
}

const missing = (path: string | URL): Error =>
  Object.assign(new Error(`ENOENT: no such file among those of the tests: ${path}`), { code: 'ENOENT' });

type Encoding = BufferEncoding | { readonly encoding?: BufferEncoding } | undefined;

export function readFileSync(path: string | URL, encoding?: Encoding): Buffer | string {
  const base64 = files.byName[nameOf(path)];
  if (base64 === undefined) throw missing(path);
  const bytes = Buffer.from(base64, 'base64');
  const wanted = typeof encoding === 'string' ? encoding : encoding?.encoding;
  return wanted === undefined ? bytes : bytes.toString(wanted);
}

export const existsSync = (path: string | URL): boolean =>
  Object.keys(files.byName).some((name) => name === nameOf(path) || name.startsWith(`${nameOf(path)}/`));

export function readdirSync(
  path: string | URL,
  { recursive = false }: { readonly recursive?: boolean } = {},
): string[] {
  if (!existsSync(path)) throw missing(path);
  const folder = `${nameOf(path)}/`;
  const below = Object.keys(files.byName).flatMap((name) =>
    name.startsWith(folder) ? [name.slice(folder.length)] : [],
  );
  return recursive ? below : [...new Set(below.map((name) => name.split('/', 1)[0] ?? ''))];
}

export const readFile = async (path: string | URL, encoding?: Encoding) => readFileSync(path, encoding);
export const readdir = async (path: string | URL, options?: { readonly recursive?: boolean }) =>
  readdirSync(path, options);
export async function stat(path: string | URL): Promise<Pick<Stats, 'size' | 'mtimeMs'>> {
  return { size: readFileSync(path).length, mtimeMs: 0 };
}
