// An account on the test Dovecot with our mailbox open on it, and the hands of those around it, who use a connection of their
// own as any mail client does. For the tests of this connector.
import type { ImapFlow } from 'imapflow';
import { onTestFinished } from 'vitest';
import type { MailboxInUse } from '../contract/mailbox-in-use.ts';
import type { ImapAccess } from './client.ts';
import { type ImapConfig, type OpenImap, openImap } from './connector.ts';
import { type Dovecot, PASSWORD } from './emulator/dovecot.ts';
import { connectAs } from './emulator/person.ts';
import type { SmtpFixture } from './emulator/smtp.ts';
import { parseRef } from './translate.ts';

export interface ImapDesk extends MailboxInUse {
  readonly open: OpenImap;
  /** A mail client's own connection. */
  readonly client: ImapFlow;
  readonly user: string;
  readonly config: ImapConfig;
  /** Another process: with other settings, where given. */
  readonly openAgain: (changes?: Partial<ImapConfig>) => Promise<OpenImap>;
  readonly inFolder: <T>(path: string, work: (client: ImapFlow) => Promise<T>) => Promise<T>;
  readonly countIn: (path: string) => Promise<number>;
}

export interface DeskOptions {
  readonly changes?: Partial<ImapConfig>;
  readonly access?: ImapAccess;
  readonly user?: string;
  /** The port that our side connects to, where it is not Dovecot's own. */
  readonly port?: number;
}

export function createDesks(dovecot: Dovecot, smtp: SmtpFixture) {
  return async (options: DeskOptions = {}): Promise<ImapDesk> => {
    const { access = { password: PASSWORD }, port = dovecot.port, user = dovecot.newUser() } = options;
    const config: ImapConfig = {
      imap: { host: '127.0.0.1', port, encryption: 'none' },
      smtp: { host: '127.0.0.1', port: smtp.port, encryption: 'none' },
      isPrivateNetworkAllowed: true,
      user,
      account: {
        addresses: ['Orders@Shop.example'],
        trusted: { by: 'authserv-id', authservId: 'mx.shop.example' },
      },
      ...options.changes,
    };
    const client = await connectAs(dovecot, user);
    onTestFinished(() => client.close());
    const openAgain = async (changes: Partial<ImapConfig> = {}): Promise<OpenImap> => {
      const opened = await openImap({ config: { ...config, ...changes }, access });
      onTestFinished(() => opened.close());
      return opened;
    };
    const open = await openAgain();
    return { open, client, user, config, openAgain, mailbox: open.mailbox, ...handsOn(client, openAgain) };
  };
}

function handsOn(client: ImapFlow, openAgain: () => Promise<OpenImap>) {
  const inFolder = async <T>(path: string, work: (client: ImapFlow) => Promise<T>): Promise<T> => {
    await client.mailboxOpen(path);
    return work(client);
  };
  const uidOf = (ref: string): string => String(parseRef(ref)?.uid);
  return {
    inFolder,
    countIn: async (path: string) => (await client.mailboxOpen(path)).exists,
    deliver: async (raw: Uint8Array) => void (await client.append('INBOX', Buffer.from(raw))),
    reopen: async () => (await openAgain()).mailbox,
    /** As mail clients do: the new text is a new message, and the old one goes. */
    editDraft: async (ref: string, raw: Uint8Array) => {
      await client.append('Drafts', Buffer.from(raw), ['\\Draft', '\\Seen']);
      await inFolder('Drafts', () => client.messageDelete(uidOf(ref), { uid: true }));
    },
    discardDraft: async (ref: string) =>
      void (await inFolder('Drafts', () => client.messageMove(uidOf(ref), 'Trash', { uid: true }))),
    emptyBin: async () => void (await inFolder('Trash', () => client.messageDelete('1:*'))),
    sendByHand: async (raw: Uint8Array) => void (await client.append('Sent', Buffer.from(raw), ['\\Seen'])),
  };
}
