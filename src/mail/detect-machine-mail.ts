// Whether a machine wrote a mail. Two tiers: hard proof by header fields and structure first, wording second.
// Standards: RFC 3834 (Auto-Submitted), RFC 3464 (DSN), RFC 8098 (MDN), RFC 5965 (ARF), RFC 2919 and 2369 (lists).

import type { HeaderField, MachineMail, MachineMailKind, MailAddress } from '../domain/message.ts';
import { firstValueOf, valuesOf } from './header-values.ts';
import {
  AUTO_REPLY_SUBJECTS,
  AUTO_REPLY_TEXTS,
  BOUNCE_SUBJECTS,
  BOUNCE_TEXTS,
  MAIL_SYSTEM_LOCAL_PART,
  MARKETPLACE_RELAY,
  NOTIFICATION_TEXTS,
  READ_RECEIPT_SUBJECTS,
  REPORT_FIELD,
  TICKET_SUBJECTS,
  UNREAD_LOCAL_PART,
} from './machine-wording.ts';

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

/** Null where a person wrote, as far as one can tell. A bounce wins over everything else. */
export function detectMachineMail(evidence: MachineMailEvidence): MachineMail | null {
  const isRelayed = evidence.from.some(({ address }) => MARKETPLACE_RELAY.test(address));
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
  const speaksOfBounce = matches(BOUNCE_SUBJECTS, subject.trim()) || matches(BOUNCE_TEXTS, ends(text));
  const isNullSender = returnPath === '';
  if (isSystem) return hard('bounce', 'from a mail system');
  if (speaksOfBounce && (isNullSender || isAutoSubmitted(headers)))
    return hard('bounce', 'null sender or Auto-Submitted, and the wording of a bounce');
  if (matches(BOUNCE_SUBJECTS, subject.trim()) && matches(BOUNCE_TEXTS, text.slice(0, 20_000)))
    return worded('bounce', 'subject and text of a bounce');
  // A person who passes on a bounce with hardly a word asks nothing either.
  if (
    REPORT_FIELD.test(body.slice(0, 50_000)) &&
    text.slice(0, 500).split(/\s{1,100}/u).length < 12 &&
    !asksAQuestion(text)
  )
    return worded('bounce', 'holds a delivery report');
  return null;
}

const isAutoSubmitted = (headers: readonly HeaderField[]): boolean =>
  valuesOf(headers, 'auto-submitted').some((value) => !/^\s{0,10}no\b/iu.test(value));

function findAutomaticHeaders({ headers, from, returnPath, subject, text }: MachineMailEvidence): MachineMail | null {
  const has = (name: string) => firstValueOf(headers, name) !== null;
  const precedence = (firstValueOf(headers, 'precedence') ?? '').trim().toLowerCase();
  const replies = (firstValueOf(headers, 'auto-submitted') ?? '').toLowerCase().includes('auto-replied');
  const saysAway = matches(AUTO_REPLY_SUBJECTS, subject.trim()) || matches(AUTO_REPLY_TEXTS, ends(text));
  if (replies || has('x-autoreply') || has('x-autorespond') || has('x-autoresponder') || precedence === 'auto_reply')
    return hard('auto_reply', 'automatic reply by its header fields (RFC 3834)');
  if (has('list-id') || has('x-mlserver') || has('list-post') || has('list-unsubscribe') || precedence === 'list')
    return hard('list', 'list header fields (RFC 2369, RFC 2919)');
  if (isAutoSubmitted(headers)) return hard(saysAway ? 'auto_reply' : 'notification', 'Auto-Submitted (RFC 3834)');
  if (returnPath === '') return hard(saysAway ? 'auto_reply' : 'notification', 'null sender');
  if (precedence === 'bulk' || precedence === 'junk')
    return hard(saysAway ? 'auto_reply' : 'list', `Precedence: ${precedence}`);
  if (
    /\b(?:all|oof|autoreply|dr|rn|nrn)\b/iu.test(firstValueOf(headers, 'x-auto-response-suppress') ?? '') &&
    (saysAway || has('x-mailer'))
  )
    return hard(saysAway ? 'auto_reply' : 'notification', 'X-Auto-Response-Suppress');
  if (from.some(({ address }) => UNREAD_LOCAL_PART.test(address.split('@')[0] ?? '')))
    return hard(saysAway ? 'auto_reply' : 'notification', 'an address that nobody reads');
  return null;
}

function findWording({ subject, text }: MachineMailEvidence): MachineMail | null {
  const title = subject.trim();
  const said = ends(text);
  if (matches(BOUNCE_SUBJECTS, title) && !asksAQuestion(text)) return worded('bounce', 'subject of a bounce');
  if (matches(AUTO_REPLY_SUBJECTS, title)) return worded('auto_reply', 'subject of an automatic reply');
  if (
    matches(READ_RECEIPT_SUBJECTS, title) &&
    text.length < 1_500 &&
    /\b(?:read|gelesen|leído|lu|letto|gelezen|lida)\b/iu.test(text)
  )
    return worded('notification', 'read receipt by its wording');
  if (matches(AUTO_REPLY_TEXTS, said) && !asksAQuestion(text))
    return worded('auto_reply', 'text of an automatic reply');
  if (matches(TICKET_SUBJECTS, title) || /^##-? ?please (?:type|write) your reply above this line/imu.test(said))
    return worded('notification', 'acknowledgement of a ticket system');
  if (matches(NOTIFICATION_TEXTS, said) && !asksAQuestion(text))
    return worded('notification', 'says that nobody reads answers');
  return null;
}

/** A person who mentions an absence or an automatic mail asks for something; a machine does not. */
const asksAQuestion = (text: string): boolean => /[?¿？]/u.test(text);
const ends = (text: string): string =>
  text.length <= HEAD_CHARACTERS + TAIL_CHARACTERS
    ? text
    : `${text.slice(0, HEAD_CHARACTERS)}\n${text.slice(-TAIL_CHARACTERS)}`;
