// Looks at the drafts that wait for a person: sent, deleted, changed, approved or rejected by a mark (DESIGN.md, Approval in the
// mailbox). Called after each listing for what it touched, and from time to time for all, because not every provider tells.
import { limits } from '../domain/limits.ts';
import type { Mark, OutgoingCopy, ProviderMessageId } from '../ports/mailbox.ts';
import type { LedgerEntry } from '../ports/records.ts';
import { versionOf } from '../sending/digest-bytes.ts';
import { BY_MARK, rejectActionsOf } from './decide-actions.ts';
import { diffEdit, wasEdited } from './diff-edit.ts';
import {
  noteRejected,
  noteSentByPerson,
  REJECTED_BY_MARK,
  readMarksOf,
  resumeWithdrawal,
  withdrawDraft,
} from './settle-draft.ts';
import type { WatchPorts } from './watch-ports.ts';

/** Sends what a person approved, where it still holds. `marks` are those on the mail. */
export type ApproveDraft = (entry: LedgerEntry, draft: OutgoingCopy, marks: readonly Mark[]) => Promise<void>;

/** Withdrawals that were cut off. One that is under way elsewhere comes to the same end, whoever is first. */
export async function resumeWithdrawals(ports: WatchPorts): Promise<void> {
  const { name, records } = ports;
  const cutOff = records.ledger.listByState('withdrawing', limits.watch.draftsLookedAt);
  for (const entry of cutOff) if (entry.mailbox === name) await resumeWithdrawal(ports, entry);
}

export interface Choice {
  /** Ids that the listing named: these first. */
  readonly touched: ReadonlySet<ProviderMessageId>;
  /** Of the others those whose time has come, or every one. */
  readonly others: 'due' | 'all';
}

/** Each once: two looks in a row would take for settled what a person has only just written. Throws ConnectorError where the mailbox
 * cannot be asked. */
export async function reviewDrafts(
  ports: WatchPorts,
  { touched, others }: Choice,
  approve: ApproveDraft,
): Promise<number> {
  const waiting = ports.records.ledger.listDrafted(ports.name, limits.watch.draftsListed);
  const told = touched.size === 0 ? [] : waiting.filter((entry) => isTouched(ports, entry, touched));
  const first = new Set(told);
  const rest = waiting.filter((entry) => !first.has(entry) && (others === 'all' || isDue(ports, entry)));
  const chosen = [...told, ...rest].slice(0, limits.watch.draftsLookedAt);
  for (const entry of chosen) await reviewDraft(ports, entry, approve);
  return chosen.length;
}

/** A draft that is away or that a person has changed is looked at again soon: something may be under way there. */
function isDue({ clock, mailbox }: WatchPorts, { lookedAt, lookedDigest, digest }: LedgerEntry): boolean {
  if (lookedAt === null) return true;
  const { reviewSeconds, reviewToldSeconds } = limits.watch;
  const isAtRest = lookedDigest === digest && mailbox.tellsDraftsAndMarks === true;
  return secondsSince(lookedAt, clock.now()) >= (isAtRest ? reviewToldSeconds : reviewSeconds);
}

function isTouched({ records }: WatchPorts, entry: LedgerEntry, touched: ReadonlySet<ProviderMessageId>): boolean {
  if (entry.draftRef !== null && touched.has(entry.draftRef)) return true;
  const mail = records.mails.read(entry.mailId);
  return mail !== null && touched.has(mail.providerRef);
}

const secondsSince = (from: string, now: string): number => (Date.parse(now) - Date.parse(from)) / 1_000;

async function reviewDraft(ports: WatchPorts, entry: LedgerEntry, approve: ApproveDraft): Promise<void> {
  const found = await ports.mailbox.readOutgoing({ token: entry.token, draft: entry.draftRef });
  switch (found.kind) {
    case 'sent':
      return noteSentByPerson(ports, entry, found);
    case 'deleted':
      return noteRejected(ports, entry, 'a person deleted the draft');
    case 'absent':
      return noteAbsent(ports, entry);
    case 'draft':
      return readMarks(ports, entry, found, approve);
    case 'cannot_tell':
      return;
  }
}

/** A draft that vanished without a sent copy is rejected only when it is still away after the settle time: copies appear late. */
async function noteAbsent(ports: WatchPorts, entry: LedgerEntry): Promise<void> {
  const { records, clock } = ports;
  const now = clock.now();
  const awaySince = entry.lookedDigest === null ? entry.lookedAt : null;
  if (awaySince === null) return records.write(() => records.ledger.noteLook(entry.id, { digest: null, at: now }));
  if (secondsSince(awaySince, now) >= limits.sending.settleSeconds)
    await noteRejected(ports, entry, 'the draft vanished without a sent copy');
}

async function readMarks(
  ports: WatchPorts,
  entry: LedgerEntry,
  found: OutgoingCopy,
  approve: ApproveDraft,
): Promise<void> {
  const { records, clock } = ports;
  const digest = versionOf(found);
  const isChanged = digest !== entry.digest;
  // A notice has no mail of a customer's on which they could stand.
  const marks = entry.noticeId === null ? await readMarksOf(ports, entry.mailId) : [];
  // One that was seen before is kept.
  const isNews = isChanged && digest !== entry.lookedDigest;
  const diff = isNews ? await diffEdit(ports, entry, found.raw) : null;
  const isEdited = isNews && (await wasEdited(entry, found.raw, diff));
  await records.write(() => {
    const at = clock.now();
    records.ledger.noteLook(entry.id, { digest, at });
    if (isNews)
      records.ledger.keepVersion(entry.id, {
        at,
        digest,
        raw: found.raw,
        diff: diff && JSON.stringify(diff),
        isEdited,
      });
  });
  if (marks.includes('Waybill/Reject')) {
    await rejectActionsOf(ports, entry.mailId, BY_MARK);
    await withdrawDraft(ports, entry, { to: 'rejected', why: REJECTED_BY_MARK });
    return;
  }
  if (!isChanged && marks.includes('Waybill/Outdated')) {
    // Overtaken, and the process died before it was taken back.
    await withdrawDraft(ports, entry, { to: 'withdrawn', why: 'the customer has written again' });
    return;
  }
  // What a person changed is approved as it stood at the look before this one: the mark may be older than the last words.
  const isAsSeen = !isChanged || entry.lookedDigest === digest;
  if (marks.includes('Waybill/Approve') && isAsSeen) await approve(entry, found, marks);
}
