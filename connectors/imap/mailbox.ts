// The Mailbox port over IMAP, put together from its parts. Called by connector.ts.
import type { Mailbox, MailboxAccount } from '../../src/ports/mailbox.ts';
import { createChanges } from './changes.ts';
import { noSuchMessage } from './client.ts';
import type { Folders } from './folders.ts';
import { createMarks } from './marks.ts';
import type { Outgoing } from './outgoing.ts';
import type { ImapSession } from './session.ts';
import { readThread } from './threads.ts';
import { readOwn } from './tokens.ts';
import { parseRef } from './translate.ts';

export interface MailboxParts {
  readonly account: MailboxAccount;
  readonly session: ImapSession;
  readonly folders: () => Promise<Folders>;
  readonly outgoing: Outgoing;
  readonly sending: Pick<Mailbox, 'sendDraft'>;
}

export function createMailbox({ account, session, folders, outgoing, sending }: MailboxParts): Mailbox {
  return {
    account,
    ...createChanges(session, folders),
    ...createMarks(session, folders),
    ...sending,
    saveDraft: outgoing.saveDraft,
    readOutgoing: outgoing.readOutgoing,
    removeDraft: outgoing.removeDraft,
    removeLeftovers: outgoing.removeLeftovers,
    readThread: async (ref) => readThread(session, await folders(), ref),

    async fetchRaw(ref) {
      const place = parseRef(ref);
      const { inbox, drafts, sent } = await folders();
      if (!place || ![inbox, drafts, sent].includes(place.path)) throw noSuchMessage();
      const raw = await readOwn(session, place);
      if (raw === null) throw noSuchMessage();
      return raw;
    },
  };
}
