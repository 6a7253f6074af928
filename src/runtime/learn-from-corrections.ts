// Reads a desk's corrected mails again, lets src/classify learn from them, and keeps what it learned where held-out corrections are
// read better by it. Called by `waybill learn`.
import { type LabelledMail, type Learned, learnDeskModel } from '../classify/desk/learn-desk-model.ts';
import type { MailToClassify } from '../classify/mail-to-classify.ts';
import { writeWeights } from '../classify/ngrams/model.ts';
import type { CorrectionKind } from '../domain/correction.ts';
import { limits } from '../domain/limits.ts';
import type { DeskPorts } from '../pipeline/desk-ports.ts';
import { readAgain } from '../pipeline/read-again.ts';
import { isConnectorError } from '../ports/connector-error.ts';
import type { MailId, Records } from '../ports/records.ts';
import { NOTHING_KNOWN } from '../proposals/read-sent-reply.ts';
import { readDeskModel, readLearnedModel } from './learned-model.ts';

export type Lesson = {
  /** Mails by the newest word on them. */
  readonly counts: Readonly<Record<CorrectionKind, number>>;
  /** Corrected mails of which somebody said what they want, and that could be read again, and accepted examples from sent mail. */
  readonly labelled: number;
  /** The others: never handled, or handled otherwise now. */
  readonly unread: number;
} & (
  | { readonly kind: 'too_few' }
  /** `version` is null where it was not kept, since it reads no better. */
  | { readonly kind: 'learned'; readonly result: Learned; readonly version: number | null }
);

const HELD_OUT_EVERY = 3;

export async function learnFromCorrections(ports: DeskPorts): Promise<Lesson> {
  const { records, clock } = ports;
  const { corrected: byCorrection, unread } = await readCorrected(ports);
  const corrected = [...byCorrection, ...(await readExamples(ports))];
  const about = { counts: records.corrections.counts(), labelled: corrected.length, unread };
  if (corrected.length < limits.learning.correctionsMin) return { kind: 'too_few', ...about };
  const current = readDeskModel(records.deskModels.readCurrent());
  const result = learnDeskModel({ model: readLearnedModel(), current, corrected, others: await readOthers(ports) });
  const { weights, proven } = result.learned;
  const model = { at: clock.now(), weights: writeWeights(weights), proven };
  const version = result.isBetter ? await records.write(() => records.deskModels.add(model)) : null;
  return { kind: 'learned', ...about, result, version };
}

/** A mail held out once is held out for ever, as its place among the corrected mails never changes. */
async function readCorrected(ports: DeskPorts): Promise<{ corrected: readonly LabelledMail[]; unread: number }> {
  const labelled = ports.records.corrections.listLabelled(limits.learning.correctionsMax);
  const corrected: LabelledMail[] = [];
  for (const { mailId, place, intents } of labelled) {
    const mail = await readIfPossible(mailId, ports);
    if (mail !== null) corrected.push({ mail, right: new Set(intents), isHeldOut: place % HELD_OUT_EVERY === 0 });
  }
  return { corrected, unread: labelled.length - corrected.length };
}

/** The examples from sent mail that a person accepted; what a person said of the same mail counts more. */
async function readExamples(ports: DeskPorts): Promise<readonly LabelledMail[]> {
  const { proposals } = ports.records;
  const examples: LabelledMail[] = [];
  for (const { id, content } of proposals.list('accepted').slice(-limits.learning.correctionsMax)) {
    if (content.kind !== 'example') continue;
    const { mailId, text, language, intents } = content;
    if (mailId !== null && isCorrected(ports.records, mailId)) continue;
    const held = mailId === null ? null : await readIfPossible(mailId, ports);
    const mail = held ?? { ...NOTHING_KNOWN, subject: '', fresh: text, language };
    examples.push({ mail, right: new Set(intents), isHeldOut: id % HELD_OUT_EVERY === 0 });
  }
  return examples;
}

/** Newest mails of which nobody has said anything. */
async function readOthers(ports: DeskPorts): Promise<readonly MailToClassify[]> {
  const { otherMailsMax, correctionsMax } = limits.learning;
  const examples = new Set(
    ports.records.proposals.list('accepted').map(({ content }) => (content.kind === 'example' ? content.mailId : null)),
  );
  const others: MailToClassify[] = [];
  for (const mailId of ports.records.mails.listNewestIds(otherMailsMax + correctionsMax)) {
    if (others.length === otherMailsMax) break;
    if (isCorrected(ports.records, mailId) || examples.has(mailId)) continue;
    const mail = await readIfPossible(mailId, ports);
    if (mail !== null) others.push(mail);
  }
  return others;
}

const isCorrected = ({ corrections }: Records, mailId: MailId): boolean => corrections.listOfMail(mailId).length > 0;

/** A question that was not asked of the shop then cannot be answered now: such a mail is passed over. */
async function readIfPossible(mailId: MailId, ports: DeskPorts): Promise<MailToClassify | null> {
  try {
    return await readAgain(mailId, ports);
  } catch (error) {
    if (isConnectorError(error, 'not_found')) return null;
    throw error;
  }
}
