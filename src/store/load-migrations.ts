// The desk's migrations from their folder, in the order of drizzle-kit's journal. For runtimes with a file system; a runtime
// without one hands in the same list.
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** One step of the schema. The steps that a desk has behind it are counted in its user_version. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}

const Journal = z.object({
  entries: z.array(z.object({ idx: z.number().int(), tag: z.string().regex(/^[\w-]{1,100}$/) })),
});

/** Throws where a file of the journal is missing: the program is then not whole. */
export function loadMigrations(folder: string | URL = new URL('./migrations/', import.meta.url)): readonly Migration[] {
  const at = (name: string) => (typeof folder === 'string' ? `${folder}${name}` : new URL(name, folder));
  const journal = Journal.parse(JSON.parse(readFileSync(at('meta/_journal.json'), 'utf8')));
  return [...journal.entries]
    .sort((a, b) => a.idx - b.idx)
    .map(({ tag }) => ({ name: tag, sql: readFileSync(at(`${tag}.sql`), 'utf8') }));
}
