// Whether a matter still waits, by what became of its mail: the newest run, the ledger and the thread. Called when matters are
// opened and by sweep.ts for those that are open.
import { limits } from '../domain/limits.ts';
import { NO_REPLY_DUE } from '../domain/send-states.ts';
import type { LedgerEntry, MailId, Matter, Records, StoredAction } from '../ports/records.ts';
import { addMinutes } from './deadlines.ts';

const ENDS: Partial<Record<LedgerEntry['state'], string>> = {
  sent: 'answered',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
};

/** Why it waits no more; null while it waits. */
export function findEnd(records: Records, matter: Pick<Matter, 'mailId' | 'kind' | 'openedAt'>): string | null {
  const { mailId, kind, openedAt } = matter;
  // An answer that bounced is answered by whatever is sent after that, and to another address maybe.
  if (kind === 'bounced')
    return records.matters.findAnswer(mailId, { since: openedAt, toAnybody: true }) === null ? null : 'answered';
  if (kind === 'action') return findActionEnd(records, mailId, openedAt);
  const run = records.runs.readOutcome(mailId);
  if (run?.outcome === 'ignore') return 'ignored';
  const end = findLedgerEnd(records, mailId, run?.at ?? null);
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
  return told === undefined || ENDS[told] === undefined;
}

function findLedgerEnd({ ledger }: Records, mailId: MailId, ranAt: string | null): string | null {
  const entry = ledger.readForMail(mailId);
  if (entry === null) return null;
  // A draft that was taken back before the mail was handled anew says nothing of what was written then.
  const isBeforeRun = ranAt !== null && entry.updatedAt < ranAt;
  if (entry.state === 'withdrawn' && (isBeforeRun || entry.detail === NO_REPLY_DUE)) return null;
  return ENDS[entry.state] ?? null;
}

function findAnswer({ mails, matters }: Records, mailId: MailId): string | null {
  const receivedAt = mails.read(mailId)?.receivedAt;
  if (receivedAt === undefined) return 'gone';
  return matters.findAnswer(mailId, { since: receivedAt, toAnybody: false }) === null ? null : 'answered';
}
