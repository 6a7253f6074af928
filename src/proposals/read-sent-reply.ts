// A mail of the Sent folder -> the reply that a person wrote, or why nothing is learned from it. Called by src/runtime.
import type { Classify } from '../classify/classify.ts';
import { detectLanguage } from '../classify/detect-language.ts';
import { listClaimed } from '../domain/intent.ts';
import { isServedLanguage, type Language } from '../domain/language.ts';
import { limits } from '../domain/limits.ts';
import type { MailAddress, Message } from '../domain/message.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import { readAttribution } from '../mail/attribution.ts';
import { readHeaderBlock } from '../mail/header-block.ts';
import { unmarkOnce } from '../mail/quote-marks.ts';
import { splitText } from '../mail/split-text.ts';
import type { FoundMail } from '../ports/records.ts';
import { readContactName } from '../voice/contact-name.ts';
import { readLayout } from './read-layout.ts';
import type { AnsweredMail, SentReply } from './sent-reply.ts';

export const PASSED_OVER = [
  'not_ours',
  'received',
  'not_by_a_person',
  'older',
  'no_customer',
  'no_text',
  'other_language',
] as const;
export type PassedOver = (typeof PASSED_OVER)[number];

export interface ReadingDesk {
  /** Lower-cased. */
  readonly addresses: ReadonlySet<string>;
  /** ISO 8601 UTC, both included. */
  readonly from: string;
  readonly to: string;
  readonly classify: Classify;
  /** The mails of the thread to which these message ids belong. */
  findThread(messageIds: readonly string[]): readonly FoundMail[];
}

/** A copy in Sent has no results of a receiving server's checks; what has some came in, whatever its From says. */
const WRITTEN_BY_RECEIVERS = new Set(['authentication-results', 'arc-authentication-results', 'received-spf']);
const OUR_TOKEN = 'x-waybill-id';

export function readSentReply(message: Message, desk: ReadingDesk): Result<SentReply, PassedOver> {
  const [writer] = message.from;
  const { sentAt, headers, text } = message;
  if (message.from.length !== 1 || !writer || !desk.addresses.has(writer.address)) return failed('not_ours');
  if (headers.some(({ name }) => WRITTEN_BY_RECEIVERS.has(name))) return failed('received');
  if (message.machineMail !== null || headers.some(({ name }) => name === OUR_TOKEN)) return failed('not_by_a_person');
  if (sentAt === null || sentAt < desk.from || sentAt > desk.to) return failed('older');
  const customer = message.to.find(({ address }) => !desk.addresses.has(address));
  if (customer === undefined) return failed('no_customer');
  if (text.fresh.trim() === '') return failed('no_text');
  const { language } = detectLanguage(text.fresh, { subject: message.subject });
  if (!isServedLanguage(language)) return failed('other_language');
  const inner = readQuoted(message);
  const names = [customer.name, inner.name, nameInAddress(customer)].filter((name) => name !== '');
  return ok({
    place: `${sentAt} ${message.messageId ?? ''} ${customer.address}`,
    recipient: customer.address,
    names: [
      ...names,
      ...[...message.to, ...message.cc].map(({ name }) => name),
      readContactName(writer.name)?.full ?? '',
    ],
    language,
    layout: readLayout(text, names),
    answered: readAnswered(message, customer, inner.text, desk),
  });
}

/** `maria.lopez@…` -> `maria lopez`. */
const nameInAddress = ({ address }: MailAddress): string =>
  (address.split('@')[0] ?? '')
    .split(/[._-]|\d{1,20}/u)
    .filter((word) => /^\p{L}{3,30}$/u.test(word))
    .join(' ');

/** The stored mail that it answers, or else what it quotes. */
function readAnswered(message: Message, customer: MailAddress, quoted: string, desk: ReadingDesk): AnsweredMail | null {
  const { answeredCharactersMax } = limits.sent;
  const parents = message.inReplyTo.length > 0 ? message.inReplyTo : message.references.slice(-1);
  const stored = parents.length === 0 ? [] : desk.findThread(parents);
  const held = stored.find(
    ({ direction, messageId }) => direction === 'in' && messageId !== null && parents.includes(messageId),
  );
  const subject = held?.subject ?? message.subject;
  const text = (held?.text ?? quoted).slice(0, answeredCharactersMax).trim();
  if (text === '') return null;
  const language = detectLanguage(text, { subject }).language;
  if (!isServedLanguage(language)) return null;
  const intents = listIntents({ subject, text, language, customer }, desk.classify);
  return { mailId: held?.id ?? null, subject, text, language, intents };
}

interface Words {
  readonly subject: string;
  readonly text: string;
  readonly language: Language;
  readonly customer: MailAddress;
}

/** Whoever tries to steer the desk teaches it nothing. */
function listIntents({ subject, text, language, customer }: Words, classify: Classify): AnsweredMail['intents'] {
  const { intents, alarms } = classify({ ...NOTHING_KNOWN, subject, fresh: text, language, contact: customer });
  return alarms.some(({ alarm }) => alarm === 'manipulation' || alarm === 'fraud') ? [] : listClaimed(intents);
}

/** What the judges are told of a mail of which only the words are left. */
export const NOTHING_KNOWN = {
  quoted: '',
  hidden: '',
  hidesOwnWords: false,
  signature: '',
  attachmentsText: '',
  forwardedText: '',
  contact: { address: '', name: '' },
  hasAttachments: false,
  isThreadReply: false,
  orders: {
    count: 0,
    hasDelivered: false,
    hasLate: false,
    hasUnshipped: false,
    isPaymentPending: false,
    isCancelled: false,
    hasReturn: false,
  },
  machineMail: null,
  isKnownCarrierAddress: false,
} as const;

/** The words of the newest quoted mail, without what introduces it, and the name that the introduction gives. */
function readQuoted({ text, subject }: Message): { readonly text: string; readonly name: string } {
  const lines = text.quoted.split('\n').slice(0, limits.sent.linesMax);
  const begin = lines.findIndex((line) => line.trim() !== '');
  if (begin < 0) return { text: '', name: '' };
  const introduced = readAttribution(lines, begin)?.end ?? null;
  const header = introduced === null ? readHeaderBlock(lines, begin) : null;
  const from = header?.fields.get('from') ?? lines.slice(begin, introduced ?? begin).join(' ');
  const inner = lines.slice(introduced ?? header?.end ?? begin).map(unmarkOnce);
  return { text: splitText(inner.join('\n'), { subject }).fresh, name: nameBefore(from) };
}

/** `On 3 Nov 2026, at 10:04, Maria Lopez <maria@…> wrote:` -> `Maria Lopez`. */
const nameBefore = (line: string): string =>
  /([\p{L}\p{M}'’. -]{2,60}?)"? ?[<[(]/u.exec(line.slice(0, 500))?.[1]?.trim() ?? '';
