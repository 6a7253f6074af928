import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { keepHeadInMemory } from '../../store/audit-head.ts';
import { migrateObject, openDeskInObject } from '../../store/durable-object.ts';
import { loadMigrations } from '../../store/load-migrations.ts';
import type { ObjectStorage } from '../../store/object-sqlite.ts';

const migrations = loadMigrations();

/** What a Durable Object keeps, on Node's SQLite. */
function openStorage(): ObjectStorage {
  const client = new Database(':memory:');
  const kept = new Map<string, unknown>();
  const exec: ObjectStorage['sql']['exec'] = (query, ...values) => {
    if (values.length === 0 && /;\s*\S/.test(query)) {
      client.exec(query);
      return { rowsRead: 0, rowsWritten: 0, toArray: () => [], raw: () => ({ toArray: () => [] }) };
    }
    const statement = client.prepare(query);
    const rows = statement.reader ? statement.raw(true).all(...values) : [];
    if (!statement.reader) statement.run(...values);
    const names = statement.reader ? statement.columns().map(({ name }) => name) : [];
    const inArrays = rows as ReturnType<ReturnType<ReturnType<typeof exec>['raw']>['toArray']>;
    return {
      ...{ rowsRead: rows.length, rowsWritten: 0 },
      toArray: () => inArrays.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? null]))),
      raw: () => ({ toArray: () => inArrays }),
    };
  };
  return {
    sql: { exec, databaseSize: 0 },
    transactionSync: (work) => client.transaction(work)(),
    sync: () => Promise.resolve(),
    kv: { get: (key) => kept.get(key), put: (key, value) => void kept.set(key, value) },
    deleteAll: () => Promise.resolve(),
  };
}

test('a desk that slept through a deploy with another shape of its tables is brought to it when it wakes, with what it had, and once', () => {
  const storage = openStorage();
  migrateObject(storage, migrations.slice(0, 20), 'sleeper');
  storage.sql.exec("insert into settings (key, value) values ('voice', 'kept')");
  const open = () => openDeskInObject({ storage, desk: 'sleeper', migrations, auditHead: keepHeadInMemory() });
  const records = open();
  expect(records.settings.read('voice')).toBe('kept');
  // Of a table that came later.
  expect(storage.sql.exec('select turn_id from unwritten_turns').toArray()).toEqual([]);
  expect(storage.kv.get('schema_version')).toBe(migrations.length);
  expect(open().settings.read('voice')).toBe('kept');
  storage.kv.put('schema_version', migrations.length + 1);
  expect(open).toThrow(/newer/);
});
