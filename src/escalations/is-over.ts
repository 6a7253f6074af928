// Whether a matter still waits, by what became of its mail: the newest run, the ledger and the thread. Called when matters are
// opened and by sweep.ts for those that are open.
import { limits } from '../domain/limits.ts';
import { endOfReply, REPLY_ENDS } from '../domain/queue.ts';
import type { MailId, Matter, Records, StoredAction } from '../ports/records.ts';
import { addMinutes } from './deadlines.ts';

/** Why it waits no more; null while it waits. */
export function findEnd(records: Records, matter: Pick<Matter, 'mailId' | 'kind' | 'openedAt'>): string | null {
  const { mailId, kind, openedAt } = matter;
  // An answer that bounced is answered by whatever is sent after that, and to another address maybe.
  if (kind === 'bounced')
    return records.matters.findAnswer(mailId, { since: openedAt, toAnybody: true }) === null ? null : 'answered';
  if (kind === 'action') return findActionEnd(records, mailId, openedAt);
  if (kind === 'commitment') {
    if (records.commitments.readOfMail(mailId)?.state !== 'overdue') return 'kept';
    return records.matters.findAnswer(mailId, { since: openedAt, toAnybody: true }) === null ? null : 'answered';
  }
  const run = records.runs.readOutcome(mailId);
  if (run?.outcome === 'ignore') return 'ignored';
  const reply = records.ledger.readForMail(mailId);
  const end = endOfReply(reply, run?.at ?? null);
  // Whoever asks others to see to a mail whose draft is gone already asks for an answer.
  if (end !== null && end !== 'answered' && reply !== null && openedAt > reply.updatedAt)
    return findAnswer(records, mailId);
  // A draft is taken back because of an answer; that says more.
  return end === null || end === 'withdrawn' ? (findAnswer(records, mailId) ?? end) : end;
}

/** The draft that was approved together with the action left just before it, by the provider's clock: that is no answer to what came of it. */
function findActionEnd(records: Records, mailId: MailId, openedAt: string): string | null {
  const since = addMinutes(openedAt, limits.sending.settleSeconds / 60);
  if (records.matters.findAnswer(mailId, { since, toAnybody: true }) !== null) return 'answered';
  return records.actions.listOfMail(mailId).some((action) => isLeftOver(records, action)) ? null : 'done';
}

/** A person must still see to what was to be done, or to the customer who has not heard that it is. */
function isLeftOver({ ledger }: Records, { id, state, action }: StoredAction): boolean {
  if (state === 'refused' || state === 'unknown' || state === 'expired') return true;
  if (state !== 'done' || action.kind === 'add_note') return false;
  const told = ledger.readForAction(id)?.state;
  return told === undefined || REPLY_ENDS[told] === undefined;
}

function findAnswer({ mails, matters }: Records, mailId: MailId): string | null {
  const receivedAt = mails.read(mailId)?.receivedAt;
  if (receivedAt === undefined) return 'gone';
  return matters.findAnswer(mailId, { since: receivedAt, toAnybody: false }) === null ? null : 'answered';
}
