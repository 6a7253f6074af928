// The draft of a mail as a person sees it, and written anew with a person's words: same recipient, same files, the customer's mail quoted below
// as we do it. Called where a draft is shown on the page and where it is edited there.
import { isServedLanguage } from '../domain/language.ts';
import { composeMessage } from '../mail/compose-message.ts';
import { parseMessage } from '../mail/parse-message.ts';
import { type QuotedOriginal, quoteOriginal } from '../mail/quote-original.ts';
import { type ReadDraft, readDraft } from '../mail/read-draft.ts';
import type { LedgerEntry, MailId } from '../ports/records.ts';
import { htmlFromText } from '../voice/html-from-text.ts';
import type { DeskPorts } from './desk-ports.ts';

/** `other_recipients`: somebody has given it others in the mailbox, and there it is to be finished. */
export type EditedDraft =
  | { readonly kind: 'composed'; readonly raw: Uint8Array }
  | { readonly kind: 'other_recipients' };

interface ShownDraft extends ReadDraft {
  /** What stands below its words. */
  readonly quoted: QuotedOriginal | null;
}

export async function readShownDraft(mailId: MailId, raw: Uint8Array, ports: DeskPorts): Promise<ShownDraft> {
  const read = await readDraft(raw, null);
  const quoted = await quoteAsked(mailId, languageOf(read), ports);
  return { ...(quoted === null ? read : await readDraft(raw, quoted)), quoted };
}

export async function composeEdit(
  { mailId, token, recipient }: Pick<LedgerEntry, 'mailId' | 'token' | 'recipient'>,
  raw: Uint8Array,
  text: string,
  ports: DeskPorts,
): Promise<EditedDraft> {
  const draft = await readShownDraft(mailId, raw, ports);
  const isOurs = draft.to.length === 1 && draft.to[0]?.address === recipient && draft.others.length === 0;
  if (!isOurs) return { kind: 'other_recipients' };
  const language = languageOf(draft);
  const address = ports.mailbox.account.addresses[0] ?? '';
  const composed = composeMessage({
    reply: { ...draft, text, html: htmlFromText(text, language) },
    files: draft.files,
    quoted: draft.quoted,
    from: { name: ports.settings.voice.brandName, address },
    date: ports.clock.now(),
    messageId: draft.messageId ?? `${token}@${address.split('@')[1] ?? 'localhost'}`,
    token,
    isAutomatic: false,
  });
  return { kind: 'composed', raw: composed };
}

const languageOf = ({ language }: ReadDraft) => (isServedLanguage(language) ? language : 'en');

async function quoteAsked(
  mailId: MailId,
  language: ReturnType<typeof languageOf>,
  { records, settings }: DeskPorts,
): Promise<QuotedOriginal | null> {
  const asked = records.mails.readRaw(mailId);
  const parsed = asked === null ? null : await parseMessage(asked).catch(() => null);
  return parsed?.ok ? quoteOriginal(parsed.value, { language, timeZone: settings.facts.timeZone }) : null;
}
