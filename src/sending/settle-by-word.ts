// A person's word on a send of which nobody knows whether it left (DESIGN.md, "Sending: the ledger": a person decides). The mailbox is looked
// into once more before: what it shows counts for more than the word. Nothing is sent here. Called by the desk's page.
import { limits } from '../domain/limits.ts';
import type { SendState } from '../domain/send-states.ts';
import { ConnectorError } from '../ports/connector-error.ts';
import type { Mailbox } from '../ports/mailbox.ts';
import type { LedgerEntry, Records } from '../ports/records.ts';
import { hasMoved } from './move-entry.ts';
import { type SettlingPorts, settleOne } from './settle-sends.ts';

export const SEND_OUTCOMES = ['sent', 'not_sent'] as const;
export type SendOutcome = (typeof SEND_OUTCOMES)[number];

export type WordOnSend =
  /** `isMarked`: the customer's mail in the mailbox shows it too. */
  | { readonly kind: 'settled'; readonly entry: LedgerEntry; readonly isMarked: boolean }
  /** The mailbox shows by now what became of it; the word was not needed. */
  | { readonly kind: 'found'; readonly entry: LedgerEntry }
  /** Until then it may still be on its way: nobody can say yet that it was not sent. */
  | { readonly kind: 'too_early'; readonly until: string }
  | { readonly kind: 'not_unclear'; readonly state: SendState };

export interface WordPorts extends SettlingPorts {
  readonly records: SettlingPorts['records'] & Pick<Records, 'audit'>;
  /** Shows on the customer's mail that it waits for a person. */
  readonly markAsOpen: (mailbox: Mailbox, entry: LedgerEntry) => Promise<void>;
}

/** Throws where there is no such entry. `not_sent` ends the entry as failed: its mail waits for a person, and no new reply is written until
 * somebody has it handled anew. */
export async function settleSendByWord(
  ports: WordPorts,
  id: number,
  { outcome, by }: { readonly outcome: SendOutcome; readonly by: { readonly id: string; readonly name: string } },
): Promise<WordOnSend> {
  const { records, clock } = ports;
  const { ledger } = records;
  const entry = ledger.read(id);
  if (entry === null) throw new Error(`ledger entry ${id} does not exist`);
  if (entry.state !== 'unknown') return { kind: 'not_unclear', state: entry.state };
  const begunAt = ledger.readSendingAt(id) ?? entry.updatedAt;
  const until = new Date(Date.parse(begunAt) + limits.sending.settleSeconds * 1_000).toISOString();
  if (outcome === 'not_sent' && clock.now() < until) return { kind: 'too_early', until };
  const mailbox = ports.findMailbox(entry.mailbox);
  const looked = mailbox === null ? entry : await settleOne(ports, mailbox, entry);
  if (looked.state !== 'unknown') return { kind: 'found', entry: looked };
  const isMarked = mailbox !== null && (await mark(ports, mailbox, looked, outcome));
  return records.write(() => {
    const at = clock.now();
    if (hasMoved(ports, looked)) return { kind: 'not_unclear', state: ledger.read(id)?.state ?? looked.state };
    const isSent = outcome === 'sent';
    const moved = ledger.move(id, {
      from: ['unknown'],
      to: isSent ? 'sent' : 'failed',
      now: at,
      detail: `${by.name} says that it was ${isSent ? 'sent' : 'not sent'}`,
    });
    records.audit.append({ mailId: entry.mailId, at, step: 'send_settled', content: { send: id, outcome, by } });
    return { kind: 'settled', entry: moved, isMarked };
  });
}

/** The word counts also where the mailbox cannot be asked. */
async function mark(
  { markAsSent, markAsOpen }: WordPorts,
  mailbox: Mailbox,
  entry: LedgerEntry,
  outcome: SendOutcome,
): Promise<boolean> {
  try {
    await (outcome === 'sent' ? markAsSent?.(mailbox, entry) : markAsOpen(mailbox, entry));
    return true;
  } catch (error) {
    if (error instanceof ConnectorError) return false;
    throw error;
  }
}
