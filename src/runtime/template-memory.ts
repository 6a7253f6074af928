// What reading and checking the templates that come with Waybill found, beside the packages: it takes a second at each start, and is the same until
// the templates or the code that reads them change. Named by the digest of both; where it is missing or damaged all is read anew. Called by settings-files.ts.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '#project-folder';
import type { TemplateSource } from '../ports/templates.ts';
import { listRead, type ReadTemplates, recallRead } from '../voice/compile-templates.ts';

const FOLDER = join(projectFolder, 'node_modules', '.cache', 'waybill');
/** What decides how a template is read, and what is a fault in one. */
const CODE = ['src/voice', 'src/domain'];
const CODE_FILES = ['package-lock.json'];

let isRecalled = false;

/** Once a process, before the first are compiled. `bundled` are those that come with Waybill. */
export function recallTemplates(bundled: readonly TemplateSource[]): void {
  if (isRecalled) return;
  isRecalled = true;
  try {
    const file = fileFor(bundled);
    if (existsSync(file)) recallRead(JSON.parse(readFileSync(file, 'utf8')) as ReadTemplates);
  } catch {
    // What cannot be read is read from the templates themselves.
  }
}

let isKept = false;

/** Once a process, after they were compiled without a fault. Nothing is kept where this user may not write, and no desk's own template is. */
export function keepTemplates(bundled: readonly TemplateSource[]): void {
  if (isKept) return;
  isKept = true;
  try {
    const file = fileFor(bundled);
    if (existsSync(file)) return;
    mkdirSync(FOLDER, { recursive: true });
    const part = `${file}.${process.pid}`;
    writeFileSync(part, JSON.stringify(listRead(bundled)));
    renameSync(part, file);
  } catch {
    // The next start reads them as this one did.
  }
}

function fileFor(bundled: readonly TemplateSource[]): string {
  const digest = createHash('sha256');
  for (const folder of CODE)
    for (const name of readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' }).sort())
      if (name.endsWith('.ts') && !name.endsWith('.test.ts'))
        digest.update(`\0${name}\0`).update(readFileSync(join(projectFolder, folder, name)));
  for (const file of CODE_FILES) digest.update(readFileSync(join(projectFolder, file)));
  for (const { id, source } of [...bundled].sort((one, other) => (one.id < other.id ? -1 : 1)))
    digest.update(`\0${id}\0${source}`);
  return join(FOLDER, `templates-${digest.digest('hex').slice(0, 32)}.json`);
}
