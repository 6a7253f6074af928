// Whether a machine wrote a mail. Two tiers: hard proof by header fields and structure first, wording second.
// Standards: RFC 3834 (Auto-Submitted), RFC 3464 (DSN), RFC 8098 (MDN), RFC 5965 (ARF), RFC 2919 and 2369 (lists).

import type { HeaderField, MachineMail, MachineMailKind, MailAddress } from '../domain/message.ts';
import { dropReferrals } from '../domain/referrals.ts';
import { splitSentences } from '../domain/split-sentences.ts';
import { ABSENCE_SUBJECTS, ABSENCE_TEXTS, AUTOMATIC_SUBJECTS, AUTOMATIC_TEXTS } from './absence-wording.ts';
import { findReceipt } from './find-receipt.ts';
import { firstValueOf, valuesOf } from './header-values.ts';
import { isAbsenceNote } from './is-absence-note.ts';
import {
  BOUNCE_SUBJECTS,
  BOUNCE_TEXTS,
  MAIL_SYSTEM_LOCAL_PART,
  MARKETPLACE_RELAY,
  NOTIFICATION_TEXTS,
  OF_ONES_OWN,
  READ_RECEIPT_SUBJECTS,
  READ_RECEIPT_TEXTS,
  REPORT_FIELD,
  TICKET_SUBJECTS,
  TICKET_TEXTS,
  UNMISTAKABLE_BOUNCE_SUBJECTS,
  UNREAD_LOCAL_PART,
} from './machine-wording.ts';
import { isContactForm, isOwnGroup } from './passed-on-mail.ts';
import { readsLikeARequest } from './reads-like-a-request.ts';

export interface MachineMailEvidence {
  readonly headers: readonly HeaderField[];
  readonly from: readonly MailAddress[];
  /** '' is the null sender. */
  readonly returnPath: string | null;
  readonly subject: string;
  /** The new text of the mail. */
  readonly text: string;
  /** The whole text, with what is quoted or forwarded. */
  readonly body: string;
  /** Lower-cased content types of all parts but the body. */
  readonly partTypes: readonly string[];
}

/** Wording is looked for only where automatic mail says such things: at the beginning and the end. */
const HEAD_CHARACTERS = 1_200;
const TAIL_CHARACTERS = 500;

const hard = (kind: MachineMailKind, why: string): MachineMail => ({ kind, proof: 'hard', why });
const worded = (kind: MachineMailKind, why: string): MachineMail => ({ kind, proof: 'text', why });
const matches = (patterns: readonly RegExp[], text: string): boolean => patterns.some((pattern) => pattern.test(text));

/** A marketplace tells its sellers of payments from such an address, beside those behind which buyers write. */
const isUnread = (address: string): boolean => UNREAD_LOCAL_PART.test(address.split('@')[0] ?? '');

/** Null where a person wrote, as far as one can tell. A bounce wins over everything else. */
export function detectMachineMail(evidence: MachineMailEvidence): MachineMail | null {
  const isRelayed = evidence.from.some(({ address }) => MARKETPLACE_RELAY.test(address) && !isUnread(address));
  return (
    findReport(evidence) ??
    findMailSystem(evidence) ??
    (isRelayed ? null : (findAutomaticHeaders(evidence) ?? findWording(evidence)))
  );
}

/** multipart/report and its parts. */
function findReport({ headers, partTypes }: MachineMailEvidence): MachineMail | null {
  const contentType = (firstValueOf(headers, 'content-type') ?? '').toLowerCase();
  const isReport = contentType.startsWith('multipart/report');
  if (partTypes.includes('message/delivery-status') || (isReport && contentType.includes('delivery-status')))
    return hard('bounce', 'delivery status notification (RFC 3464)');
  if (
    partTypes.includes('message/disposition-notification') ||
    (isReport && contentType.includes('disposition-notification'))
  )
    return hard('notification', 'read receipt (RFC 8098)');
  if (partTypes.includes('message/feedback-report') || (isReport && contentType.includes('feedback-report')))
    return hard('notification', 'abuse feedback report (RFC 5965)');
  return isReport ? hard('bounce', 'multipart/report') : null;
}

/** Bounces of mail systems that send no standard report. */
function findMailSystem({ headers, from, returnPath, subject, text, body }: MachineMailEvidence): MachineMail | null {
  if (firstValueOf(headers, 'x-failed-recipients') !== null) return hard('bounce', 'X-Failed-Recipients');
  const isSystem = from.some(({ address }) => MAIL_SYSTEM_LOCAL_PART.test(address.split('@')[0] ?? ''));
  const isNamelessSystem =
    from.length === 0 && /<\s{0,5}>|mailer-daemon|postmaster/iu.test(firstValueOf(headers, 'from') ?? '');
  const hasBounceSubject = matches(BOUNCE_SUBJECTS, subject.trim());
  if (isSystem || isNamelessSystem) return hard('bounce', 'from a mail system');
  if ((returnPath === '' || isAutoSubmitted(headers)) && (hasBounceSubject || matches(BOUNCE_TEXTS, ends(text))))
    return hard('bounce', 'null sender or Auto-Submitted, and the wording of a bounce');
  if (hasBounceSubject && matches(BOUNCE_TEXTS, text.slice(0, 20_000)) && !readsLikeARequest(text))
    return worded('bounce', 'subject and text of a bounce');
  // A person who passes on a bounce with hardly a word asks nothing either.
  if (
    REPORT_FIELD.test(body.slice(0, 50_000)) &&
    text.slice(0, 500).split(/\s{1,100}/u).length < 12 &&
    !readsLikeARequest(text)
  )
    return worded('bounce', 'holds a delivery report');
  return null;
}

const isAutoSubmitted = (headers: readonly HeaderField[]): boolean =>
  valuesOf(headers, 'auto-submitted').some((value) => !/^\s{0,10}no\b/iu.test(value));

function findAutomaticHeaders(evidence: MachineMailEvidence): MachineMail | null {
  const { headers, from, returnPath } = evidence;
  const has = (name: string) => firstValueOf(headers, name) !== null;
  const precedence = (firstValueOf(headers, 'precedence') ?? '').trim().toLowerCase();
  const replies = (firstValueOf(headers, 'auto-submitted') ?? '').toLowerCase().includes('auto-replied');
  const repliesOr = (other: MachineMailKind): MachineMailKind => (saysAutomatic(evidence) ? 'auto_reply' : other);
  if (replies || AUTO_REPLY_FIELDS.some(has) || precedence === 'auto_reply' || isVacationAction(headers))
    return hard('auto_reply', 'automatic reply by its header fields (RFC 3834)');
  const isList = LIST_FIELDS.some(has) || precedence === 'list';
  if (isList && !isOwnGroup(headers, from)) return hard('list', 'list header fields (RFC 2369, RFC 2919)');
  if (isAutoSubmitted(headers)) return hard(repliesOr('notification'), 'Auto-Submitted (RFC 3834)');
  if (returnPath === '') return hard(repliesOr('notification'), 'null sender');
  if (precedence === 'bulk' || precedence === 'junk') return hard(repliesOr('list'), `Precedence: ${precedence}`);
  if (/\b(?:all|oof|autoreply)\b/iu.test(firstValueOf(headers, 'x-auto-response-suppress') ?? ''))
    return hard(repliesOr('notification'), 'X-Auto-Response-Suppress');
  if (from.some(({ address }) => isUnread(address)) && !isContactForm(evidence))
    return hard(repliesOr('notification'), 'an address that nobody reads');
  return null;
}

/** Written by vacation programs, Exchange's rules and Apple's servers alone. */
const AUTO_REPLY_FIELDS = [
  'x-autoreply',
  'x-autorespond',
  'x-autoresponder',
  'x-auto-reply-from',
  'x-autoreply-from',
  'x-mail-autoreply',
  'x-vacation',
  'x-ms-exchange-inbox-rules-loop',
] as const;
const LIST_FIELDS = ['list-id', 'list-post', 'list-unsubscribe', 'x-mlserver'] as const;
const isVacationAction = (headers: readonly HeaderField[]): boolean =>
  /^\s{0,5}vacation/iu.test(firstValueOf(headers, 'x-apple-action') ?? '');

/** Whether the words are those of an automatic reply, where a header already proves a machine. */
function saysAutomatic({ subject, text }: MachineMailEvidence): boolean {
  const title = subject.trim();
  return (
    matches(AUTOMATIC_SUBJECTS, title) ||
    matches(ABSENCE_SUBJECTS, title) ||
    matches(ABSENCE_TEXTS, ends(text)) ||
    AUTOMATIC_REPLY.test(ends(text))
  );
}

/** An automatic message may be any notice; an automatic reply says that it is one. */
const AUTOMATIC_REPLY =
  /(?<!\p{L})automat\p{L}{0,12} (?:reply|response|antwort|beantwoording|antwoord)|(?:respuesta|réponse|risposta|resposta) autom[aá]ti/iu;

/** Wording alone: what a person could have written as well counts only where nothing is asked and no order is named. */
function findWording(evidence: MachineMailEvidence): MachineMail | null {
  const { subject, text } = evidence;
  const title = subject.trim();
  if (isAutomaticSubject(title, text)) return worded('auto_reply', 'subject of an automatic reply');
  if (matches(READ_RECEIPT_SUBJECTS, title) && text.length < 1_500 && matches(READ_RECEIPT_TEXTS, text))
    return worded('notification', 'read receipt by its wording');
  const sentences = splitSentences(text);
  const receipt = findReceipt({ text, sentences });
  if (receipt !== null) return worded(receipt, 'receipt of a system by its wording');
  if (isAbsenceNote({ subject, text, sentences, isReply: firstValueOf(evidence.headers, 'in-reply-to') !== null }))
    return worded('auto_reply', 'an absence note by its wording');
  const said = ends(text);
  const isTicket =
    (matches(TICKET_SUBJECTS, title) && !OF_ONES_OWN.test(said)) ||
    matches(TICKET_TEXTS, said) ||
    REPLY_ABOVE.test(said);
  const isSpoken = isTicket || matches(SPOKEN, said) || matches(UNMISTAKABLE_BOUNCE_SUBJECTS, title);
  if (!isSpoken || readsLikeARequest(dropReferrals(text))) return null;
  if (matches(UNMISTAKABLE_BOUNCE_SUBJECTS, title)) return worded('bounce', 'subject of a bounce');
  if (isTicket) return worded('notification', 'acknowledgement of a ticket system');
  if (matches(AUTOMATIC_TEXTS, said)) return worded('auto_reply', 'says that it is automatic');
  return matches(NOTIFICATION_TEXTS, said) ? worded('notification', 'says that nobody reads answers') : null;
}

const SPOKEN = [...AUTOMATIC_TEXTS, ...NOTIFICATION_TEXTS] as const;
const REPLY_ABOVE = /^##-? ?please (?:type|write) your reply above this line/imu;

/** `Automatic reply: …` stands for itself; below `Re: Automatic reply: …` a person may have answered. */
function isAutomaticSubject(title: string, text: string): boolean {
  if (!matches(AUTOMATIC_SUBJECTS, title)) return false;
  return !/^(?:re|aw|antw|rép|r|res|sv)\s{0,2}:/iu.test(title) || !readsLikeARequest(text);
}

const ends = (text: string): string =>
  text.length <= HEAD_CHARACTERS + TAIL_CHARACTERS
    ? text
    : `${text.slice(0, HEAD_CHARACTERS)}\n${text.slice(-TAIL_CHARACTERS)}`;
