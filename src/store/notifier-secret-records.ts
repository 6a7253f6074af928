// The secrets with which people are told, as they were sealed. The audit log hears of each change, never of a secret. Fills
// ports/records.
import { limits } from '../domain/limits.ts';
import type { AuditRecords, NotifierSecretRecords } from '../ports/records.ts';
import type { StoreParts } from './database.ts';
import { and, eq } from './drizzle.ts';
import { notifierSecrets } from './schema.ts';

export function fillNotifierSecretRecords(
  { database, commits }: Pick<StoreParts, 'database' | 'commits'>,
  audit: Pick<AuditRecords, 'append'>,
): NotifierSecretRecords {
  const append = (step: string, at: string, content: Readonly<Record<string, string>>): void =>
    audit.append({ mailId: null, at, step, content });
  return {
    save: ({ name, sealed, keyId, keptAt }) =>
      commits.join(() => {
        const set = { sealed: Buffer.from(sealed), keyId, keptAt };
        const row = { name, ...set };
        database.insert(notifierSecrets).values(row).onConflictDoUpdate({ target: notifierSecrets.name, set }).run();
        append('connect_notifier', keptAt, { name, keyId });
      }),
    list: () =>
      database.select().from(notifierSecrets).orderBy(notifierSecrets.name).limit(limits.notifier.secretsMax).all(),
    remove: (name, at) =>
      commits.join(() => {
        const removed = database
          .delete(notifierSecrets)
          .where(eq(notifierSecrets.name, name))
          .returning({ name: notifierSecrets.name })
          .get();
        if (removed === undefined) return false;
        append('disconnect_notifier', at, { name });
        return true;
      }),
    reseal: (name, { was, sealed, keyId, at }) =>
      commits.join(() => {
        const changed = database
          .update(notifierSecrets)
          .set({ sealed: Buffer.from(sealed), keyId })
          .where(and(eq(notifierSecrets.name, name), eq(notifierSecrets.sealed, Buffer.from(was))))
          .returning({ name: notifierSecrets.name })
          .get();
        if (changed === undefined) return false;
        append('reseal_secret', at, { notifier: name, keyId, why: 'rotated_key' });
        return true;
      }),
  };
}
