// A connector beside the emulated Gmail that it talks to, with the hands of those around it. For tests.
import { randomUUID } from 'node:crypto';
import { ConnectorError } from '../../src/ports/connector-error.ts';
import type { MailboxInUse } from '../contract/mailbox-in-use.ts';
import { type GmailConnection, openGmail } from './connector.ts';
import type { EmulatedAccount } from './emulator/account.ts';
import type { EmulatedGmail } from './emulator/server.ts';
import { parseDraftRef } from './translate.ts';

export const ADDRESS = 'orders@shop.example';

export interface GmailInUse extends MailboxInUse {
  readonly account: EmulatedAccount;
  readonly connection: GmailConnection;
  /** Takes the token back; the next one is refused too where the grant is gone. */
  revokeToken(options: { readonly isGrantGone: boolean }): void;
}

interface Extras {
  readonly push?: {
    readonly topic: string;
    readonly audience: string;
    readonly serviceAccount: string;
    readonly signingKeysUrl: string;
  };
  readonly requestSeconds?: number;
  readonly userId?: string;
}

/** A new, empty account. */
export function openInUse(gmail: EmulatedGmail, extras: Extras = {}): GmailInUse {
  const account = gmail.openAccount(`${randomUUID()}@shop.example`);
  let token = randomUUID();
  let isGrantGone = false;
  account.tokens.add(token);
  const accessToken = {
    async read({ isRefused = false } = {}) {
      if (isRefused && isGrantGone)
        throw new ConnectorError('auth', '[oauth] the grant is revoked. Connect the account again.');
      if (isRefused) {
        token = randomUUID();
        account.tokens.add(token);
      }
      return token;
    },
  };
  const open = (): GmailConnection =>
    openGmail({
      config: { account: { addresses: [account.address, ADDRESS] }, rootUrl: gmail.url, ...extras },
      accessToken,
    });
  const connection = open();
  const draftOf = (ref: string): string => parseDraftRef(ref)?.draftId ?? '';
  return {
    account,
    connection,
    mailbox: connection.mailbox,
    reopen: async () => open().mailbox,
    deliver: async (raw) => void account.insert(Buffer.from(raw), ['INBOX', 'UNREAD']),
    editDraft: async (ref, raw) => account.updateDraft(draftOf(ref), Buffer.from(raw)),
    discardDraft: async (ref) => void account.trash(account.draftOf(draftOf(ref)).id),
    emptyBin: async () => {
      for (const { id, labelIds } of [...account.messages.values()]) if (labelIds.has('TRASH')) account.remove(id);
    },
    sendByHand: async (raw) => void account.insert(Buffer.from(raw), ['SENT']),
    revokeToken(options) {
      isGrantGone = options.isGrantGone;
      account.tokens.delete(token);
    },
  };
}
