// Mailboxes at the emulated Gmail of connectors/gmail/emulator. Used by `waybill tour gmail` and the bench of mailboxes.
import { randomUUID } from 'node:crypto';
import { openGmail } from '../../../connectors/gmail/connector.ts';
import type { EmulatedAccount, StoredMessage } from '../../../connectors/gmail/emulator/account.ts';
import { type EmulatedGmail, openEmulatedGmail } from '../../../connectors/gmail/emulator/server.ts';
import { UNITS } from '../../../connectors/gmail/usage.ts';
import {
  type EmulatedAccountOptions,
  type EmulatedMailbox,
  type EmulatedProvider,
  readFields,
  type SeenMail,
} from './emulated-mailbox.ts';

export async function startGmail(): Promise<EmulatedProvider> {
  const server = await openEmulatedGmail();
  return { open: async (options) => openAt(server, options), close: () => server.close() };
}

function openAt(server: EmulatedGmail, { address, trusted }: EmulatedAccountOptions): EmulatedMailbox {
  const account = server.openAccount(address);
  const token = randomUUID();
  account.tokens.add(token);
  const { mailbox, usage } = openGmail({
    config: { account: { addresses: [address], trusted }, rootUrl: server.url },
    accessToken: { read: async () => token },
  });
  const listWith = (label: string) =>
    [...account.messages.values()]
      .filter(({ labelIds }) => labelIds.has(label))
      .map((message) => describeMail(account, message));
  return {
    mailbox,
    signal: null,
    deliver: async (raw) => void account.insert(Buffer.from(raw), ['INBOX', 'UNREAD']),
    async setMark(messageId, mark) {
      const found = [...account.messages.values()].find(({ raw }) => readFields(raw).get('message-id') === messageId);
      if (!found) throw new Error('there is no such mail in the emulated account');
      const hasLabel = [...account.labels.values()].includes(mark);
      account.modify(found.id, [hasLabel ? account.labelIdOf(mark) : account.createLabel(mark)], []);
    },
    sendByHand: async (raw) => void account.insert(Buffer.from(raw), ['SENT']),
    async sendDraftByHand() {
      const [draftId = ''] = account.drafts.keys();
      account.sendDraft(draftId);
    },
    look: async () => ({ inbox: listWith('INBOX'), drafts: listWith('DRAFT'), sent: listWith('SENT') }),
    countDrafts: async () => account.drafts.size,
    spent() {
      const { units, calls } = usage();
      const total = Object.values(calls).reduce((sum, count) => sum + count, 0);
      return { units, calls: total, smtpSessions: null, byName: { ...calls } };
    },
    answerAfter(delayMs) {
      server.forgetFaults();
      for (const method of Object.keys(UNITS)) server.fail({ method, delayMs, times: Number.POSITIVE_INFINITY });
    },
    close: () => Promise.resolve(),
  };
}

const describeMail = ({ labels }: EmulatedAccount, { raw, labelIds, threadId }: StoredMessage): SeenMail => ({
  raw,
  thread: threadId,
  marks: [...labelIds].map((id) => labels.get(id) ?? id).filter((name) => name.startsWith('Waybill/')),
});
