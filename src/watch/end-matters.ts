// Any newer outgoing mail to the contact ends what waits in the thread (DESIGN.md, Approval): drafts that nobody touched are taken
// back, others are marked as outdated, and the customer's mails are no longer marked as open. Called by note-sent.ts.
import { limits } from '../domain/limits.ts';
import type { Message } from '../domain/message.ts';
import type { LedgerEntry } from '../ports/records.ts';
import { remark, withdrawDraft } from './settle-draft.ts';
import type { WatchPorts } from './watch-ports.ts';

const UNCLEAR_STATES: ReadonlySet<LedgerEntry['state']> = new Set(['planned', 'drafting', 'sending', 'unknown']);

interface Answer {
  readonly threadId: number;
  readonly message: Message;
  /** The ledger entry that it is itself. */
  readonly except: number | null;
}

export async function endMatters(ports: WatchPorts, { threadId, message, except }: Answer): Promise<void> {
  const { records, name } = ports;
  const recipients = new Set([...message.to, ...message.cc].map(({ address }) => address));
  const entries = records.ledger
    .listByThread(threadId, limits.identify.threadMessagesMax)
    .filter(({ isReceipt }) => !isReceipt);
  const waiting = entries.filter((entry) => entry.state === 'drafted' && entry.mailbox === name && entry.id !== except);
  for (const entry of waiting) {
    if (!recipients.has(entry.recipient)) continue;
    await withdrawDraft(ports, entry, { to: 'withdrawn', why: 'a person answered by hand' });
  }
  if (message.messageId === null) return;
  // Nobody knows yet whether a draft of ours will lie beside the answer: a person is to see it then.
  const unclear = new Set(entries.filter(({ state }) => UNCLEAR_STATES.has(state)).map(({ mailId }) => mailId));
  // Escalated mails without a draft are answered too.
  for (const mail of records.mails.findThread([message.messageId], limits.identify.threadMessagesMax)) {
    if (mail.direction !== 'in' || !recipients.has(mail.contact)) continue;
    // Who answered in their own words has seen to the order, or means to.
    if (except === null) await records.write(() => records.actions.propose(mail.id, [], ports.clock.now()));
    if (!unclear.has(mail.id))
      await remark(
        ports,
        { mailId: mail.id, isReceipt: false },
        { add: [], remove: ['Waybill/Escalated', 'Waybill/To approve'] },
      );
  }
}
