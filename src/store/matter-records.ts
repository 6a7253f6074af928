// What waits for people and who was told of it. A notice is written before the call that tells, so that a crash never tells twice.
// Fills ports/records.
import { matterSlot, mayTellAgain, type NoticeReason } from '../domain/matter.ts';
import type { AuditRecords, Matter, MatterNotice, MatterRecords } from '../ports/records.ts';
import type { DeskDatabase, StoreParts } from './database.ts';
import { and, eq, integerGiven, isNull, limitGiven, lt, sql, textGiven } from './drizzle.ts';
import { prepareRead } from './hot-statements.ts';
import { findAnswerIn } from './matter-answers.ts';
import { matterNotices, matters } from './schema.ts';

const matterColumns = {
  id: matters.id,
  mailId: matters.mailId,
  kind: matters.kind,
  bounceMailId: matters.bounceMailId,
  rule: matters.rule,
  toWay: matters.toWay,
  toTarget: matters.toTarget,
  backupWay: matters.backupWay,
  backupTarget: matters.backupTarget,
  openedAt: matters.openedAt,
  deadlineAt: matters.deadlineAt,
  urgentAt: matters.urgentAt,
  closedAt: matters.closedAt,
  closedWhy: matters.closedWhy,
};
const noticeColumns = {
  matterId: matterNotices.matterId,
  reason: matterNotices.reason,
  way: matterNotices.way,
  target: matterNotices.target,
  state: matterNotices.state,
  attempts: matterNotices.attempts,
  notifiedAt: matterNotices.notifiedAt,
  detail: matterNotices.detail,
};

/** In the words of the index matters_open_by_mail. */
const SLOT = sql.raw(
  "(CASE kind WHEN 'bounced' THEN kind WHEN 'action' THEN kind WHEN 'commitment' THEN kind ELSE 'mail' END)",
);

/** A sweep asks these for every matter that is open. */
function prepareReads(database: DeskDatabase) {
  const isOfMail = eq(matters.mailId, integerGiven('mailId'));
  const isOfMatter = eq(matterNotices.matterId, integerGiven('matterId'));
  return {
    byId: prepareRead(database, matterColumns, (select) =>
      select.from(matters).where(eq(matters.id, sql.placeholder('id'))),
    ),
    ofMail: prepareRead(database, matterColumns, (select) => select.from(matters).where(isOfMail).orderBy(matters.id)),
    open: prepareRead(database, matterColumns, (select) =>
      select
        .from(matters)
        .where(isNull(matters.closedAt))
        .orderBy(matters.deadlineAt, matters.id)
        .limit(limitGiven('limit')),
    ),
    openOfMail: prepareRead(database, { id: matters.id }, (select) =>
      select.from(matters).where(and(isOfMail, isNull(matters.closedAt), sql`${SLOT} = ${textGiven('slot')}`)),
    ),
    notices: prepareRead(database, noticeColumns, (select) =>
      select.from(matterNotices).where(isOfMatter).orderBy(matterNotices.notifiedAt),
    ),
    notice: prepareRead(database, noticeColumns, (select) =>
      select.from(matterNotices).where(and(isOfMatter, eq(matterNotices.reason, textGiven('reason')))),
    ),
  };
}

type MatterRow = typeof matters.$inferSelect;
type NoticeRow = typeof matterNotices.$inferSelect;

function toMatter({ toWay, toTarget, backupWay, backupTarget, ...rest }: MatterRow): Matter {
  const backup = backupWay === null || backupTarget === null ? null : { kind: backupWay, target: backupTarget };
  return { ...rest, to: { kind: toWay, target: toTarget }, backup };
}

const toNotice = ({ way, target, ...rest }: NoticeRow): MatterNotice => ({ ...rest, to: { kind: way, target } });

/** In the words of the index matter_notices_unsettled: SQLite takes a partial index only where its condition stands in the query. */
const IS_UNSETTLED = sql`state IN ('telling', 'unknown')`;

const ofNotice = (matterId: number, reason: NoticeReason) =>
  and(eq(matterNotices.matterId, matterId), eq(matterNotices.reason, reason));

export function fillMatterRecords(
  { database, commits, queue }: Pick<StoreParts, 'database' | 'commits' | 'queue'>,
  audit: Pick<AuditRecords, 'append'>,
): MatterRecords {
  const reads = prepareReads(database);
  const read = (id: number): Matter | null => {
    const row = reads.byId.get({ id });
    return row ? toMatter(row) : null;
  };

  function open(matter: Parameters<MatterRecords['open']>[0]): number | null {
    if (reads.openOfMail.get({ mailId: matter.mailId, slot: matterSlot(matter.kind) })) return null;
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
    queue.judge(mailId);
    return row.id;
  }

  function close(id: number, { at, why }: { readonly at: string; readonly why: string }): void {
    const matter = read(id);
    if (matter === null || matter.closedAt !== null) return;
    database.update(matters).set({ closedAt: at, closedWhy: why }).where(eq(matters.id, id)).run();
    audit.append({ mailId: matter.mailId, at, step: 'close_matter', content: { why } });
    queue.judge(matter.mailId);
  }

  function beginNotice({ matterId, reason, to, notifiedAt }: Parameters<MatterRecords['beginNotice']>[0]): boolean {
    const known = reads.notice.get({ matterId, reason });
    if (known && known.state !== 'failed') return false;
    if (known && !mayTellAgain({ attempts: known.attempts, at: known.notifiedAt }, notifiedAt)) return false;
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
      .where(and(IS_UNSETTLED, eq(matterNotices.state, sql.raw("'telling'")), lt(matterNotices.notifiedAt, before)))
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
    listOpen: (limit) => reads.open.all({ limit }).map(toMatter),
    listOfMail: (mailId) => reads.ofMail.all({ mailId }).map(toMatter),
    listNotices: (matterId) => reads.notices.all({ matterId }).map(toNotice),
    findAnswer: findAnswerIn(database),
  };
}
