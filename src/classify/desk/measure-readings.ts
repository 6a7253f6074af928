// How well readings agree with what people say is right: the figures that `waybill learn` shows and decides by.
import { INTENTS, type Intent, type IntentGuess } from '../../domain/intent.ts';
import { boundProbability } from '../log-odds.ts';
import { confidenceIn, UNNAMED_CONFIDENCE } from './desk-layer.ts';

export interface Reading {
  readonly guesses: readonly IntentGuess[];
  /** What the mail wants, as a person said. */
  readonly right: ReadonlySet<Intent>;
}

export interface Figures {
  readonly mails: number;
  /** The share of mails whose first guess is one of the right intents. */
  readonly accuracy: number;
  /** Nats a mail over all intents: smaller is better. */
  readonly logLoss: number;
}

/** Of no mail at all both figures are 0. */
export function measureReadings(readings: readonly Reading[]): Figures {
  const mails = readings.length;
  const right = readings.filter(({ guesses, right: intents }) => intents.has(guesses[0]?.intent ?? 'other')).length;
  const loss = readings.reduce((sum, reading) => sum + lossOf(reading), 0);
  return { mails, accuracy: right / Math.max(1, mails), logLoss: loss / Math.max(1, mails) };
}

const lossOf = ({ guesses, right }: Reading): number =>
  INTENTS.reduce((sum, intent) => {
    const probability = boundProbability(confidenceIn(guesses, intent) ?? UNNAMED_CONFIDENCE);
    return sum - Math.log(right.has(intent) ? probability : 1 - probability);
  }, 0);
