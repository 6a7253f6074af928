// What waits for people and who was told of it. A notice is written before the call that tells, so that a crash never tells twice.
// Fills ports/records.
import { limits } from '../domain/limits.ts';
import type { NoticeReason } from '../domain/matter.ts';
import type { AuditRecords, Matter, MatterNotice, MatterRecords } from '../ports/records.ts';
import type { StoreParts } from './database.ts';
import { and, eq, inArray, isNull, lt, sql } from './drizzle.ts';
import { findAnswerIn } from './matter-answers.ts';
import { matterNotices, matters } from './schema.ts';

type MatterRow = typeof matters.$inferSelect;
type NoticeRow = typeof matterNotices.$inferSelect;

function toMatter({ toWay, toTarget, backupWay, backupTarget, ...rest }: MatterRow): Matter {
  const backup = backupWay === null || backupTarget === null ? null : { kind: backupWay, target: backupTarget };
  return { ...rest, to: { kind: toWay, target: toTarget }, backup };
}

const toNotice = ({ way, target, ...rest }: NoticeRow): MatterNotice => ({ ...rest, to: { kind: way, target } });

const ofNotice = (matterId: number, reason: NoticeReason) =>
  and(eq(matterNotices.matterId, matterId), eq(matterNotices.reason, reason));

/** Whether a failed notice may be tried at this time: each try waits longer than the one before it. */
function isDueAgain({ attempts, notifiedAt }: NoticeRow, now: string): boolean {
  const { noticeAttemptsMax, retryMinutes } = limits.escalations;
  const minutes = retryMinutes[Math.min(attempts, retryMinutes.length) - 1] ?? 0;
  return attempts < noticeAttemptsMax && Date.parse(now) - Date.parse(notifiedAt) >= minutes * 60_000;
}

export function fillMatterRecords(
  { database, commits }: Pick<StoreParts, 'database' | 'commits'>,
  audit: Pick<AuditRecords, 'append'>,
): MatterRecords {
  const read = (id: number): Matter | null => {
    const row = database.select().from(matters).where(eq(matters.id, id)).get();
    return row ? toMatter(row) : null;
  };
  const readNotice = (matterId: number, reason: NoticeReason): NoticeRow | undefined =>
    database.select().from(matterNotices).where(ofNotice(matterId, reason)).get();
  const isOpenLike = ({ mailId, kind }: Pick<Matter, 'mailId' | 'kind'>) =>
    and(eq(matters.mailId, mailId), isNull(matters.closedAt), sql`(kind = 'bounced') = ${kind === 'bounced' ? 1 : 0}`);

  function open(matter: Parameters<MatterRecords['open']>[0]): number | null {
    if (database.select({ id: matters.id }).from(matters).where(isOpenLike(matter)).get()) return null;
    const { to, backup, ...rest } = matter;
    const places = {
      toWay: to.kind,
      toTarget: to.target,
      backupWay: backup?.kind ?? null,
      backupTarget: backup?.target ?? null,
    };
    const row = database
      .insert(matters)
      .values({ ...rest, ...places })
      .returning({ id: matters.id })
      .get();
    const { mailId, kind, rule, openedAt: at, deadlineAt } = matter;
    audit.append({ mailId, at, step: 'open_matter', content: { kind, rule, deadlineAt } });
    return row.id;
  }

  function close(id: number, { at, why }: { readonly at: string; readonly why: string }): void {
    const matter = read(id);
    if (matter === null || matter.closedAt !== null) return;
    database.update(matters).set({ closedAt: at, closedWhy: why }).where(eq(matters.id, id)).run();
    audit.append({ mailId: matter.mailId, at, step: 'close_matter', content: { why } });
  }

  function beginNotice({ matterId, reason, to, notifiedAt }: Parameters<MatterRecords['beginNotice']>[0]): boolean {
    const known = readNotice(matterId, reason);
    if (known && (known.state !== 'failed' || !isDueAgain(known, notifiedAt))) return false;
    const told = { way: to.kind, target: to.target, state: 'telling' as const, notifiedAt, detail: null };
    const attempts = (known?.attempts ?? 0) + 1;
    database
      .insert(matterNotices)
      .values({ matterId, reason, attempts, ...told })
      .onConflictDoUpdate({ target: [matterNotices.matterId, matterNotices.reason], set: { attempts, ...told } })
      .run();
    return true;
  }

  function settleNotice(
    matterId: number,
    reason: NoticeReason,
    { state, at, detail }: Parameters<MatterRecords['settleNotice']>[2],
  ): void {
    database.update(matterNotices).set({ state, detail }).where(ofNotice(matterId, reason)).run();
    const mailId = read(matterId)?.mailId ?? null;
    audit.append({ mailId, at, step: 'notify', content: { reason, state, detail } });
  }

  function settleUnfinished(before: string, at: string): number {
    const begun = database
      .select()
      .from(matterNotices)
      .where(and(inArray(matterNotices.state, ['telling']), lt(matterNotices.notifiedAt, before)))
      .all();
    const detail = 'the program ended before it was known whether this arrived';
    for (const { matterId, reason } of begun) settleNotice(matterId, reason, { state: 'unknown', at, detail });
    return begun.length;
  }

  return {
    read,
    open: (matter) => commits.join(() => open(matter)),
    close: (id, closed) => commits.join(() => close(id, closed)),
    beginNotice: (notice) => commits.join(() => beginNotice(notice)),
    settleNotice: (matterId, reason, settled) => commits.join(() => settleNotice(matterId, reason, settled)),
    settleUnfinished: (before, at) => commits.join(() => settleUnfinished(before, at)),
    listOpen: (limit) =>
      database
        .select()
        .from(matters)
        .where(isNull(matters.closedAt))
        .orderBy(matters.deadlineAt, matters.id)
        .limit(limit)
        .all()
        .map(toMatter),
    listOfMail: (mailId) =>
      database.select().from(matters).where(eq(matters.mailId, mailId)).orderBy(matters.id).all().map(toMatter),
    listNotices: (matterId) =>
      database
        .select()
        .from(matterNotices)
        .where(eq(matterNotices.matterId, matterId))
        .orderBy(matterNotices.notifiedAt)
        .all()
        .map(toNotice),
    findAnswer: findAnswerIn(database),
  };
}
