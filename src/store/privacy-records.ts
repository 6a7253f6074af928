// What is kept of one person: found, carried off, erased; and to whom nothing is sent by itself. Fills ports/privacy-records.
import { hash } from 'node:crypto';
import { limits } from '../domain/limits.ts';
import { isEnd } from '../domain/send-states.ts';
import type { Erasure, KeptOfPerson, PersonItem, PrivacyRecords } from '../ports/privacy-records.ts';
import type { AuditRecords, MailRecords } from '../ports/records.ts';
import type { StoreParts } from './database.ts';
import { and, asc, desc, eq, inArray, limitGiven, lt, notInArray, sql } from './drizzle.ts';
import { prepareErasure } from './erase-mails.ts';
import {
  commitments,
  corrections,
  editedReplies,
  ledger,
  mails,
  marketingConsents,
  messages,
  noticeRefusals,
  notices,
  orderActions,
  queueNotes,
  runs,
  satisfaction,
  sourceAnswers,
  suppressions,
  work,
} from './schema.ts';

const UNDER_WAY_SENDS = ['planned', 'drafting', 'drafted', 'sending', 'unknown', 'withdrawing'] as const;
const UNDER_WAY_ACTIONS = ['proposed', 'approved', 'running', 'unknown'] as const;

const lower = (address: string): string => address.trim().toLowerCase();

export function fillPrivacyRecords(
  { database, commits, blobs, queue }: Omit<StoreParts, 'auditHead'>,
  audit: Pick<AuditRecords, 'append' | 'erase' | 'show'>,
  { readRaw }: Pick<MailRecords, 'readRaw'>,
): PrivacyRecords {
  const eraseMail = prepareErasure({ database, queue }, audit);
  /** Mails from and to it, and the notices to it, of which those that never left are in no thread. */
  const idsOf = (address: string) =>
    database
      .select({ id: mails.id })
      .from(mails)
      .where(
        sql`${mails.id} IN (SELECT mail_id FROM messages WHERE contact = ${address}
          UNION SELECT mail_id FROM notices WHERE recipient = ${address})`,
      )
      .orderBy(mails.id);
  const count = (query: { all(): readonly unknown[] }): number => query.all().length;
  const naming = (address: string) =>
    sql`instr(lower(${sourceAnswers.answer}), ${JSON.stringify(address).slice(1, -1)}) > 0`;

  const sendsOf = (address: string) =>
    database
      .select({ id: ledger.id, state: ledger.state })
      .from(ledger)
      .where(inArray(ledger.mailId, idsOf(address)));
  const actionsOf = (address: string) =>
    database
      .select({ id: orderActions.id, state: orderActions.state })
      .from(orderActions)
      .where(inArray(orderActions.mailId, idsOf(address)));
  const inLine = (address: string) =>
    database
      .select({ id: work.mailId })
      .from(work)
      .where(and(inArray(work.mailId, idsOf(address)), inArray(work.workState, ['waiting', 'leased'])));

  const readConsent = (address: string) =>
    database.select().from(marketingConsents).where(eq(marketingConsents.address, address)).get();

  function find(address: string): KeptOfPerson {
    const sends = sendsOf(address).all();
    const actions = actionsOf(address).all();
    return {
      mails: count(idsOf(address)),
      replies: sends.length,
      actions: actions.length,
      answers: count(database.select({ id: sourceAnswers.id }).from(sourceAnswers).where(naming(address))),
      hasConsent: readConsent(address)?.givenAt != null,
      underWay: {
        replies: sends.filter(({ state }) => !isEnd(state)).length,
        actions: actions.filter(({ state }) => UNDER_WAY_ACTIONS.some((open) => open === state)).length,
        mails: count(inLine(address)),
      },
    };
  }

  function* exportPerson(address: string): Generator<PersonItem> {
    for (const { id } of idsOf(address).all()) yield* exportMail(id);
    const suppressed = database.select().from(suppressions).where(eq(suppressions.address, address)).get();
    if (suppressed !== undefined) yield { kind: 'suppression', mailId: null, content: suppressed };
    const refused = database.select().from(noticeRefusals).where(eq(noticeRefusals.address, address)).get();
    if (refused !== undefined) yield { kind: 'notice_refusal', mailId: null, content: refused };
    const consent = readConsent(address);
    if (consent !== undefined) yield { kind: 'consent', mailId: null, content: consent };
  }

  function* exportMail(mailId: number): Generator<PersonItem> {
    const of = (kind: PersonItem['kind'], content: PersonItem['content']): PersonItem => ({ kind, mailId, content });
    const row = database
      .select()
      .from(mails)
      .leftJoin(messages, eq(messages.mailId, mails.id))
      .where(eq(mails.id, mailId))
      .get();
    if (row === undefined) return;
    const { mailbox, receivedAt } = row.mails;
    const raw = Buffer.from(readRaw(mailId) ?? []).toString('base64');
    yield of('mail', { mailbox, receivedAt, ...row.messages, raw });
    for (const run of database.select().from(runs).where(eq(runs.mailId, mailId)).all())
      yield of('run', { at: run.at, outcome: run.outcome, run: JSON.parse(run.json) as unknown });
    for (const reply of database.select().from(ledger).where(eq(ledger.mailId, mailId)).all()) {
      yield of('reply', reply);
      const edits = database.select().from(editedReplies).where(eq(editedReplies.ledgerId, reply.id)).all();
      for (const { at, raw: bytes, diff } of edits)
        yield of('edited_reply', { at, raw: bytes.toString('base64'), diff });
    }
    for (const notice of database.select().from(notices).where(eq(notices.mailId, mailId)).all())
      yield of('notice', notice);
    for (const promise of database.select().from(commitments).where(eq(commitments.mailId, mailId)).all())
      yield of('commitment', promise);
    for (const action of database.select().from(orderActions).where(eq(orderActions.mailId, mailId)).all())
      yield of('action', action);
    for (const said of database.select().from(corrections).where(eq(corrections.mailId, mailId)).all())
      yield of('note', said);
    for (const said of database.select().from(queueNotes).where(eq(queueNotes.mailId, mailId)).all())
      yield of('note', said);
    for (const said of database.select().from(satisfaction).where(eq(satisfaction.mailId, mailId)).all())
      yield of('satisfaction', said);
    for (const { seq, at, step, content } of audit.show(mailId)) yield of('audit', { seq, at, step, content });
  }

  /** That it was taken back stays, as a suppression does: else it could be given once more by an old list. */
  function forgetConsent(address: string): void {
    const one = eq(marketingConsents.address, address);
    database.delete(marketingConsents).where(and(one, sql`withdrawn_at is null`)).run();
    const gone = { givenAt: null, source: null, wording: null, recordedAt: null, recordedBy: null };
    database.update(marketingConsents).set(gone).where(one).run();
  }

  /** The files go when nothing in the database names them any more. */
  const removeFiles = (files: readonly string[]): void => {
    for (const file of files) blobs?.remove(file);
  };

  async function erasePerson(
    address: string,
    { at, by }: { readonly at: string; readonly by: string },
  ): Promise<Erasure> {
    const done = await commits.write(() => {
      const { underWay } = find(address);
      if (underWay.replies + underWay.actions + underWay.mails > 0) return { kind: 'under_way', underWay } as const;
      const erased = idsOf(address)
        .all()
        .map(({ id }) => eraseMail(id, at));
      forgetConsent(address);
      const answers = database.delete(sourceAnswers).where(naming(address)).returning({ id: sourceAnswers.id }).all();
      const auditEntries = erased.reduce((sum, { entries }) => sum + entries, 0);
      const counts = { mails: erased.length, auditEntries, answers: answers.length };
      audit.append({ mailId: null, at, step: 'person_erased', content: { by, ...counts } });
      return { kind: 'erased', ...counts, files: erased.flatMap(({ files }) => files) } as const;
    });
    if (done.kind === 'under_way') return done;
    const { files, ...counts } = done;
    removeFiles(files);
    return counts;
  }

  /** Of the mails that arrived before: those of which nothing is under way, and of which something is left. */
  const expired = (before: string) =>
    database
      .select({ id: mails.id })
      .from(mails)
      .leftJoin(messages, eq(messages.mailId, mails.id))
      .where(
        and(
          lt(mails.receivedAt, before),
          sql`(${messages.contact} <> '' OR EXISTS (SELECT 1 FROM notices WHERE notices.mail_id = ${mails.id} AND recipient <> ''))`,
          notInArray(
            mails.id,
            database
              .select({ id: ledger.mailId })
              .from(ledger)
              .where(inArray(ledger.state, [...UNDER_WAY_SENDS])),
          ),
          notInArray(
            mails.id,
            database
              .select({ id: orderActions.mailId })
              .from(orderActions)
              .where(inArray(orderActions.state, [...UNDER_WAY_ACTIONS])),
          ),
          notInArray(
            mails.id,
            database
              .select({ id: work.mailId })
              .from(work)
              .where(inArray(work.workState, ['waiting', 'leased'])),
          ),
        ),
      )
      .orderBy(asc(mails.id))
      .$dynamic();

  const suppressionOf = database
    .select({ at: suppressions.at })
    .from(suppressions)
    .where(eq(suppressions.address, sql.placeholder('address')))
    .prepare();
  const newestSuppressions = database
    .select()
    .from(suppressions)
    .orderBy(desc(suppressions.at), suppressions.address)
    .limit(limitGiven('limit'))
    .prepare();

  return {
    find: (address) => find(lower(address)),
    exportPerson: (address) => exportPerson(lower(address)),
    erasePerson: (address, done) => erasePerson(lower(address), done),
    countExpired: (before) => count(expired(before)),
    async eraseExpired(before, limit, at) {
      const erased = await commits.write(() => {
        const ids = expired(before).limit(limit).all();
        const gone = ids.map(({ id }) => eraseMail(id, at));
        if (gone.length > 0)
          audit.append({ mailId: null, at, step: 'retention', content: { before, mails: gone.length } });
        return gone;
      });
      removeFiles(erased.flatMap(({ files }) => files));
      return erased.length;
    },
    suppress: ({ address, at, by, why }) =>
      commits.join(() => {
        const row = { address: lower(address), at, by, why };
        database
          .insert(suppressions)
          .values(row)
          .onConflictDoUpdate({ target: suppressions.address, set: { at, by, why } })
          .run();
        audit.append({ mailId: null, at, step: 'suppressed', content: { by, address: shortDigest(row.address) } });
      }),
    allow: (address, { at, by }) =>
      commits.join(() => {
        const one = eq(suppressions.address, lower(address));
        const gone = database.delete(suppressions).where(one).returning({ at: suppressions.at }).all().length > 0;
        if (gone)
          audit.append({
            mailId: null,
            at,
            step: 'suppression_removed',
            content: { by, address: shortDigest(lower(address)) },
          });
        return gone;
      }),
    isSuppressed: (address) => suppressionOf.get({ address: lower(address) }) !== undefined,
    ...fillRefusals({ database, commits }, audit),
    listSuppressions: (limit) => newestSuppressions.all({ limit: Math.min(limit, limits.page.suppressionsListed) }),
  };
}

function fillRefusals(
  { database, commits }: Pick<StoreParts, 'database' | 'commits'>,
  audit: Pick<AuditRecords, 'append'>,
): Pick<PrivacyRecords, 'refuseNotices' | 'takeNotices' | 'refusesNotices'> {
  const refusalOf = database
    .select({ at: noticeRefusals.at })
    .from(noticeRefusals)
    .where(eq(noticeRefusals.address, sql.placeholder('address')))
    .prepare();
  const note = (step: string, address: string, at: string, by: string): void => {
    audit.append({ mailId: null, at, step, content: { by, address: shortDigest(address) } });
  };
  return {
    refuseNotices: (given) =>
      commits.join(() => {
        const row = { address: lower(given.address), at: given.at, by: given.by };
        const isNew = database.insert(noticeRefusals).values(row).onConflictDoNothing().returning().all().length > 0;
        if (isNew) note('notices_refused', row.address, row.at, row.by);
        return isNew;
      }),
    takeNotices: ({ address: given, at, by }) =>
      commits.join(() => {
        const address = lower(given);
        const gone = database.delete(noticeRefusals).where(eq(noticeRefusals.address, address)).returning().all();
        if (gone.length > 0) note('notices_taken', address, at, by);
        return gone.length > 0;
      }),
    refusesNotices: (address) => refusalOf.get({ address: lower(address) }) !== undefined,
  };
}

/** Tells two addresses apart in the log without naming one. */
const shortDigest = (address: string): string => hash('sha256', address).slice(0, 16);
