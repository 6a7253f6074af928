// The versions of what the desk has learned; the greatest that nobody withdrew is in use. Each change is in the audit log. Fills
// ports/records.
import { limits } from '../domain/limits.ts';
import type { AuditRecords, DeskModelRecords } from '../ports/records.ts';
import type { StoreParts } from './database.ts';
import { desc, eq, isNull, lte, max, onlyOne } from './drizzle.ts';
import { deskModels } from './schema.ts';

export function fillDeskModelRecords(
  { database, commits }: Pick<StoreParts, 'database' | 'commits'>,
  audit: Pick<AuditRecords, 'append'>,
): DeskModelRecords {
  const current = database
    .select({
      version: deskModels.version,
      at: deskModels.at,
      weights: deskModels.weights,
      proven: deskModels.proven,
    })
    .from(deskModels)
    .where(isNull(deskModels.withdrawnAt))
    .orderBy(desc(deskModels.version))
    .limit(onlyOne())
    .prepare();
  const newest = database
    .select({ version: max(deskModels.version) })
    .from(deskModels)
    .prepare();

  return {
    add: ({ at, weights, proven }) =>
      commits.join(() => {
        const version = (newest.get()?.version ?? 0) + 1;
        database
          .insert(deskModels)
          .values({ version, at, withdrawnAt: null, weights: Buffer.from(weights), proven })
          .run();
        database
          .delete(deskModels)
          .where(lte(deskModels.version, version - limits.learning.versionsKept))
          .run();
        audit.append({ mailId: null, at, step: 'learn', content: { version, proven } });
        return version;
      }),
    readCurrent: () => current.get() ?? null,
    withdraw: (now) =>
      commits.join(() => {
        const version = current.get()?.version ?? null;
        if (version === null) return null;
        database.update(deskModels).set({ withdrawnAt: now }).where(eq(deskModels.version, version)).run();
        audit.append({ mailId: null, at: now, step: 'unlearn', content: { version } });
        return version;
      }),
  };
}
