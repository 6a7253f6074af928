// What the Mailbox contract needs of a connector: the mailbox and the hands of those around it; and the mails it is tried with.
import { createHash, randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { parseMessage } from '../../src/mail/parse-message.ts';
import type { Change, Changes, Mailbox, ProviderMessageId } from '../../src/ports/mailbox.ts';
import type { Skip } from './contract-test.ts';

/** An open mailbox with the hands of those around it: who sends to it, and the person who works in it. */
export interface MailboxInUse {
  readonly mailbox: Mailbox;
  /** A mail arrives; resolves when it can be listed. */
  readonly deliver: (raw: Uint8Array) => Promise<void>;
  /** The same mailbox as a newly started process sees it. */
  readonly reopen: () => Promise<Mailbox>;
  /** A person changes a draft in the mail client. */
  readonly editDraft: (ref: ProviderMessageId, raw: Uint8Array) => Promise<void>;
  /** A person deletes a draft in the mail client; it lies in the bin. */
  readonly discardDraft: (ref: ProviderMessageId) => Promise<void>;
  /** The bin is emptied. */
  readonly emptyBin: () => Promise<void>;
  /** A person sends a mail in the mail client; resolves when its copy lies among the sent mails. */
  readonly sendByHand: (raw: Uint8Array) => Promise<void>;
}

export interface MailboxUnderTest {
  readonly name: string;
  /** Opens a new, empty mailbox. */
  readonly open: () => Promise<MailboxInUse>;
  /** More mails than the mailbox lists in one page. */
  readonly mailsForTwoPages: number;
  /** False where the provider gives what it sends a Message-ID of its own: nothing else of the bytes may change. */
  readonly keepsMessageId?: boolean;
  /** False where the provider composes outgoing mail anew: token, recipients, subject and text are then what it keeps. */
  readonly keepsBytes?: boolean;
  /** True where a draft is saved in several steps, so that a saving which is cut off can leave something. */
  readonly savesInSteps?: boolean;
  /** Bytes as odd as the provider can hold, ODD_MAILS by default; fewer where it mends what comes in (an IMAP server ends every line
   * with CRLF and holds no NUL). */
  readonly oddMails?: readonly Uint8Array[];
  readonly skips?: readonly Skip[];
}

/** Fails where an outgoing mail is not the one that was saved, as far as the provider keeps it. */
export type SameOutgoing = (raw: Uint8Array, saved: Uint8Array) => Promise<void>;

export const sameOutgoing =
  (keepsBytes: boolean): SameOutgoing =>
  async (raw, saved) => {
    if (keepsBytes) expect(Buffer.from(raw).equals(Buffer.from(saved))).toBe(true);
    else expect(await keptOf(raw)).toEqual(await keptOf(saved));
  };

/** Of what was sent nothing but the Message-ID may have changed. */
export const sameButMessageId: SameOutgoing = async (raw, saved) => {
  const [sent, kept] = [raw, saved].map((bytes) =>
    Buffer.from(bytes)
      .toString('latin1')
      .replace(/^Message-ID:.*\r\n/im, ''),
  );
  expect(sent).toBe(kept);
};

async function keptOf(raw: Uint8Array) {
  const parsed = await parseMessage(raw);
  if (!parsed.ok) throw new Error(parsed.error.detail);
  const { headers, to, cc, subject, text } = parsed.value;
  const token = headers.find(({ name }) => name.toLowerCase() === 'x-waybill-id')?.value;
  return { token, to: addressesOf(to), cc: addressesOf(cc), subject, text: text.fresh.trim() };
}

const addressesOf = (list: readonly { readonly address: string }[]) => list.map(({ address }) => address.toLowerCase());

/** What no provider gives as an id, and what would leave a folder or an address if it were pasted into one. */
export const HOSTILE_REFS = [
  '../x',
  '../../etc/passwd',
  '..',
  '.',
  '',
  '/etc/passwd',
  'a/../../x',
  'x\0y',
  '..\\x',
  '%2e%2e%2fx',
  'a?b=c',
  'x'.repeat(5_000),
  '__proto__',
];

/** What is hardly a mail any more. */
export const ODD_MAILS: readonly Uint8Array[] = [
  Buffer.from('no header at all'),
  Buffer.from([0x41, 0x0a, 0x0a, 0xff, 0x00, 0x0d, 0x80, 0x0a]),
  Buffer.from('Subject: lone line feeds\n\nFrom here\n.\n\n'),
];

export const digestOf = (raw: Uint8Array): string => createHash('sha256').update(raw).digest('hex');
export const newToken = (): string => randomUUID();
export const mailWith = (fields: string, text = 'Hello.'): Uint8Array =>
  Buffer.from(
    `From: Mara Lind <mara.lind@example.org>\r\nTo: orders@shop.example\r\nSubject: Test\r\nMessage-ID: <${randomUUID()}@example.org>\r\n${fields}\r\n${text}\r\n`,
  );
export const draftWith = (token: string, text = 'Dear Mara'): Uint8Array =>
  mailWith(`X-Waybill-Id: ${token}\r\n`, text);

/** Follows the pages from a cursor, or from the beginning, to the end: the mails received, and those of another kind. A connector
 * that never ends, or resets, fails the test. */
export async function listAll(
  mailbox: Mailbox,
  from: string | null,
  kind: Change['kind'] = 'received',
): Promise<{ readonly refs: readonly ProviderMessageId[]; readonly cursor: string; readonly pages: number }> {
  const refs: ProviderMessageId[] = [];
  let cursor: string | { readonly since: null } = from ?? { since: null };
  for (let pages = 1; pages <= 1_000; pages += 1) {
    const changes = await mailbox.listChanges(cursor);
    if (changes.kind === 'reset') throw new Error(`the cursor ${cursor} was reset`);
    refs.push(...refsOf(changes, kind));
    cursor = changes.cursor;
    if (!changes.hasMore) return { refs, cursor, pages };
  }
  throw new Error('the pages do not end');
}

export const refsOf = (changes: Changes, kind: Change['kind'] = 'received'): readonly ProviderMessageId[] =>
  changes.kind === 'reset' ? [] : changes.changes.flatMap((change) => (change.kind === kind ? [change.ref] : []));
