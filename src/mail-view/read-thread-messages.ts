// The messages of a mail's thread as a person reads them, and the HTML of one of them. Only those of mailboxes that the reader may see.
import { limits } from '../domain/limits.ts';
import type { Message } from '../domain/message.ts';
import { type Mailboxes, seesMailbox } from '../domain/rights.ts';
import { parseMessage, readMime } from '../mail/parse-message.ts';
import { type ShownHtml, sanitiseHtml } from '../mail/sanitise-html.ts';
import { maskSecrets } from '../masking/mask-secrets.ts';
import type { FoundMail, MailId, Records } from '../ports/records.ts';
import type { ThreadMessage } from './mail-view.ts';

/** Oldest first. The mail itself is among them, indexed or not. */
export async function readThreadMessages(
  { mails }: Pick<Records, 'mails'>,
  mailId: MailId,
  mailboxes: Mailboxes,
): Promise<readonly ThreadMessage[]> {
  const shown = await Promise.all(
    (await listThread({ mails }, mailId, mailboxes)).map(({ id, found }) => readOne({ mails }, id, found, mailId)),
  );
  return shown.flatMap((message) => message ?? []);
}

/** The mail's HTML, sanitised; null where it is not of the thread, may not be seen, or has none. */
export async function readMessageHtml(
  { mails }: Pick<Records, 'mails'>,
  { mailId, messageId }: { readonly mailId: MailId; readonly messageId: MailId },
  mailboxes: Mailboxes,
): Promise<ShownHtml | null> {
  const isOfThread = (await listThread({ mails }, mailId, mailboxes)).some(({ id }) => id === messageId);
  const raw = isOfThread ? mails.readRaw(messageId) : null;
  const html = raw === null ? null : await findHtml(raw);
  return html === null ? null : sanitiseHtml(html, maskSecrets);
}

async function findHtml(raw: Uint8Array): Promise<string | null> {
  const { pieces } = await readMime(raw);
  const parts = pieces.flatMap(({ html }) => (html === null || html.trim() === '' ? [] : [html]));
  return parts.length === 0 ? null : parts.join('\n');
}

interface InThread {
  readonly id: MailId;
  readonly found: FoundMail | null;
}

async function listThread(
  { mails }: Pick<Records, 'mails'>,
  mailId: MailId,
  mailboxes: Mailboxes,
): Promise<readonly InThread[]> {
  const raw = mails.readRaw(mailId);
  const parsed = raw === null ? null : await parseMessage(raw).catch(() => null);
  const messageId = parsed?.ok ? parsed.value.messageId : null;
  const thread = messageId === null ? [] : mails.findThread([messageId], limits.mailView.messagesMax);
  const seen = thread.filter(({ id }) => seesMailbox(mailboxes, mails.read(id)?.mailbox ?? ''));
  const all: InThread[] = seen.map((found) => ({ id: found.id, found }));
  if (!all.some(({ id }) => id === mailId)) all.push({ id: mailId, found: null });
  return all.sort((one, other) => (one.found?.sentAt ?? '~').localeCompare(other.found?.sentAt ?? '~'));
}

async function readOne(
  { mails }: Pick<Records, 'mails'>,
  id: MailId,
  found: FoundMail | null,
  thisId: MailId,
): Promise<ThreadMessage | null> {
  const mail = mails.read(id);
  const raw = mails.readRaw(id);
  if (mail === null || raw === null) return null;
  const parsed = await parseMessage(raw).catch(() => null);
  const about = { id, direction: found?.direction ?? 'in', isThis: id === thisId } as const;
  const sentAt = found?.sentAt ?? mail.receivedAt;
  // What the parser refuses a person sees in the mailbox.
  if (!parsed?.ok) return { ...about, ...UNREADABLE, sentAt };
  return { ...about, ...describe(parsed.value), sentAt, hasHtml: (await findHtml(raw)) !== null };
}

const UNREADABLE = {
  from: null,
  to: [],
  subject: '',
  text: '',
  isCut: true,
  hasQuote: false,
  hasHtml: false,
  attachments: [],
};

function describe({ from, to, subject, text, attachments }: Message) {
  const { messageCharactersMax, attachmentsMax } = limits.mailView;
  const { fresh, signature, forwarded, quoted } = text;
  const parts = [fresh.trim(), signature.trim(), forwarded?.text.trim() ?? ''].filter((part) => part !== '');
  const words = maskSecrets(parts.join('\n\n'));
  return {
    from: from[0] ?? null,
    to: [...to],
    subject: maskSecrets(subject),
    text: words.slice(0, messageCharactersMax),
    isCut: words.length > messageCharactersMax,
    hasQuote: quoted.trim() !== '',
    attachments: attachments
      .slice(0, attachmentsMax)
      .map(({ filename, contentType, sizeBytes }) => ({ filename, contentType, sizeBytes })),
  };
}
