// Brings a notice on its way by a connected sender, without a draft: the same looks and the same ledger as by the mailbox. Called by deliver-notices.ts.
// One that may have left is never handed over again; a person decides.
import { limits } from '../domain/limits.ts';
import { parseMessage } from '../mail/parse-message.ts';
import type { Mailbox } from '../ports/mailbox.ts';
import type { Notice } from '../ports/notice-records.ts';
import type { LedgerEntry } from '../ports/records.ts';
import { sendDirectlyOnce } from '../sending/send-directly.ts';
import { endNotice, type Step, takeBackPlanned, WHY } from './end-notice.ts';
import { isDeadAddress, noteReport } from './note-report.ts';
import type { NoticePorts } from './notice-ports.ts';
import { isStale, readStanding } from './notice-standing.ts';

/** What a person looks at first lies in the mailbox as a draft. */
export const isDirect = ({ settings }: NoticePorts, { mode }: Notice): boolean =>
  mode === 'send' && settings.notices.by !== 'mailbox';

interface Planned {
  readonly notice: Notice;
  readonly entry: LedgerEntry;
  readonly mailbox: Mailbox;
}

export async function deliverDirectly(ports: NoticePorts, { notice, entry, mailbox }: Planned): Promise<Step> {
  const { records, clock, settings } = ports;
  const ageMs = Date.parse(clock.now()) - Date.parse(notice.madeAt);
  if (ageMs > limits.notices.lateHours * 3_600_000) return takeBackPlanned(ports, notice, entry, WHY.late);
  if (isStale(notice, clock.now())) {
    const standing = await readStanding(ports, notice, false);
    if (standing === 'cannot_tell') return 'waits';
    if (standing !== 'holds') return takeBackPlanned(ports, notice, entry, WHY[standing]);
  }
  const sender = ports.findSender?.(settings.notices.by) ?? null;
  if (sender === null || isResting(ports, entry)) return 'waits';
  const raw = records.mails.readRaw(notice.mailId);
  if (raw === null) return takeBackPlanned(ports, notice, entry, WHY.erased);
  const from = await readFrom(raw);
  if (from === null || !mailbox.account.addresses.some((one) => one.toLowerCase() === from))
    return takeBackPlanned(ports, notice, entry, 'it is from no address of its mailbox');
  const result = await sendDirectlyOnce({ records, clock, sender }, entry, { raw, from });
  switch (result.kind) {
    case 'held':
      if (result.reason === 'no_consent') return takeBackPlanned(ports, notice, result.entry, WHY.noConsent);
      return result.reason === 'suppressed' ? takeBackPlanned(ports, notice, result.entry, WHY.unwanted) : 'waits';
    case 'failed':
      if (isDeadAddress(result.status)) await noteReport(ports, notice, { report: 'bounced', status: result.status });
      return endNotice(ports, notice, result.entry);
    case 'sent':
      return endNotice(ports, notice, result.entry);
    default:
      return 'waits';
  }
}

/** The sender took nothing of it a little while ago. */
function isResting({ records, clock }: NoticePorts, { id, updatedAt }: LedgerEntry): boolean {
  const restMs = limits.notices.refusedRetryMinutes * 60_000;
  return records.ledger.readSendingAt(id) !== null && Date.parse(clock.now()) - Date.parse(updatedAt) < restMs;
}

async function readFrom(raw: Uint8Array): Promise<string | null> {
  const parsed = await parseMessage(raw);
  const [one, ...more] = parsed.ok ? parsed.value.from : [];
  return one === undefined || more.length > 0 ? null : one.address.toLowerCase();
}
