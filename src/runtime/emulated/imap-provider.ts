// Mailboxes on a real Dovecot of our own, with a submission server that keeps what it is given. Used by `waybill tour imap` and the
// bench of mailboxes.
import type { ImapFlow } from 'imapflow';
import { openImap } from '../../../connectors/imap/connector.ts';
import { startCommandMeter } from '../../../connectors/imap/emulator/command-meter.ts';
import { type Dovecot, PASSWORD, startDovecot } from '../../../connectors/imap/emulator/dovecot.ts';
import { connectAs } from '../../../connectors/imap/emulator/person.ts';
import { type SmtpFixture, startSmtp } from '../../../connectors/imap/emulator/smtp.ts';
import {
  type EmulatedAccountOptions,
  type EmulatedMailbox,
  type EmulatedProvider,
  readFields,
  type SeenMail,
} from './emulated-mailbox.ts';

/** Whatever was started is stopped again where it throws. */
export async function startImap(): Promise<EmulatedProvider> {
  await using starting = new AsyncDisposableStack();
  const dovecot = starting.adopt(await startDovecot(), ({ stop }) => stop());
  const smtp = starting.adopt(await startSmtp(), ({ stop }) => stop());
  const started = starting.move();
  return {
    open: (options) => openAt(dovecot, smtp, options),
    close: () => started.disposeAsync(),
  };
}

/** Waybill's side goes through the meter, the people's does not. Whatever was opened is closed again where it throws. */
async function openAt(
  dovecot: Dovecot,
  smtp: SmtpFixture,
  { address, trusted }: EmulatedAccountOptions,
): Promise<EmulatedMailbox> {
  await using opening = new AsyncDisposableStack();
  const user = dovecot.newUser();
  const meter = opening.adopt(await startCommandMeter(dovecot.port), ({ stop }) => stop());
  const client = opening.adopt(await connectAs(dovecot, user), (connected) => connected.logout());
  const imap = await openImap({
    config: {
      imap: { host: '127.0.0.1', port: meter.port, encryption: 'none' },
      smtp: { host: '127.0.0.1', port: smtp.port, encryption: 'none' },
      isPrivateNetworkAllowed: true,
      user,
      account: { addresses: [address], trusted },
    },
    access: { password: PASSWORD },
  });
  opening.defer(() => imap.close());
  const opened = opening.move();
  return {
    mailbox: imap.mailbox,
    signal: imap.signal,
    deliver: async (raw) => void (await client.append('INBOX', Buffer.from(raw))),
    async setMark(messageId, mark) {
      await client.mailboxOpen('INBOX');
      await client.messageFlagsAdd({ header: { 'message-id': messageId } }, [mark.replaceAll(' ', '_')]);
    },
    sendByHand: async (raw) => void (await client.append('Sent', Buffer.from(raw), ['\\Seen'])),
    async sendDraftByHand() {
      const [draft] = await readFolder(client, 'Drafts');
      if (!draft) throw new Error('there is no draft');
      await client.append('Sent', Buffer.from(draft.raw), ['\\Seen']);
      await client.mailboxOpen('Drafts');
      await client.messageDelete('1');
    },
    look: async () => ({
      inbox: await readFolder(client, 'INBOX'),
      drafts: await readFolder(client, 'Drafts'),
      sent: await readFolder(client, 'Sent'),
    }),
    countDrafts: () => countIn(client, 'Drafts'),
    spent: () => ({
      calls: [...meter.commands.values()].reduce((sum, count) => sum + count, 0),
      units: null,
      smtpSessions: smtp.logins(),
      byName: Object.fromEntries(meter.commands),
    }),
    answerAfter: meter.answerAfter,
    close: () => opened.disposeAsync(),
  };
}

async function countIn(client: ImapFlow, path: string): Promise<number> {
  return (await client.mailboxOpen(path)).exists;
}

async function readFolder(client: ImapFlow, path: string): Promise<readonly SeenMail[]> {
  const { exists } = await client.mailboxOpen(path);
  if (exists === 0) return [];
  const mails = await client.fetchAll('1:*', { source: true, flags: true });
  // One that goes at this moment comes without its bytes.
  return mails.flatMap(({ source, flags = new Set<string>() }) =>
    source instanceof Uint8Array
      ? [{ raw: source, marks: [...flags].filter((flag) => flag.startsWith('Waybill/')), thread: threadOf(source) }]
      : [],
  );
}

/** An IMAP server names no threads: mail clients go by the first Message-ID of the References. */
function threadOf(raw: Uint8Array): string {
  const fields = readFields(raw);
  const parents = `${fields.get('references') ?? ''} ${fields.get('in-reply-to') ?? ''} ${fields.get('message-id') ?? ''}`;
  return parents.trim().split(/\s+/)[0] ?? '';
}
