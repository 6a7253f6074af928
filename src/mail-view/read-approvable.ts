// Replies that wait, and which of them may be approved together with others: those of which a glance says all. What needs to be
// read with its mail is approved there. Called by src/http.
import { z } from 'zod';
import { isServedLanguage } from '../domain/language.ts';
import { limits } from '../domain/limits.ts';
import { type Mailboxes, seesMailbox } from '../domain/rights.ts';
import type { DeskPorts } from '../pipeline/desk-ports.ts';
import type { Mailbox } from '../ports/mailbox.ts';
import type { MailId, StoredAction } from '../ports/records.ts';
import type { DraftView } from './mail-view.ts';
import { readDraft, recall } from './read-reply.ts';

/** Why a reply is not approved together with others. `facts_unknown`: nothing can be said of its claims. `money`: it states an amount, or what
 * was paid back, or such is proposed to be done to the order. `alarm`: anger, a threat, the law and so on. `too_long`: only its beginning is here. */
const APART = [
  'no_mail',
  'no_reply',
  'mailbox_away',
  'facts_unknown',
  'findings',
  'other_recipients',
  'money',
  'alarm',
  'too_long',
] as const;
export type Apart = (typeof APART)[number];

export const Approvable = z.strictObject({
  mailId: z.number(),
  /** Empty where the mail may not be seen. */
  contact: z.string(),
  /** How the mail begins. */
  asked: z.string(),
  reply: z
    .strictObject({
      version: z.string(),
      /** The whole of it, but where it is too long. */
      text: z.string(),
      /** Their file names. */
      attachments: z.array(z.string()),
      language: z.string(),
      /** A person has changed what the desk had written. */
      isChanged: z.boolean(),
      /** How many of its claims rest on a fact. */
      claims: z.number(),
      findings: z.array(z.string()),
    })
    .nullable(),
  /** null where it may be approved together with others. */
  apart: z.enum(APART).nullable(),
});
export type Approvable = z.infer<typeof Approvable>;

const MONEY_WORDS: ReadonlySet<unknown> = new Set([
  'refunded',
  'not_refunded',
  'paid',
  'payment_pending',
  'payment_failed',
]);
const MONEY_ACTIONS: ReadonlySet<StoredAction['action']['kind']> = new Set(['request_refund', 'cancel']);

/** `mailbox` is null where it is not open now. */
export async function readApprovable(
  mailId: MailId,
  { desk, mailbox, mailboxes }: { desk: DeskPorts; mailbox: Mailbox | null; mailboxes: Mailboxes },
): Promise<Approvable> {
  const { records } = desk;
  const mail = records.mails.read(mailId);
  if (mail === null || !seesMailbox(mailboxes, mail.mailbox))
    return { mailId, contact: '', asked: '', reply: null, apart: 'no_mail' };
  const item = records.queue.read(mailId);
  const about = { mailId, contact: item?.contactName || item?.contact || '', asked: item?.preview ?? '' };
  const { known, why } = await recall(mailId, desk);
  const { draft, draftUnknown } = await readDraft(mailId, mailbox, known, desk);
  if (draftUnknown !== null) return { ...about, reply: null, apart: 'mailbox_away' };
  if (draft === null || draft.version === null) return { ...about, reply: null, apart: 'no_reply' };
  const hasMoney =
    draft.claims.some(({ facts }) => facts.some((n) => isMoney(known.facts?.[n]))) ||
    records.actions.listOfMail(mailId).some((one) => one.state === 'proposed' && MONEY_ACTIONS.has(one.action.kind));
  return {
    ...about,
    reply: describeReply(draft, draft.version),
    apart: judge(draft, {
      isJudged: why === null && known.decision !== undefined && isServedLanguage(draft.language),
      hasAlarm: (item?.alarms.length ?? 0) > 0,
      hasMoney,
    }),
  };
}

const isMoney = (fact: { readonly kind: string; readonly value: string | number } | undefined): boolean =>
  fact !== undefined && (fact.kind === 'amount' || (fact.kind === 'word' && MONEY_WORDS.has(fact.value)));

function judge(
  draft: DraftView,
  { isJudged, hasAlarm, hasMoney }: Readonly<Record<'isJudged' | 'hasAlarm' | 'hasMoney', boolean>>,
): Apart | null {
  if (!isJudged) return 'facts_unknown';
  if (draft.findings.length > 0) return 'findings';
  if (draft.others.length > 0) return 'other_recipients';
  if (hasMoney) return 'money';
  if (hasAlarm) return 'alarm';
  return draft.text.trim().length > limits.mailView.approvableCharacters ? 'too_long' : null;
}

function describeReply(draft: DraftView, version: string): NonNullable<Approvable['reply']> {
  const { approvableCharacters, approvableFindings } = limits.mailView;
  return {
    version,
    text: draft.text.trim().slice(0, approvableCharacters),
    attachments: draft.attachments,
    language: draft.language,
    isChanged: draft.isChanged,
    claims: draft.claims.filter(({ facts }) => facts.length > 0).length,
    findings: draft.findings.slice(0, approvableFindings).map(({ claim, detail }) => `${claim} ${detail}`.trim()),
  };
}
