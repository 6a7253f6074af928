// What stands in workerd in the place of better-sqlite3.ts: the desk of the Durable Object in which the test runs.
import { join } from 'node:path';
import { projectFolder } from '#project-folder';
import type { Records } from '../../../ports/records.ts';
import { type AuditHead, keepHeadInMemory } from '../../../store/audit-head.ts';
import { openDeskInObject } from '../../../store/durable-object.ts';
import { loadMigrations } from '../../../store/load-migrations.ts';
import type { ObjectStorage } from '../../../store/object-sqlite.ts';
import { currentObject } from './current-object-fixture.ts';

const MIGRATIONS = loadMigrations(join(projectFolder, 'src', 'store', 'migrations/'));
/** One desk after the other in the object of the test, and a file that is opened again as it was left. */
const open = new WeakMap<object, string>();

export function openDesk({ file }: { readonly file: string }): Records {
  const object = currentObject.getStore();
  if (object === undefined) throw new Error('no Durable Object is at hand here');
  const before = open.get(object);
  if (before !== undefined && (before !== file || file === ':memory:')) empty(object.storage);
  open.set(object, file);
  return openDeskInObject({ storage: object.storage, desk: file, migrations: MIGRATIONS, auditHead: headOf(file) });
}

function empty({ sql, kv }: ObjectStorage): void {
  const all = sql
    .exec(
      "select type, name, sql from sqlite_schema where type in ('table', 'view') and name not like '_cf_%' and name not like 'sqlite_%'",
    )
    .toArray();
  const isVirtual = ({ sql: text }: (typeof all)[number]) => /^create virtual/i.test(String(text));
  const virtual = all.filter(isVirtual).map(({ name }) => String(name));
  const isPart = (name: string) => virtual.some((of) => name.startsWith(`${of}_`)) && !virtual.includes(name);
  sql.exec('pragma defer_foreign_keys = on');
  for (const { type, name } of all)
    if (!isPart(String(name))) sql.exec(`drop ${String(type)} if exists "${String(name)}"`);
  kv.put('schema_version', 0);
}

const heads = new Map<string, AuditHead>();
function headOf(file: string): AuditHead {
  const head = heads.get(file) ?? keepHeadInMemory();
  if (file !== ':memory:') heads.set(file, head);
  return head;
}
