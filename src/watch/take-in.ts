// Takes one listed mail in: its bytes are stored and its work is queued before anything moves on. What cannot be read is counted,
// tried again and at last set aside, so that one bad mail never stops the others. Called by list-mailbox.ts.
import { receive } from '../pipeline/receive.ts';
import { ConnectorError } from '../ports/connector-error.ts';
import type { ProviderMessageId } from '../ports/mailbox.ts';
import type { MailId } from '../ports/records.ts';
import { readContext } from './read-context.ts';
import type { WatchPorts } from './watch-ports.ts';

/** `known`: the same mail was there before. `gone`: it was deleted or moved meanwhile. */
export type TakenIn =
  | { readonly kind: 'new' | 'known'; readonly mailId: MailId }
  | { readonly kind: 'gone' | 'again' | 'set_aside' };

/** What stops the whole mailbox and not this mail: the listing ends, and begins there again. */
const STOPS_THE_MAILBOX: ReadonlySet<ConnectorError['kind']> = new Set(['auth', 'rate_limited', 'unavailable']);

/** Throws ConnectorError where the mailbox cannot be asked now. */
export async function takeIn(ports: WatchPorts, providerRef: ProviderMessageId): Promise<TakenIn> {
  const { name: mailbox, records, clock } = ports;
  // A listing from a time on names what is known too: it is not fetched again.
  const known = records.mails.findByRef(mailbox, providerRef);
  if (known !== null) return { kind: 'known', mailId: known };
  const raw = await readRaw(ports, providerRef);
  if (!(raw instanceof Uint8Array)) return raw;
  const reception = await receive({ mailbox, providerRef, receivedAt: clock.now(), raw }, records);
  if (reception.kind === 'refused') return setAside(ports, providerRef, reception.why);
  await records.write(() => records.watches.forgetUnread(mailbox, providerRef));
  if (!reception.isNew) return { kind: 'known', mailId: reception.mailId };
  await readContext(ports, providerRef, raw);
  return { kind: 'new', mailId: reception.mailId };
}

async function readRaw(ports: WatchPorts, providerRef: ProviderMessageId): Promise<Uint8Array | TakenIn> {
  try {
    return await ports.mailbox.fetchRaw(providerRef);
  } catch (error) {
    if (!(error instanceof ConnectorError) || STOPS_THE_MAILBOX.has(error.kind)) throw error;
    if (error.kind !== 'not_found') return setAside(ports, providerRef, error.message);
    await ports.records.write(() => ports.records.watches.forgetUnread(ports.name, providerRef));
    return { kind: 'gone' };
  }
}

async function setAside(ports: WatchPorts, providerRef: string, reason: string): Promise<TakenIn> {
  const { name: mailbox, records, clock } = ports;
  const kind = await records.write(() => records.watches.noteUnread({ mailbox, providerRef, reason, at: clock.now() }));
  return { kind };
}
