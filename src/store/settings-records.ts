// Settings of the desk by key: one value each, the newest. Fills ports/records.

import type { SettingsRecords } from '../ports/records.ts';
import type { StoreParts } from './database.ts';
import { eq, sql } from './drizzle.ts';
import { settings } from './schema.ts';

export function fillSettingsRecords({ database, commits }: Pick<StoreParts, 'database' | 'commits'>): SettingsRecords {
  const byKey = database
    .select()
    .from(settings)
    .where(eq(settings.key, sql.placeholder('key')))
    .prepare();
  const upsert = database
    .insert(settings)
    .values({ key: sql.placeholder('key'), value: sql.placeholder('value') })
    .onConflictDoUpdate({ target: settings.key, set: { value: sql`excluded.value` } })
    .prepare();
  return {
    read: (key) => byKey.get({ key })?.value ?? null,
    write: (key, value) => {
      commits.join(() => upsert.run({ key, value }));
    },
  };
}
