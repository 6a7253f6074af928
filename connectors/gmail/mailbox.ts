// The Mailbox port over the Gmail API. Called by connector.ts.
import { limits } from '../../src/domain/limits.ts';
import type { Mailbox, MailboxAccount } from '../../src/ports/mailbox.ts';
import { createChanges } from './changes.ts';
import { type GmailClient, noBytes, noSuchMessage } from './client.ts';
import { createDrafts } from './drafts.ts';
import { createKnownDrafts } from './known-drafts.ts';
import { createMarks } from './marks.ts';
import { createOutgoing } from './outgoing.ts';
import { createThreads } from './threads.ts';
import { bytesOf, isMessageId, parseDraftRef, tokenKeyOfRaw } from './translate.ts';

export function createMailbox(client: GmailClient, account: MailboxAccount): Mailbox {
  const known = createKnownDrafts();
  const threads = createThreads(client);
  const marks = createMarks(client);

  return {
    account,
    tellsDraftsAndMarks: true,
    listChanges: createChanges(client, marks, known.refOf),
    readThread: threads.readThread,
    readOutgoing: createOutgoing(client, known),
    mark: marks.mark,
    readMarks: marks.readMarks,
    ...createDrafts(client, threads, known),

    async fetchRaw(ref) {
      // A draft of ours means the version that was saved: when it was edited since, that one is gone.
      const id = parseDraftRef(ref)?.messageId ?? ref;
      if (!isMessageId(id)) throw noSuchMessage(ref);
      const message = await client.getMessage(id, 'raw');
      const raw = bytesOf(message);
      if (!raw || raw.length > limits.mail.sizeBytesMax) throw noBytes(id);
      threads.note(raw, message);
      known.keys.set(id, known.keys.get(id) || tokenKeyOfRaw(raw));
      return raw;
    },
  };
}
