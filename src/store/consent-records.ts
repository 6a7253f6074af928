// Who has agreed to marketing in notices and who has taken it back, one row an address. Fills ports/consent-records.
import { hash } from 'node:crypto';
import type { ConsentRecords } from '../ports/consent-records.ts';
import type { AuditRecords } from '../ports/records.ts';
import type { StoreParts } from './database.ts';
import { asc, eq, gt, limitGiven, sql, textGiven } from './drizzle.ts';
import { marketingConsents } from './schema.ts';

const lower = (address: string): string => address.trim().toLowerCase();

export function fillConsentRecords(
  { database, commits }: Pick<StoreParts, 'database' | 'commits'>,
  audit: Pick<AuditRecords, 'append'>,
): ConsentRecords {
  const read = database
    .select()
    .from(marketingConsents)
    .where(eq(marketingConsents.address, textGiven('address')))
    .prepare();
  const listed = database
    .select()
    .from(marketingConsents)
    .where(gt(marketingConsents.address, textGiven('after')))
    .orderBy(asc(marketingConsents.address))
    .limit(limitGiven('limit'))
    .prepare();
  const keep = (row: typeof marketingConsents.$inferInsert): void => {
    database
      .insert(marketingConsents)
      .values(row)
      .onConflictDoUpdate({ target: marketingConsents.address, set: row })
      .run();
  };
  const note = (step: string, address: string, at: string, content: object): void => {
    audit.append({ mailId: null, at, step, content: { ...content, address: shortDigest(address) } });
  };
  return {
    record: (consent, at) =>
      commits.join(() => {
        const { givenAt: said, source, wording, by } = consent;
        const address = lower(consent.address);
        const givenAt = new Date(said).toISOString();
        const before = read.get({ address });
        const withdrawnAt = before?.withdrawnAt ?? null;
        if (before !== undefined && withdrawnAt === null) return 'known';
        if (withdrawnAt !== null && givenAt <= withdrawnAt) return 'withdrawn';
        const told = { givenAt, source, wording, recordedAt: at, recordedBy: by };
        keep({ address, ...told, withdrawnAt: null, withdrawnBy: null });
        note('consent_recorded', address, at, { givenAt, source, by });
        return 'recorded';
      }),
    withdraw: ({ address: given, at, by }) =>
      commits.join(() => {
        const address = lower(given);
        const before = read.get({ address });
        if (address === '' || (before !== undefined && before.withdrawnAt !== null)) return false;
        keep({ ...before, address, withdrawnAt: new Date(at).toISOString(), withdrawnBy: by });
        note('consent_withdrawn', address, at, { by });
        return true;
      }),
    read: (address) => read.get({ address: lower(address) }) ?? null,
    has: (address) => read.get({ address: lower(address) })?.withdrawnAt === null,
    count: () =>
      database
        .select({
          given: sql<number>`coalesce(sum(withdrawn_at is null), 0)`,
          withdrawn: sql<number>`coalesce(sum(withdrawn_at is not null), 0)`,
        })
        .from(marketingConsents)
        .get() ?? { given: 0, withdrawn: 0 },
    list: (limit, after = '') => listed.all({ limit, after }),
  };
}

/** Tells two addresses apart in the log without naming one. */
const shortDigest = (address: string): string => hash('sha256', address).slice(0, 16);
