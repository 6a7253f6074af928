// The desk's secrets that are no mailbox's, as they were sealed: with which people are told, and a language model is asked. The audit log
// hears of each change, never of a secret. Fills ports/records.
import { limits } from '../domain/limits.ts';
import type { AuditRecords, DeskSecretRecords } from '../ports/records.ts';
import type { StoreParts } from './database.ts';
import { and, eq } from './drizzle.ts';
import { deskSecrets } from './schema.ts';

export function fillDeskSecretRecords(
  { database, commits }: Pick<StoreParts, 'database' | 'commits'>,
  audit: Pick<AuditRecords, 'append'>,
): DeskSecretRecords {
  const append = (step: string, at: string, content: Readonly<Record<string, string>>): void =>
    audit.append({ mailId: null, at, step, content });
  return {
    save: ({ name, sealed, keyId, keptAt }) =>
      commits.join(() => {
        const set = { sealed: Buffer.from(sealed), keyId, keptAt };
        const row = { name, ...set };
        database.insert(deskSecrets).values(row).onConflictDoUpdate({ target: deskSecrets.name, set }).run();
        append(`connect_${kindOf(name)}`, keptAt, { name, keyId });
      }),
    list: () => database.select().from(deskSecrets).orderBy(deskSecrets.name).limit(limits.notifier.secretsMax).all(),
    remove: (name, at) =>
      commits.join(() => {
        const removed = database
          .delete(deskSecrets)
          .where(eq(deskSecrets.name, name))
          .returning({ name: deskSecrets.name })
          .get();
        if (removed === undefined) return false;
        append(`disconnect_${kindOf(name)}`, at, { name });
        return true;
      }),
    reseal: (name, { was, sealed, keyId, at }) =>
      commits.join(() => {
        const changed = database
          .update(deskSecrets)
          .set({ sealed: Buffer.from(sealed), keyId })
          .where(and(eq(deskSecrets.name, name), eq(deskSecrets.sealed, Buffer.from(was))))
          .returning({ name: deskSecrets.name })
          .get();
        if (changed === undefined) return false;
        append('reseal_secret', at, { [kindOf(name)]: name, keyId, why: 'rotated_key' });
        return true;
      }),
  };
}

const kindOf = (name: string): string => (name.startsWith('model:') ? 'model' : 'notifier');
