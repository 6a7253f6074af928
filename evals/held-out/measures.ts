// What is measured of mails that were read: how often the first intent is right, whether the confidence says how often, how
// many mails lie above the confidence from which nearly all are right, and what would be sent. Pure; called by tables.ts.
import type { MailToClassify } from '../../src/classify/mail-to-classify.ts';
import { type Intent, type IntentGuess, STATUS_INTENTS } from '../../src/domain/intent.ts';

export interface JudgedMail {
  readonly source: string;
  readonly language: string;
  readonly intents: ReadonlySet<Intent>;
  /** Readings of its main wish that are as good. */
  readonly accepted: ReadonlySet<Intent>;
  readonly isLanguageRight: boolean;
  readonly rules: IntentGuess;
  readonly model: IntentGuess;
  readonly both: IntentGuess;
  /** All that both say of it, and what of the shop's data counts beside a model's word. */
  readonly guesses: readonly IntentGuess[];
  readonly orders: MailToClassify['orders'];
  /** Whether the pipeline would ask a model. */
  readonly isAsked: boolean;
  readonly wouldBeSent: boolean;
  readonly text: string;
}

export type Reader = 'rules' | 'model' | 'both';

const BINS = 10;

const isRight = (mail: JudgedMail, reader: Reader): boolean => mail.accepted.has(mail[reader].intent);

/** In percent; null of none. */
export function shareOf(mails: readonly JudgedMail[], isSo: (mail: JudgedMail) => boolean): number | null {
  return mails.length === 0 ? null : (100 * mails.filter(isSo).length) / mails.length;
}

export const accuracy = (mails: readonly JudgedMail[], reader: Reader): number | null =>
  shareOf(mails, (mail) => isRight(mail, reader));

/** Expected calibration error over ten bins of equal width (Guo et al., ICML 2017), in percent. */
export function calibrationError(mails: readonly JudgedMail[]): number | null {
  if (mails.length === 0) return null;
  const gaps = new Array<number>(BINS).fill(0);
  for (const mail of mails) {
    const bin = Math.min(BINS - 1, Math.floor(mail.both.confidence * BINS));
    gaps[bin] = (gaps[bin] ?? 0) + mail.both.confidence - (isRight(mail, 'both') ? 1 : 0);
  }
  return (100 * gaps.reduce((sum, gap) => sum + Math.abs(gap), 0)) / mails.length;
}

/** The greatest share of the mails, in percent, that the confidence can part off so that `precision` (0 to 1) of them are right. */
export function coverageAt(mails: readonly JudgedMail[], precision: number): number | null {
  if (mails.length === 0) return null;
  const sorted = [...mails].sort((a, b) => b.both.confidence - a.both.confidence);
  let right = 0;
  let covered = 0;
  for (const [at, mail] of sorted.entries()) {
    if (isRight(mail, 'both')) right += 1;
    const isLastOfItsConfidence = sorted[at + 1]?.both.confidence !== mail.both.confidence;
    if (isLastOfItsConfidence && right >= precision * (at + 1)) covered = at + 1;
  }
  return (100 * covered) / mails.length;
}

/** Mails that ask for nothing but an order's status. */
export const isStatusQuestion = ({ intents }: JudgedMail): boolean =>
  [...intents].every((intent) => STATUS_INTENTS.has(intent));

/** Mails that want something else, or something more. */
export const wantsOther = (mail: JudgedMail): boolean =>
  !isStatusQuestion(mail) &&
  ([...mail.accepted].every((intent) => !STATUS_INTENTS.has(intent)) || mail.intents.size > 1);
