// One run of a mail as it is stored: the decision and what it can be made again from. The steps stand in the audit log,
// and the facts follow from the shop's answers, so neither is repeated here.
import { z } from 'zod';
import { OUTCOMES, type Outcome, type Reason } from '../domain/decision.ts';
import { ALARMS, INTENTS } from '../domain/intent.ts';
import { MACHINE_MAIL_KINDS } from '../domain/message.ts';
import { maskSecrets } from '../masking/mask-secrets.ts';
import { digestBytes } from '../sending/digest-bytes.ts';
import { looksLikeUnsubscribe } from '../sending/unsubscribe.ts';
import type { DecidedMail } from './progress.ts';
import type { RecordedAnswers } from './recorded-sources.ts';

/** How the mail was understood, for the mails that follow it in its thread. */
const Understood = z.object({
  isVerified: z.boolean(),
  language: z.string(),
  intents: z.array(z.object({ intent: z.enum(INTENTS), confidence: z.number() })),
  orders: z.array(z.object({ number: z.string(), isGuessed: z.boolean() })),
  questions: z.array(z.string()),
  tookBack: z.array(z.number()),
});

const RunRecord = z.object({
  outcome: z.enum(OUTCOMES),
  reasons: z.array(z.object({ rule: z.string(), detail: z.string() })),
  /** `attached` are digests (SHA-256, hex) of what was attached; none in records from before it was. */
  reply: z.object({ subject: z.string(), text: z.string(), attached: z.array(z.string()).default([]) }).nullable(),
  /** Null where the mail was not understood to its end, and in records from before it was kept. */
  understood: Understood.nullable().default(null),
  /** Empty and null in records from before they were kept. */
  alarms: z.array(z.enum(ALARMS)).default([]),
  machineMail: z.enum(MACHINE_MAIL_KINDS).nullable().default(null),
  /** By its subject; whether the desk ever wrote that subject is for src/sending to say. */
  asksToUnsubscribe: z.boolean().optional(),
  answers: z.custom<RecordedAnswers>((value) => typeof value === 'object' && value !== null),
  versions: z.object({
    policy: z.string(),
    /** Runs of earlier versions do not name it. */
    classifier: z.string().optional(),
    templates: z.array(z.object({ id: z.string(), digest: z.string() })),
  }),
});
export type RunRecord = z.infer<typeof RunRecord>;

export interface RunToRecord {
  readonly outcome: Outcome;
  readonly reasons: readonly Reason[];
  readonly known: Partial<DecidedMail>;
  readonly answers: RecordedAnswers;
  readonly policyDigest: string;
  readonly classifierVersion: string;
}

export function writeRunRecord(run: RunToRecord): string {
  const { outcome, reasons, known, answers, policyDigest, classifierVersion } = run;
  const { reply } = known;
  return JSON.stringify({
    outcome,
    reasons,
    reply: reply ? { subject: maskSecrets(reply.subject), text: reply.text, ...describeAttached(known) } : null,
    understood: describeUnderstood(known),
    alarms: [...new Set(known.classification?.alarms.map(({ alarm }) => alarm) ?? [])],
    machineMail: known.message?.machineMail?.kind ?? null,
    asksToUnsubscribe: looksLikeUnsubscribe(known.message?.subject ?? ''),
    answers,
    versions: { policy: policyDigest, classifier: classifierVersion, templates: reply?.templates ?? [] },
  });
}

const describeAttached = ({ documents = [] }: Partial<DecidedMail>): { readonly attached?: readonly string[] } =>
  documents.length === 0 ? {} : { attached: documents.map(({ bytes }) => digestBytes(bytes)) };

function describeUnderstood(known: Partial<DecidedMail>): z.infer<typeof Understood> | null {
  const { classification, tiedOrders, questions, threadSense } = known;
  if (!classification || !tiedOrders || !questions || !threadSense) return null;
  return {
    isVerified: known.identity === 'verified',
    language: classification.language,
    intents: classification.intents.map(({ intent, confidence }) => ({ intent, confidence })),
    orders: tiedOrders.map(({ order, tie }) => ({ number: order.number, isGuessed: tie === 'guessed' })),
    questions: [...questions],
    tookBack: threadSense.kind === 'withdrawal' ? threadSense.earlier.map(({ mailId }) => mailId) : [],
  };
}

/** Throws where the JSON is no run of ours: the store has been changed by another hand. */
export const readRunRecord = (json: string): RunRecord => RunRecord.parse(JSON.parse(json));

/** Whether two runs of one mail end in the same way and say the same; a reply's recipient is the mail's own sender, whatever the run. False
 * without a run before. */
export function saysTheSame(before: string | null, now: string): boolean {
  if (before === null) return false;
  const said = [before, now].map((json) => {
    const { outcome, reply } = readRunRecord(json);
    return JSON.stringify([outcome, reply?.subject, reply?.text, reply?.attached]);
  });
  return said[0] === said[1];
}
