// Makes a desk's own model from its people's corrections and says whether it reads better. Held-out corrections are never
// learned from, so that before and after are honest. How far the layer goes is chosen among the others alone. Pure; called by
// src/runtime for `waybill learn`.
import { INTENTS, type Intent, type IntentGuess, listClaimed, UNSURE_CONFIDENCE } from '../../domain/intent.ts';
import { limits } from '../../domain/limits.ts';
import { createClassify, judgeForLearning, listLearnedWords } from '../classify.ts';
import type { MailToClassify } from '../mail-to-classify.ts';
import type { NgramModel } from '../ngrams/model.ts';
import { createDeskLayer, type DeskModel } from './desk-layer.ts';
import { type CorrectedMail, fitDeskLayer, type ReadMail, TURNS, type Turns } from './fit-desk-layer.ts';
import { type Figures, measureReadings } from './measure-readings.ts';

export interface LabelledMail {
  readonly mail: MailToClassify;
  readonly right: ReadonlySet<Intent>;
  readonly isHeldOut: boolean;
}

export interface Lesson {
  readonly model: NgramModel | null;
  /** What the desk has learned before; null is nothing. */
  readonly current: DeskModel | null;
  readonly corrected: readonly LabelledMail[];
  /** Mails of the desk that nobody corrected. */
  readonly others: readonly MailToClassify[];
}

export interface Learned {
  readonly learned: DeskModel;
  readonly turns: Turns;
  readonly trainedOn: number;
  /** On the held-out corrections: as the desk reads now, and as it would. */
  readonly before: Figures;
  readonly after: Figures;
  /** No held-out figure is worse, and one is better. */
  readonly isBetter: boolean;
  readonly others: number;
  /** Of those, the mails that would want something else, or something more. */
  readonly othersChanged: number;
}

const FOLDS = 3;

/** With few corrections there is little to hold out, and the figures say little: the caller asks for enough of them. */
export function learnDeskModel({ model, current, corrected, others }: Lesson): Learned {
  const training = corrected.filter(({ isHeldOut }) => !isHeldOut).flatMap((mail) => readCorrected(mail, model));
  const heldOut = corrected.filter(({ isHeldOut }) => isHeldOut);
  const anchors = others.flatMap((mail) => readOther(mail, model));
  const turns = chooseTurns(training, anchors);
  const weights = fitDeskLayer(training, anchors, turns);
  const hopeful: DeskModel = { weights, proven: listProven(corrected) };
  const learned = isRash(hopeful, heldOut, model) ? { weights, proven: [] } : hopeful;
  const before = measure(current, heldOut, model);
  const after = measure(learned, heldOut, model);
  return {
    learned,
    turns,
    trainedOn: training.length,
    before,
    after,
    isBetter: isBetter(before, after),
    others: others.length,
    othersChanged: countChanged(others, model, current, learned),
  };
}

function isBetter(before: Figures, after: Figures): boolean {
  if (after.accuracy < before.accuracy || after.logLoss > before.logLoss) return false;
  return after.accuracy > before.accuracy || after.logLoss < before.logLoss;
}

/** Mails written by machines are read the same whatever the desk has learned. */
const readOther = (mail: MailToClassify, model: NgramModel | null): readonly ReadMail[] => {
  const guesses = judgeForLearning(mail, model);
  return guesses === null ? [] : [{ guesses, sentences: listLearnedWords(mail) }];
};

const readCorrected = ({ mail, right }: LabelledMail, model: NgramModel | null): readonly CorrectedMail[] =>
  readOther(mail, model).map((read) => ({ ...read, right }));

/** As many as read best what it has not learned from, among the corrections that are not held out. */
function chooseTurns(training: readonly CorrectedMail[], anchors: readonly ReadMail[]): Turns {
  const loss = (turns: Turns) => {
    const readings = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
      const rest = training.filter((_, at) => at % FOLDS !== fold);
      const layer = createDeskLayer({ weights: fitDeskLayer(rest, anchors, turns), proven: INTENTS });
      return training
        .filter((_, at) => at % FOLDS === fold)
        .map(({ guesses, sentences, right }) => ({ guesses: layer.adjust(guesses, sentences), right }));
    });
    return measureReadings(readings).logLoss;
  };
  const losses = TURNS.map((turns) => ({ turns, loss: loss(turns) }));
  return losses.reduce((best, one) => (one.loss < best.loss ? one : best)).turns;
}

const listProven = (corrected: readonly LabelledMail[]): readonly Intent[] =>
  INTENTS.filter(
    (intent) => corrected.filter(({ right }) => right.has(intent)).length >= limits.learning.provenCorrectionsMin,
  );

const classifyWith = (model: NgramModel | null, desk: DeskModel | null) =>
  createClassify(model, desk === null ? null : createDeskLayer(desk));

/** Whether it would be sure of what is wrong, where the classifier alone is not: then it may be sure of nothing. */
function isRash(desk: DeskModel, heldOut: readonly LabelledMail[], model: NgramModel | null): boolean {
  const withDesk = classifyWith(model, desk);
  const alone = classifyWith(model, null);
  const isSurelyWrong = (guess: IntentGuess | undefined, right: ReadonlySet<Intent>) =>
    guess !== undefined && guess.confidence > UNSURE_CONFIDENCE && !right.has(guess.intent);
  return heldOut.some(
    ({ mail, right }) =>
      isSurelyWrong(withDesk(mail).intents[0], right) && !isSurelyWrong(alone(mail).intents[0], right),
  );
}

function measure(desk: DeskModel | null, heldOut: readonly LabelledMail[], model: NgramModel | null): Figures {
  const classify = classifyWith(model, desk);
  return measureReadings(heldOut.map(({ mail, right }) => ({ guesses: classify(mail).intents, right })));
}

function countChanged(
  mails: readonly MailToClassify[],
  model: NgramModel | null,
  current: DeskModel | null,
  learned: DeskModel,
): number {
  const now = classifyWith(model, current);
  const then = classifyWith(model, learned);
  const wishes = (guesses: readonly IntentGuess[]) => listClaimed(guesses).join();
  return mails.filter((mail) => wishes(now(mail).intents) !== wishes(then(mail).intents)).length;
}
