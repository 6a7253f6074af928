// Why a draft may not leave now: kill switch, a newer message, the thread's turn, caps (DESIGN.md, "Sending: the ledger").
// Called by send-draft inside the transaction that sets `sending`, so that two sends never share the last place under a cap.
import { limits } from '../domain/limits.ts';
import { isOptionalNotice } from '../domain/notice.ts';
import type { LedgerEntry, LedgerRecords } from '../ports/records.ts';
import { mayReceiveMarketing } from './may-receive-marketing.ts';
import type { SendingPorts } from './sending-ports.ts';
import { readKillSwitch } from './stop-sending.ts';

export const HOLDS = [
  'kill_switch',
  'newer_message',
  'thread_rule',
  'suppressed',
  'no_consent',
  'recipient_cap',
  'mailbox_cap',
] as const;
export type Hold = (typeof HOLDS)[number];

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Null where nothing holds it. `now` is ISO 8601. What a person approved is held by the kill switch and a newer message only. */
export function findHold(
  records: Pick<SendingPorts['records'], 'consents' | 'ledger' | 'notices' | 'privacy' | 'settings'>,
  entry: LedgerEntry,
  now: string,
): Hold | null {
  if (readKillSwitch(records) !== null) return 'kill_switch';
  if (entry.noticeId !== null) return findNoticeHold(records, entry, now);
  const turn = records.ledger.readThreadTurn(entry.threadId);
  if (turn.lastInboundMailId !== entry.mailId) return 'newer_message';
  if (!entry.isAutomatic) return null;
  if (records.privacy.isSuppressed(entry.recipient)) return 'suppressed';
  // Ids are given in order of arrival: only a mail that came after our last automatic reply opens the turn again.
  const lastTurn = turn.newestMailIdAtLastAutomatic;
  if (lastTurn !== null && entry.mailId <= lastTurn) return 'thread_rule';
  return findReplyCap(records, entry, now);
}

/** It answers nobody, so that neither the newest mail nor the turn in its thread holds it. */
function findNoticeHold(
  records: Pick<SendingPorts['records'], 'consents' | 'ledger' | 'notices' | 'privacy' | 'settings'>,
  { recipient, mailbox, isAutomatic, noticeId }: LedgerEntry,
  now: string,
): Hold | null {
  const { ledger, notices, privacy } = records;
  if (privacy.isSuppressed(recipient)) return 'suppressed';
  const notice = noticeId === null ? null : notices.read(noticeId);
  if (isOptionalNotice(notice?.kinds ?? []) && privacy.refusesNotices(recipient)) return 'suppressed';
  if (notice?.hasMarketing === true && !mayReceiveMarketing(records, recipient)) return 'no_consent';
  if (!isAutomatic) return null;
  const { noticesPerRecipientPerDay: perRecipientPerDay, noticesPerMailboxPerHour: perMailboxPerHour } = limits.sending;
  return findCap(ledger.countNotices, { recipient, mailbox }, now, { perRecipientPerDay, perMailboxPerHour });
}

function findReplyCap(
  { ledger }: Pick<SendingPorts['records'], 'ledger'>,
  entry: LedgerEntry,
  now: string,
): Hold | null {
  const {
    automaticRepliesPerRecipientPerDay: perRecipientPerDay,
    automaticRepliesPerMailboxPerHour: perMailboxPerHour,
  } = limits.sending;
  return findCap(ledger.countAutomatic, entry, now, { perRecipientPerDay, perMailboxPerHour });
}

function findCap(
  count: LedgerRecords['countAutomatic'],
  { recipient, mailbox }: Pick<LedgerEntry, 'recipient' | 'mailbox'>,
  now: string,
  caps: { readonly perRecipientPerDay: number; readonly perMailboxPerHour: number },
): Hold | null {
  const before = (ms: number) => new Date(Date.parse(now) - ms).toISOString();
  if (count({ recipient, since: before(DAY_MS) }) >= caps.perRecipientPerDay) return 'recipient_cap';
  return count({ mailbox, since: before(HOUR_MS) }) >= caps.perMailboxPerHour ? 'mailbox_cap' : null;
}
