// What people did with a draft in the mailbox, written into the ledger and onto the customer's mail. Called by note-sent.ts,
// review-drafts.ts and end-matters.ts. The marks are set before the ledger is written: what is cut off in between is done again.
import { limits } from '../domain/limits.ts';
import { NO_REPLY_DUE } from '../domain/send-states.ts';
import { isRewritten } from '../mail/diff-reply.ts';
import { isConnectorError } from '../ports/connector-error.ts';
import type { Mark, MarkChange, OutgoingCopy } from '../ports/mailbox.ts';
import type { LedgerEntry, MailId } from '../ports/records.ts';
import { keepActionMark } from '../sending/action-marks.ts';
import { removeLeftovers } from '../sending/cut-off-saves.ts';
import { versionOf } from '../sending/digest-bytes.ts';
import { markMail } from '../sending/mark-mail.ts';
import { diffEdit, wasEdited } from './diff-edit.ts';
import type { PersonOfDesk } from './person-of-desk.ts';
import type { WatchPorts } from './watch-ports.ts';

/** The marks of a matter that is open; a person's and ours. */
const OPEN_MARKS: readonly Mark[] = ['Waybill/To approve', 'Waybill/Approve', 'Waybill/Reject', 'Waybill/Outdated'];

/** Why a draft is withdrawn that ends as rejected: after a crash the ledger tells it by this. */
export const REJECTED_BY_MARK = 'a person rejected the draft';

/** States in which a sent copy is news. */
const NOT_KNOWN_AS_SENT: ReadonlySet<LedgerEntry['state']> = new Set([
  'drafting',
  'drafted',
  'sending',
  'unknown',
  'withdrawing',
]);

/** A send that has just begun notes its own end. */
const isUnderWay = ({ state, updatedAt }: LedgerEntry, now: string): boolean =>
  (state === 'sending' || state === 'drafting') &&
  Date.parse(now) - Date.parse(updatedAt) < limits.sending.settleSeconds * 1_000;

/** A person's own send always stands, whatever had become stale. A changed text is kept beside what was drafted. */
export async function noteSentByPerson(ports: WatchPorts, entry: LedgerEntry, sent: OutgoingCopy): Promise<void> {
  const { records, clock } = ports;
  const at = clock.now();
  const digest = versionOf(sent);
  const readIfNews = (): LedgerEntry | null => {
    const current = records.ledger.read(entry.id);
    return current !== null && NOT_KNOWN_AS_SENT.has(current.state) && !isUnderWay(current, at) ? current : null;
  };
  const before = readIfNews();
  if (before === null) return;
  await markAsSent(ports, entry);
  if (before.state === 'drafting') await removeLeftovers(ports, ports.mailbox, before, null);
  const diff = before.digest === digest || entry.isReceipt ? null : await diffEdit(ports, entry, sent.raw);
  const isEdited = before.digest !== digest && (await wasEdited(entry, sent.raw, diff));
  await records.write(() => {
    const current = readIfNews();
    if (current === null) return;
    const isByUs = current.state === 'sending' || current.state === 'unknown';
    const isChanged = current.digest !== digest;
    const detail = isByUs
      ? 'found among the sent mails'
      : isChanged
        ? 'a person changed and sent it'
        : 'a person sent it';
    records.ledger.move(entry.id, { from: [current.state], to: 'sent', now: at, sentRef: sent.ref, detail });
    if (isChanged)
      records.ledger.keepVersion(entry.id, { at, digest, raw: sent.raw, diff: diff && JSON.stringify(diff), isEdited });
    const { mailId } = entry;
    const words = diff === null ? {} : { kept: diff.kept, removed: diff.removed, added: diff.added };
    records.audit.append({ mailId, at, step: 'sent_found', content: { detail, isChanged, ...words } });
    if (isChanged && !isByUs && entry.noticeId === null && diff !== null && isRewritten(diff))
      records.corrections.add({ mailId, at, by: 'mailbox', kind: 'rewritten', intents: [], note: null });
  });
}

export const markAsSent = (ports: RemarkPorts, entry: Marked): Promise<void> =>
  remark(ports, entry, { add: ['Waybill/Sent'], remove: [...OPEN_MARKS, 'Waybill/Escalated'] });

/** Who said it, where that is known, and why: kept as a correction. */
export interface PersonsWord {
  readonly by: PersonOfDesk;
  readonly note: string | null;
}

/** The draft is gone by a person's will, and is not written again. */
export async function noteRejected(
  ports: WatchPorts,
  entry: LedgerEntry,
  why: string,
  word: PersonsWord | null = null,
): Promise<void> {
  const { records, clock } = ports;
  const at = clock.now();
  await remark(ports, entry, { add: [], remove: OPEN_MARKS });
  await records.write(() => {
    if (records.ledger.read(entry.id)?.state !== entry.state) return;
    records.ledger.move(entry.id, { from: [entry.state], to: 'rejected', now: at, detail: why });
    // What a template says of an action was not what was said of the mail.
    const { mailId, actionId, noticeId } = entry;
    const by = word === null ? 'mailbox' : word.by.name;
    if (actionId === null && noticeId === null && !wasSaid(ports, entry))
      records.corrections.add({ mailId, at, by, kind: 'rejected', intents: [], note: word?.note ?? null });
    records.audit.append({ mailId, at, step: 'draft_rejected', content: { why, by: word?.by } });
  });
}

/** Inside the write that begins the withdrawal, so that no other who finishes it, and no end of the process, loses it. */
function sayRejected(
  { records }: WatchPorts,
  { mailId, noticeId }: LedgerEntry,
  { by, note }: PersonsWord,
  at: string,
): void {
  if (noticeId === null) records.corrections.add({ mailId, at, by: by.name, kind: 'rejected', intents: [], note });
  records.audit.append({ mailId, at, step: 'rejected_on_page', content: { by } });
}

/** Whether it is known already that this draft was rejected: the word is written before the draft goes, and whoever finishes the withdrawal
 * may be another, who has not heard it. */
const wasSaid = ({ records }: WatchPorts, { mailId, updatedAt }: LedgerEntry): boolean =>
  records.corrections.listOfMail(mailId).some(({ kind, at }) => kind === 'rejected' && at >= updatedAt);

export interface Withdrawal {
  readonly to: 'withdrawn' | 'rejected';
  readonly why: string;
  /** On the page a person has this version before their eyes: it goes, whoever wrote it, and no other. */
  readonly seen?: string;
  readonly word?: PersonsWord;
}

/** Takes back a draft that nobody has touched; one that a person changed stays, and is marked as outdated. `later`: somebody else has
 * moved it, or nobody can say where it is. */
export async function withdrawDraft(
  ports: WatchPorts,
  entry: LedgerEntry,
  options: Withdrawal,
): Promise<'done' | 'kept' | 'later'> {
  const { records, mailbox, clock } = ports;
  const found = await mailbox.readOutgoing({ token: entry.token, draft: entry.draftRef });
  if (found.kind === 'sent') {
    await noteSentByPerson(ports, entry, found);
    return 'done';
  }
  if (found.kind === 'cannot_tell') return 'later';
  if (found.kind === 'draft') {
    const digest = versionOf(found);
    const isTouched = digest !== entry.digest;
    if (options.seen !== undefined && options.seen !== digest) return 'later';
    if (isTouched && options.to === 'withdrawn' && options.seen === undefined) {
      await remark(ports, entry, { add: ['Waybill/Outdated'], remove: ['Waybill/Approve'] });
      return 'kept';
    }
    const diff = isTouched ? await diffEdit(ports, entry, found.raw) : null;
    const isEdited = isTouched && (await wasEdited(entry, found.raw, diff));
    const isBegun = await records.write(() => {
      // Whoever moved it while the mailbox was asked goes on with it.
      if (records.ledger.read(entry.id)?.state !== 'drafted') return false;
      const kept = { at: clock.now(), digest, raw: found.raw, diff: diff && JSON.stringify(diff), isEdited };
      if (isTouched) records.ledger.keepVersion(entry.id, kept);
      const at = clock.now();
      records.ledger.move(entry.id, { from: ['drafted'], to: 'withdrawing', now: at, detail: options.why });
      if (options.to === 'rejected' && options.word !== undefined) sayRejected(ports, entry, options.word, at);
      return true;
    });
    if (!isBegun) return 'later';
    await mailbox.removeDraft(found.ref);
    return endDraft(ports, { ...entry, state: 'withdrawing' }, options);
  }
  if (options.to === 'withdrawn') {
    await noteRejected(ports, entry, 'a person deleted the draft');
    return 'done';
  }
  return endDraft(ports, entry, options);
}

/** A withdrawal that was cut off, by a crash or a mailbox that could not be asked. A draft that a person has changed meanwhile
 * stays where it is, and is theirs. */
export async function resumeWithdrawal(ports: WatchPorts, entry: LedgerEntry): Promise<void> {
  const { mailbox, clock } = ports;
  const found = await mailbox.readOutgoing({ token: entry.token, draft: entry.draftRef });
  // Beside a person's own answer in the thread some mailboxes can never tell that the draft was not sent. It is not where it was, and
  // the matter has ended.
  const isSettled = Date.parse(clock.now()) - Date.parse(entry.updatedAt) >= limits.sending.settleSeconds * 1_000;
  if (found.kind === 'cannot_tell' && !isSettled) return;
  if (found.kind === 'sent') return noteSentByPerson(ports, entry, found);
  const why = entry.detail ?? 'taken back';
  const to = why === REJECTED_BY_MARK ? 'rejected' : 'withdrawn';
  if (found.kind === 'draft' && (to === 'rejected' || versionOf(found) === entry.digest))
    await mailbox.removeDraft(found.ref);
  await endDraft(ports, entry, { to, why });
}

async function endDraft(ports: WatchPorts, entry: LedgerEntry, { to, why, word }: Withdrawal): Promise<'done'> {
  if (to === 'rejected') {
    await noteRejected(ports, entry, why, word);
    return 'done';
  }
  const { records, clock } = ports;
  await remark(ports, entry, { add: [], remove: OPEN_MARKS });
  await records.write(() => {
    if (records.ledger.read(entry.id)?.state !== entry.state) return;
    records.ledger.move(entry.id, { from: [entry.state], to, now: clock.now(), detail: why });
    const content = { why, by: word?.by };
    records.audit.append({ mailId: entry.mailId, at: clock.now(), step: 'draft_withdrawn', content });
    if (why === NO_REPLY_DUE) records.work.retry(entry.mailId);
  });
  return 'done';
}

type RemarkPorts = Pick<WatchPorts, 'records' | 'mailbox'>;

/** A notice has no mail of a customer's to be marked. */
type Marked = Pick<LedgerEntry, 'mailId' | 'isReceipt'> & Partial<Pick<LedgerEntry, 'noticeId'>>;

/** Marks on the customer's mail. Whatever becomes of its receipt, it waits as before. */
export async function remark(
  { records, mailbox }: RemarkPorts,
  { mailId, isReceipt, noticeId = null }: Marked,
  change: MarkChange,
): Promise<void> {
  if (isReceipt || noticeId !== null) return;
  const mail = records.mails.read(mailId);
  if (mail !== null) await markMail(mailbox, mail.providerRef, keepActionMark(records, mailId, change));
}

/** The marks on the customer's mail now; none where a person has moved or deleted it. */
export async function readMarksOf({ records, mailbox }: RemarkPorts, mailId: MailId): Promise<readonly Mark[]> {
  const mail = records.mails.read(mailId);
  if (mail === null) return [];
  try {
    return await mailbox.readMarks(mail.providerRef);
  } catch (error) {
    if (isConnectorError(error, 'not_found')) return [];
    throw error;
  }
}
