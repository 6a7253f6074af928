// What was written in a thread before the mailbox was connected: kept and found again, never answered. Called by take-in.ts for a
// mail that answers mails which the desk has never seen.
import { limits } from '../domain/limits.ts';
import { parseMessage } from '../mail/parse-message.ts';
import { threadParents } from '../mail/threading.ts';
import { ConnectorError } from '../ports/connector-error.ts';
import type { ProviderMessageId } from '../ports/mailbox.ts';
import { directionOf, findEntry, indexKept, isOurs } from './index-kept.ts';
import type { WatchPorts } from './watch-ports.ts';

/** Does what it can: a thread without its beginning is still a thread. Throws only for a store that fails. */
export async function readContext(ports: WatchPorts, providerRef: ProviderMessageId, raw: Uint8Array): Promise<void> {
  const { mailbox, records } = ports;
  if (mailbox.readThread === undefined) return;
  const parsed = await parseMessage(raw);
  if (!parsed.ok) return;
  const parents = threadParents(parsed.value);
  if (parents.length === 0 || records.mails.findThread(parents, 1).length > 0) return;
  try {
    const refs = await mailbox.readThread(providerRef);
    for (const ref of refs.slice(-limits.watch.contextMessagesMax)) {
      if (ref !== providerRef) await keepContext(ports, ref, await mailbox.fetchRaw(ref));
    }
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
  }
}

async function keepContext(ports: WatchPorts, providerRef: string, raw: Uint8Array): Promise<void> {
  const { name: mailbox, records, clock } = ports;
  if (raw.byteLength > limits.mail.sizeBytesMax) return;
  const parsed = await parseMessage(raw);
  if (!parsed.ok) return;
  const message = parsed.value;
  await records.write(() => {
    const { id, isNew } = records.mails.keep({ mailbox, providerRef, receivedAt: clock.now(), raw });
    const isByUs = isOurs(message, ports.mailbox.account.addresses);
    if (isNew) indexKept(ports, id, message, isByUs ? directionOf(findEntry(ports, message)) : 'in');
  });
}
