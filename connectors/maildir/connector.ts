// A mailbox that is a Maildir++ on this machine: inbox, drafts and sent mail as files that any mail client or server can show.
// For trials, for desks behind their own Dovecot or Courier, and for tests. README.md says what sending means here.
import { hostname } from 'node:os';
import { z } from 'zod';
import { TrustedAuthentication } from '../../src/domain/identity.ts';
import type { ChangeSignal, Mailbox, MailboxAccount } from '../../src/ports/mailbox.ts';
import { openArrivals } from './arrivals.ts';
import { createChangeSignal } from './change-signal.ts';
import { openMaildirClient, type Place } from './client.ts';
import { createLocator } from './locator.ts';
import { createMailbox } from './mailbox.ts';
import { createMarks, registerMarks } from './marks.ts';
import { createOutgoingIndex } from './outgoing.ts';
import { composeName, isUniquePart, makeUniqueName } from './translate.ts';

export const MaildirConfig = z.strictObject({
  /** Made with its folders where it does not exist. */
  folder: z.string().min(1),
  account: z.strictObject({
    /** Ours; the first one sends. */
    addresses: z.array(z.email().toLowerCase()).min(1),
    trusted: TrustedAuthentication,
  }),
});
export type MaildirConfig = z.infer<typeof MaildirConfig>;

/** The port, and a way to put mail from elsewhere into the inbox, so that our drafts stand beside what they answer. */
export interface MaildirMailbox extends Mailbox {
  readonly signal: ChangeSignal;
  /** Writes an unread mail under this name; false where the name is taken or is none for a Maildir. */
  deliver(ref: string, raw: Uint8Array): Promise<boolean>;
}

/** Opens the Maildir. ConnectorError `auth` or `unavailable` where it cannot be read and written. */
export async function openMaildir(options: {
  readonly folder: string;
  readonly account: MailboxAccount;
}): Promise<MaildirMailbox> {
  const { folder, account } = MaildirConfig.parse(options);
  const client = await openMaildirClient(folder);
  const locator = createLocator(client);
  const marks = createMarks(client, locator, await registerMarks(client));
  const arrivals = await openArrivals(client, locator.remember);
  let counter = 0;
  const makeName = (token: string): string => {
    counter += 1;
    return makeUniqueName({ nowMs: Date.now(), pid: process.pid, counter, host: hostname() }, token);
  };
  const mailbox = createMailbox({
    account,
    client,
    arrivals,
    outgoing: createOutgoingIndex(client),
    locator,
    marks,
    makeName,
  });
  return {
    ...mailbox,
    signal: createChangeSignal(folder),
    async deliver(ref, raw) {
      const place: Place = { box: '', part: 'cur', file: composeName(ref, '') };
      if (!isUniquePart(ref) || (await client.hasMail(place))) return false;
      await client.writeMail('', ref, place.file, raw);
      locator.remember(ref, place);
      return true;
    },
  };
}

export const connector = { name: 'maildir', ports: ['mailbox'], config: MaildirConfig, open: openMaildir } as const;
