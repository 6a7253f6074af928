// A mailbox that is a Maildir++ on this machine: inbox, drafts and sent mail as files that any mail client or server can show.
// For trials, for desks behind their own Dovecot or Courier, and for tests. README.md says what sending means here.
import { hostname } from 'node:os';
import { z } from 'zod';
import { MARKS, type Mailbox, type MailboxAccount } from '../../src/ports/mailbox.ts';
import { openArrivals } from './arrivals.ts';
import { keywordsFull, type MaildirClient, openMaildirClient } from './client.ts';
import { createMailbox, createPlaceMemory } from './mailbox.ts';
import { createOutgoingIndex } from './outgoing.ts';
import { extendKeywords, makeUniqueName, parseKeywords } from './translate.ts';

export const MaildirConfig = z.strictObject({
  /** Made with its folders where it does not exist. */
  folder: z.string().min(1),
  account: z.strictObject({
    /** Ours; the first one sends. */
    addresses: z.array(z.email().toLowerCase()).min(1),
    trusted: z.discriminatedUnion('by', [
      z.strictObject({ by: z.literal('authserv-id'), authservId: z.string().min(1) }),
      z.strictObject({ by: z.literal('position') }),
      z.strictObject({ by: z.literal('nobody') }),
    ]),
  }),
});
export type MaildirConfig = z.infer<typeof MaildirConfig>;

const KEYWORDS = 'dovecot-keywords';
/** Dovecot changes its keywords file while it holds this lock. */
const KEYWORDS_LOCK = 'dovecot-uidlist.lock';

/** Opens the Maildir. ConnectorError `auth` or `unavailable` where it cannot be read and written. */
export async function openMaildir(options: {
  readonly folder: string;
  readonly account: MailboxAccount;
}): Promise<Mailbox> {
  const { folder, account } = MaildirConfig.parse(options);
  const client = await openMaildirClient(folder);
  const letters = await registerMarks(client);
  const places = createPlaceMemory();
  const arrivals = await openArrivals(client, places.remember);
  let counter = 0;
  const makeName = (token: string): string => {
    counter += 1;
    return makeUniqueName({ nowMs: Date.now(), pid: process.pid, counter, host: hostname() }, token);
  };
  return createMailbox({ account, client, arrivals, outgoing: createOutgoingIndex(client), places, letters, makeName });
}

/** Gives each of our marks a letter in the keywords file, once; letters that are taken stay as they are. */
async function registerMarks(client: MaildirClient): Promise<ReadonlyMap<string, string>> {
  const read = async () => extendKeywords(parseKeywords((await client.readState(KEYWORDS)).toString()), MARKS);
  const extended = await read();
  if (extended?.append === '') return extended.letters;
  return client.withLock(KEYWORDS_LOCK, async () => {
    const now = await read();
    if (!now) throw keywordsFull(KEYWORDS);
    if (now.append !== '') await client.appendState(KEYWORDS, now.append);
    return now.letters;
  });
}

export const connector = { name: 'maildir', ports: ['mailbox'], config: MaildirConfig, open: openMaildir } as const;
