// Sends a mail that is no draft, by a sender beside the mailbox, once: planned -> sending -> sent | planned | unknown | failed (DESIGN.md, "Sending: the
// ledger"). Called by src/notices. The same checks as for a draft stand in the transaction that sets `sending`; what is unclear after it is never
// handed over again.
import { domainOfAddress, isAlignedDomain } from '../domain/mail-domain.ts';
import { ConnectorError } from '../ports/connector-error.ts';
import type { MailSender, SenderMail, SenderResult } from '../ports/mail-sender.ts';
import type { LedgerEntry } from '../ports/records.ts';
import { digestBytes } from './digest-bytes.ts';
import { findHold, type Hold } from './find-hold.ts';
import { hasMoved, type LedgerChange } from './move-entry.ts';
import type { SendingPorts } from './sending-ports.ts';

/** `sent`, `failed`, `unknown`: how it ended. `refused`: nothing is on its way, and it is `planned` again. `held`: nothing was tried. `elsewhere`: it was
 * past `planned`. `status`: of RFC 3463, where the other side gave one with its No. */
export type DirectResult =
  | { readonly kind: 'sent' | 'unknown' | 'refused' | 'elsewhere'; readonly entry: LedgerEntry }
  | { readonly kind: 'failed'; readonly entry: LedgerEntry; readonly status: string | null }
  | { readonly kind: 'held'; readonly entry: LedgerEntry; readonly reason: Hold };

interface DirectPorts extends Pick<SendingPorts, 'records' | 'clock'> {
  readonly sender: MailSender;
}

/** `mail.from` is the address of its one From. Throws only for bugs and for a store that fails. */
export async function sendDirectlyOnce(
  ports: DirectPorts,
  { id }: Pick<LedgerEntry, 'id'>,
  mail: Omit<SenderMail, 'token' | 'to'>,
): Promise<DirectResult> {
  const start = await ports.records.write(() => startSend(ports, id, mail));
  if (start.kind !== 'started') return start;
  const { entry } = start;
  const result = await handOver(ports.sender, { ...mail, to: entry.recipient, token: entry.token });
  return note(ports, entry, result);
}

/** Inside one transaction: looks at everything again and reserves the place under the caps. */
function startSend(
  { records, clock, sender }: DirectPorts,
  id: number,
  { from, raw }: Pick<SenderMail, 'from' | 'raw'>,
): DirectResult | { readonly kind: 'started'; readonly entry: LedgerEntry } {
  const entry = records.ledger.read(id);
  if (entry === null) throw new Error(`ledger entry ${id} does not exist`);
  if (entry.state !== 'planned') return { kind: 'elsewhere', entry };
  const now = clock.now();
  const reason = findHold(records, entry, now);
  if (reason !== null) return { kind: 'held', entry, reason };
  const change = { from: ['planned'], to: 'sending', now, digest: digestBytes(raw) } as const;
  const started = records.ledger.move(id, change);
  if (isFromOwnDomain(sender, from)) return { kind: 'started', entry: started };
  const detail = 'not sent: the sender signs for no domain of this From';
  const failed = records.ledger.move(id, { from: ['sending'], to: 'failed', now, detail });
  return { kind: 'failed', entry: failed, status: null };
}

/** DMARC fails where the signature is of another domain. */
function isFromOwnDomain({ domains }: MailSender, from: string): boolean {
  const own = domainOfAddress(from);
  return own !== null && domains.some((domain) => isAlignedDomain(own, domain));
}

/** A sender that a person has paused meanwhile throws; whatever else it throws, the mail may have left. */
async function handOver(sender: MailSender, mail: SenderMail): Promise<SenderResult> {
  try {
    return await sender.send(mail);
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    return { kind: 'unknown', why: error.message };
  }
}

function note({ records, clock }: DirectPorts, entry: LedgerEntry, result: SenderResult): Promise<DirectResult> {
  return records.write(() => {
    const move = (change: LedgerChange, from: LedgerEntry['state'][]) =>
      records.ledger.move(entry.id, { ...change, from, now: clock.now() });
    if (result.kind === 'sent') {
      // Whatever somebody noted who looked in between: it has left.
      const sentRef = result.ref === null ? {} : { sentRef: result.ref };
      const before = records.ledger.read(entry.id);
      return {
        kind: 'sent',
        entry: before?.state === 'sent' ? before : move({ to: 'sent', ...sentRef }, ['sending', 'unknown']),
      };
    }
    if (hasMoved({ records }, entry)) return { kind: 'unknown', entry: records.ledger.read(entry.id) ?? entry };
    if (result.kind === 'unknown')
      return { kind: 'unknown', entry: move({ to: 'unknown', detail: result.why }, ['sending']) };
    const detail = `not sent: ${result.why}`;
    return result.isPermanent
      ? { kind: 'failed', entry: move({ to: 'failed', detail }, ['sending']), status: result.status }
      : { kind: 'refused', entry: move({ to: 'planned', detail }, ['sending']) };
  });
}
