import { expect, test } from 'vitest';
import { currentObject } from './current-object-fixture.ts';
import { openDesk } from './open-desk-fixture.ts';

test('a desk that a newer Waybill has written is refused and left as it is, and opens again with that one', async () => {
  const { storage } = currentObject.getStore() ?? {};
  if (storage === undefined) throw new Error('this test runs in an object');
  const records = openDesk({ file: 'newer' });
  await records.write(() => records.settings.write('kept', 'yes'));
  const version = storage.kv.get('schema_version');
  const before = storage.sql.exec('select name, sql from sqlite_schema order by name').toArray();
  storage.kv.put('schema_version', 9_999);
  expect(() => openDesk({ file: 'newer' })).toThrowError(expect.objectContaining({ kind: 'newer_version' }));
  expect(storage.sql.exec('select name, sql from sqlite_schema order by name').toArray()).toEqual(before);
  expect(storage.kv.get('schema_version')).toBe(9_999);
  storage.kv.put('schema_version', version);
  expect(openDesk({ file: 'newer' }).settings.read('kept')).toBe('yes');
});
