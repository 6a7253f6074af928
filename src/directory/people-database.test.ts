// The tables of the people as better-auth would make them.
import { getMigrations } from 'better-auth/db/migration';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { createAuth } from './auth.ts';
import { openDirectory } from './open-directory.ts';
import { PEOPLE_TABLES } from './people-database.ts';
import { openPeopleFile } from './people-file.ts';

const HOUSE = { origin: 'https://desk.example', secret: 's'.repeat(32) };

test('the tables of the people are those that better-auth asks for, and each is named as theirs', async () => {
  const database = openPeopleFile(new Database(':memory:'));
  const directory = await openDirectory({ ...HOUSE, database, clock: { now: () => '2026-11-20T09:00:00.000Z' } });
  onTestFinished(() => directory.close());
  const missing = await getMigrations(createAuth({ ...HOUSE, database: database.forAuth }).options);
  expect(await missing.compileMigrations()).toBe(';');
  const tables = database
    .prepare<[], { name: string }>("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'")
    .all();
  expect(tables.map(({ name }) => name).sort()).toEqual([...PEOPLE_TABLES].sort());
});
