// Which thread a mail belongs to: a draft is put into the thread of the mail that it answers. Called by mailbox.ts and drafts.ts.
import { limits } from '../../src/domain/limits.ts';
import type { ProviderMessageId } from '../../src/ports/mailbox.ts';
import { type GmailClient, noSuchMessage } from './client.ts';
import { createMemory } from './remember.ts';
import { fieldOf, isMessageId, type Message, parseDraftRef, searchableMessageId } from './translate.ts';

export interface Threads {
  /** Keeps the thread of a mail that was read, so that a reply to it need not search. */
  note(raw: Uint8Array, message: Pick<Message, 'threadId'>): void;
  /** Null where the mail answers none that is in the mailbox. */
  findThreadOf(reply: Uint8Array): Promise<string | null>;
  readThread(ref: ProviderMessageId): Promise<readonly ProviderMessageId[]>;
}

export function createThreads(client: GmailClient): Threads {
  const threadOf = createMemory<string>(limits.gmail.remembered);
  return {
    note(raw, { threadId }) {
      const id = searchableMessageId(fieldOf(raw, 'Message-ID'));
      if (id !== null) threadOf.set(id, threadId);
    },

    async findThreadOf(reply) {
      const parent = searchableMessageId(fieldOf(reply, 'In-Reply-To'));
      if (parent === null) return null;
      const known = threadOf.get(parent);
      if (known !== undefined) return known;
      const { messages } = await client.listMessages({ q: `rfc822msgid:${parent}` }, null);
      const threadId = messages[0]?.threadId ?? null;
      if (threadId !== null) threadOf.set(parent, threadId);
      return threadId;
    },

    async readThread(ref) {
      const draft = parseDraftRef(ref);
      if (!draft && !isMessageId(ref)) throw noSuchMessage(ref);
      const threadId = draft?.threadId ?? (await client.getMessage(ref, 'minimal')).threadId;
      const { messages } = await client.getThread(threadId);
      return messages
        .filter(({ labelIds }) => !['DRAFT', 'SPAM', 'TRASH'].some((label) => labelIds.includes(label)))
        .sort((a, b) => Number(a.internalDate ?? 0) - Number(b.internalDate ?? 0))
        .map(({ id }) => id)
        .filter((id) => id !== ref && id !== draft?.messageId)
        .slice(-limits.mailbox.threadMessages);
    },
  };
}
