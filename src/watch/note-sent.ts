// Notes a mail that lies among the sent ones: ours, sent by us or by a person who approved it; or one that a person wrote by hand,
// on the web, a phone or an account of their own. Either ends the matter that it answers; a receipt answers nothing (DESIGN.md, Approval). Called by list-mailbox.ts.
import { limits } from '../domain/limits.ts';
import type { Message } from '../domain/message.ts';
import { parseMessage } from '../mail/parse-message.ts';
import { isConnectorError } from '../ports/connector-error.ts';
import type { ProviderMessageId } from '../ports/mailbox.ts';
import { endMatters } from './end-matters.ts';
import { directionOf, findEntry, indexKept, indexNotice } from './index-kept.ts';
import { noteSentByPerson } from './settle-draft.ts';
import type { WatchPorts } from './watch-ports.ts';

/** Throws ConnectorError where the mailbox cannot be asked now. */
export async function noteSent(ports: WatchPorts, providerRef: ProviderMessageId): Promise<void> {
  const raw = await readRaw(ports, providerRef);
  if (raw === null || raw.byteLength > limits.mail.sizeBytesMax) return;
  const parsed = await parseMessage(raw);
  if (!parsed.ok) return;
  const message = parsed.value;
  const entry = findEntry(ports, message);
  if (entry !== null) await noteSentByPerson(ports, entry, { ref: providerRef, raw });
  // The notice itself is kept from the beginning.
  if (entry !== null && entry.noticeId !== null) return indexNotice(ports, entry.noticeId, message);
  const direction = directionOf(entry);
  const threadId = await keepSent(ports, { providerRef, raw, message, direction });
  if (threadId !== null && direction === 'out')
    await endMatters(ports, { threadId, message, except: entry?.id ?? null });
}

async function readRaw({ mailbox }: WatchPorts, ref: ProviderMessageId): Promise<Uint8Array | null> {
  try {
    return await mailbox.fetchRaw(ref);
  } catch (error) {
    if (isConnectorError(error, 'not_found', 'bad_response')) return null;
    throw error;
  }
}

interface SentMail {
  readonly providerRef: ProviderMessageId;
  readonly raw: Uint8Array;
  readonly message: Message;
  readonly direction: ReturnType<typeof directionOf>;
}

/** null where it was kept before. */
function keepSent(ports: WatchPorts, { providerRef, raw, message, direction }: SentMail): Promise<number | null> {
  const { name: mailbox, records, clock } = ports;
  return records.write(() => {
    const { id, isNew } = records.mails.keep({ mailbox, providerRef, receivedAt: clock.now(), raw });
    return isNew ? indexKept(ports, id, message, direction) : null;
  });
}
