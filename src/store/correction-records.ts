// What people said of how mails were handled: only ever added to, each word also in the audit log. Fills ports/records.
import type { CorrectionKind } from '../domain/correction.ts';
import type { Intent } from '../domain/intent.ts';
import { limits } from '../domain/limits.ts';
import type { AuditRecords, Correction, CorrectionRecords, LabelledMail } from '../ports/records.ts';
import type { StoreParts } from './database.ts';
import { eq, integerGiven, limitGiven } from './drizzle.ts';
import { corrections } from './schema.ts';

const said = {
  mailId: corrections.mailId,
  at: corrections.at,
  by: corrections.by,
  kind: corrections.kind,
  intents: corrections.intents,
  note: corrections.note,
};

export function fillCorrectionRecords(
  { database, commits }: Pick<StoreParts, 'database' | 'commits'>,
  audit: Pick<AuditRecords, 'append'>,
): CorrectionRecords {
  const ofMail = database
    .select(said)
    .from(corrections)
    .where(eq(corrections.mailId, integerGiven('mailId')))
    .orderBy(corrections.id)
    .prepare();
  const all = database
    .select({ mailId: corrections.mailId, kind: corrections.kind, intents: corrections.intents })
    .from(corrections)
    .orderBy(corrections.id)
    .limit(limitGiven('limit'))
    .prepare();
  const readAll = () => all.all({ limit: limits.learning.correctionRowsMax });

  return {
    add: (correction: Correction) =>
      commits.join(() => {
        const { mailId, at, by, kind, intents } = correction;
        database.insert(corrections).values(correction).run();
        audit.append({ mailId, at, step: 'correct', content: { by, kind, intents } });
      }),
    listOfMail: (mailId) => ofMail.all({ mailId }),
    listLabelled(limit) {
      const byMail = new Map<number, { readonly place: number; intents: readonly Intent[] }>();
      for (const { mailId, intents } of readAll()) {
        const known = byMail.get(mailId);
        if (known === undefined) byMail.set(mailId, { place: byMail.size + 1, intents });
        else if (intents.length > 0) known.intents = intents;
      }
      const mails: readonly LabelledMail[] = [...byMail].map(([mailId, { place, intents }]) => ({
        mailId,
        place,
        intents,
      }));
      return mails.filter(({ intents }) => intents.length > 0).slice(-limit);
    },
    counts() {
      const newest = new Map<number, CorrectionKind>(readAll().map(({ mailId, kind }) => [mailId, kind]));
      const counts: Record<CorrectionKind, number> = { intent: 0, rejected: 0, rewritten: 0 };
      for (const kind of newest.values()) counts[kind] += 1;
      return counts;
    },
  };
}
