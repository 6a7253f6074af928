// The people of a desk in a file of their own beside the desk's, on Node.
import type Database from 'better-sqlite3';
import type { PeopleDatabase } from './people-database.ts';

/** On the open file, which is closed with it, and where it throws. */
export function openPeopleFile(database: Database.Database): PeopleDatabase {
  try {
    database.pragma('journal_mode = WAL');
    database.pragma('foreign_keys = on');
  } catch (error) {
    database.close();
    throw error;
  }
  return {
    // A statement of better-sqlite3's answers as ours does.
    prepare: (sql) => database.prepare(sql) as never,
    exec: (sql) => void database.exec(sql),
    transact: (work) => database.transaction(work)(),
    forAuth: database,
    close: () => database.close(),
  };
}
