// What reading and checking the templates that come with Waybill found, beside the packages: it takes a second at each start, and is the same until
// the templates or the code that reads them change. Named by the digest of both; where it is missing or damaged all is read anew. A bundle for Workers
// brings it along instead: its objects wake often, and write no files. Called by settings-files.ts and workers/build-worker.ts.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { projectFolder } from '#project-folder';
import type { TemplateSource } from '../ports/templates.ts';
import { listRead, type ReadTemplates, recallRead } from '../voice/compile-templates.ts';

const FOLDER = join(projectFolder, 'node_modules', '.cache', 'waybill');
/** What decides how a template is read, and what is a fault in one. */
const CODE = ['voice', 'domain'].map((folder) => join(projectFolder, 'src', folder));
const PACKAGES = join(projectFolder, 'package-lock.json');
const IS_KEPT = /^templates-[0-9a-f]{32}\.json$/;

/** In a bundle, made with it of the very templates and code that lie there. */
const SHIPPED = join(projectFolder, 'read-templates.json');

/** This code runs from such a bundle. */
export const isShipped = (): boolean => existsSync(SHIPPED);

let isRecalled = false;

/** What to put into a bundle, after compiling them without a fault. */
export const shipRead = (folder: string, bundled: readonly TemplateSource[]): void =>
  writeFileSync(join(folder, basename(SHIPPED)), JSON.stringify(listRead(bundled)));

/** Once a process, before the first are compiled. `bundled` are those that come with Waybill. Answers what keeps what compiling them without a fault has
 * found, where nothing was kept: no desk's own template (`isWhole`: none stands in for one of them), nothing where this user may not write, and that of other code goes. */
export function recallTemplates(bundled: readonly TemplateSource[], isWhole = true): () => void {
  if (isRecalled) return () => undefined;
  if (isShipped()) {
    isRecalled = true;
    recallRead(JSON.parse(readFileSync(SHIPPED, 'utf8')) as ReadTemplates);
    return () => undefined;
  }
  // In another bundle the code does not lie beside.
  if (!isWhole || !existsSync(PACKAGES)) return () => undefined;
  isRecalled = true;
  const name = nameFor(bundled);
  try {
    recallRead(JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as ReadTemplates);
    return () => undefined;
  } catch {
    return () => keep(name, bundled);
  }
}

function keep(name: string, bundled: readonly TemplateSource[]): void {
  try {
    mkdirSync(FOLDER, { recursive: true });
    const part = join(FOLDER, `${name}.${process.pid}`);
    writeFileSync(part, JSON.stringify(listRead(bundled)));
    renameSync(part, join(FOLDER, name));
    for (const other of readdirSync(FOLDER))
      if (IS_KEPT.test(other) && other !== name) rmSync(join(FOLDER, other), { force: true });
  } catch {
    // The next start reads them as this one did.
  }
}

function nameFor(bundled: readonly TemplateSource[]): string {
  const digest = createHash('sha256');
  for (const folder of CODE)
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
      if (name.endsWith('.ts') && !name.endsWith('.test.ts'))
        digest.update(`\0${name}\0`).update(readFileSync(join(folder, name)));
  digest.update(readFileSync(PACKAGES));
  for (const { id, source } of [...bundled].sort((one, other) => (one.id < other.id ? -1 : 1)))
    digest.update(`\0${id}\0${source}`);
  return `templates-${digest.digest('hex').slice(0, 32)}.json`;
}
