// Mailboxes at the emulated Microsoft Graph of connectors/outlook/emulator, a server for each. Used by `waybill tour outlook` and
// the bench of mailboxes.
import { openOutlook } from '../../../connectors/outlook/connector.ts';
import type { FolderName, Message } from '../../../connectors/outlook/emulator/mail-store.ts';
import { mimeOf } from '../../../connectors/outlook/emulator/mime.ts';
import { type GraphEmulator, startGraphEmulator } from '../../../connectors/outlook/emulator/server.ts';
import type { EmulatedAccountOptions, EmulatedMailbox, EmulatedProvider, SeenMail } from './emulated-mailbox.ts';

export async function startOutlook(): Promise<EmulatedProvider> {
  const started: GraphEmulator[] = [];
  return {
    async open(options) {
      const emulator = await startGraphEmulator();
      started.push(emulator);
      return openAt(emulator, options);
    },
    async close() {
      for (const emulator of started) await emulator.stop();
    },
  };
}

async function openAt(emulator: GraphEmulator, { address, trusted }: EmulatedAccountOptions): Promise<EmulatedMailbox> {
  const { mailbox, usage } = await openOutlook({
    config: { account: { addresses: [address], trusted }, baseUrl: emulator.url },
    accessToken: { read: async () => 'good-token' },
  });
  const { store } = emulator;
  const list = (folder: FolderName) => store.listFolder(folder).map(describeMail);
  return {
    mailbox,
    signal: null,
    deliver: async (raw) => void (await emulator.deliver(raw)),
    async setMark(messageId, mark) {
      const found = store.listFolder('inbox').find((message) => message.internetMessageId === messageId);
      if (!found) throw new Error('there is no such mail in the emulated mailbox');
      store.change(found, { categories: [...new Set([...found.categories, mark])] });
    },
    sendByHand: async (raw) => void (await emulator.sendByHand(raw)),
    async sendDraftByHand() {
      emulator.sendDraftByHand(store.listFolder('drafts')[0]?.id ?? '');
    },
    look: async () => ({ inbox: list('inbox'), drafts: list('drafts'), sent: list('sentitems') }),
    countDrafts: async () => store.listFolder('drafts').length,
    spent: () => ({ calls: usage().requests, units: null, smtpSessions: null, byName: countNames(emulator) }),
    answerAfter(delayMs) {
      emulator.faults.clear();
      emulator.faults.add({ when: 'slow', on: /./, times: Number.POSITIVE_INFINITY, delayMs });
    },
    close: () => Promise.resolve(),
  };
}

const describeMail = (message: Message): SeenMail => ({
  raw: mimeOf(message),
  marks: message.categories,
  thread: message.conversationId,
});

/** Ids are left out of the names. */
function countNames({ requests }: GraphEmulator): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { name } of requests) {
    const short = name.replaceAll(/[A-Za-z0-9_=-]{40,500}/g, '…').replace(/^(\S+) \/me/, '$1 ');
    counts[short] = (counts[short] ?? 0) + 1;
  }
  return counts;
}
