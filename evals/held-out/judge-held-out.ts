// Reads every mail in the repo by the rules, by a model that has seen nothing of the mail's source, and by both as the
// pipeline joins them. The few weights that join them are those of weights.bin: fitted for each split anew they would cost
// more fits and could learn next to nothing of it. Called by main.ts.
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { createClassify, judgeByRules } from '../../src/classify/classify.ts';
import { type Combination, findFavourite, OUTPUTS } from '../../src/classify/combine-judges.ts';
import { detectLanguage } from '../../src/classify/detect-language.ts';
import { whyAskModel } from '../../src/classify/join-reading.ts';
import { type Classification, type IntentGuess, listClaimed, STATUS_INTENTS } from '../../src/domain/intent.ts';
import { readLearnedModel } from '../../src/runtime/learned-model.ts';
import type { TrainingMail } from '../train/training-mails.ts';
import type { JudgedMail } from './measures.ts';
import { readAllMails, SCORES_LENGTH, SPLITS, type Split } from './sources.ts';
import type { HeldOutAnswer } from './worker.ts';

/** From here on the default policy sends. */
const SENDING_CONFIDENCE_MIN = 0.7;
/** A fit holds 12 MB and a core. */
const WORKERS_MAX = 4;
const WORKER_MINUTES_MAX = 20;

export interface HeldOutReading {
  readonly mails: readonly JudgedMail[];
  readonly answers: readonly HeldOutAnswer[];
}

/** The peers take most of the time, and only their table needs them. */
export async function judgeHeldOut(withPeers: boolean): Promise<HeldOutReading> {
  const answers: HeldOutAnswer[] = [];
  const waiting = withPeers ? [...SPLITS] : SPLITS.map((split) => ({ ...split, askPeersOf: [] }));
  const lane = async () => {
    for (let split = waiting.shift(); split !== undefined; split = waiting.shift())
      answers.push(await runWorker(split));
  };
  await Promise.all(Array.from({ length: Math.min(WORKERS_MAX, availableParallelism()) }, lane));
  const { combination } = readLearnedModel();
  const all = readAllMails();
  const mails = answers.flatMap(({ split, learned }) =>
    all
      .filter(({ source }) => split.sources.includes(source))
      .map((mail, at) => judgeMail(mail, learned.subarray(at * SCORES_LENGTH, (at + 1) * SCORES_LENGTH), combination)),
  );
  return { mails, answers };
}

function runWorker(split: Split): Promise<HeldOutAnswer> {
  return new Promise((resolve, reject) => {
    // Kept quiet, for the peers warn of every mail without words; what fails comes as an error event.
    const worker = new Worker(join(import.meta.dirname, 'worker.ts'), {
      workerData: split,
      stderr: true,
    });
    const stop = (why: unknown) => {
      clearTimeout(timer);
      void worker.terminate();
      reject(new Error(`evals: ${split.sources.join(', ')} could not be held out: ${String(why)}`));
    };
    const timer = setTimeout(() => stop(`no answer in ${WORKER_MINUTES_MAX} minutes`), WORKER_MINUTES_MAX * 60_000);
    worker.once('message', (answer: HeldOutAnswer) => {
      clearTimeout(timer);
      resolve(answer);
      void worker.terminate();
    });
    worker.once('error', stop);
    worker.once('exit', () => stop('its worker ended without an answer'));
  });
}

const NOTHING: IntentGuess = { intent: 'other', confidence: 0 };

function judgeMail(written: TrainingMail, learned: Float32Array, combination: Combination): JudgedMail {
  const { mail, source, intents, accepted } = written;
  const isAsked = !Number.isNaN(learned[0] ?? Number.NaN);
  const scores = isAsked
    ? {
        learned: learned.subarray(0, OUTPUTS),
        pooled: learned.subarray(OUTPUTS, 2 * OUTPUTS),
        leading: learned.subarray(2 * OUTPUTS),
      }
    : null;
  const both = createClassify({ score: () => scores, combination })(mail);
  return {
    source,
    language: mail.language,
    intents,
    accepted,
    isLanguageRight: detectLanguage(mail.fresh, { subject: mail.subject }).language === mail.language,
    rules: judgeByRules(mail)?.[0] ?? NOTHING,
    model: scores === null ? NOTHING : findFavourite(scores.learned),
    both: both.intents[0] ?? NOTHING,
    guesses: both.intents,
    orders: mail.orders,
    isAsked: whyAskModel(both, mail) !== null,
    wouldBeSent: wouldBeSent(both),
    text: `${mail.subject} || ${mail.fresh}`,
  };
}

/** Whether the default policy would take it for a status question alone, surely enough to answer without a person. */
export function wouldBeSent({ intents, alarms, doubtsDelivery }: Classification): boolean {
  const claimed = listClaimed(intents);
  return (
    claimed.length > 0 &&
    claimed.every((intent) => STATUS_INTENTS.has(intent)) &&
    (intents[0]?.confidence ?? 0) >= SENDING_CONFIDENCE_MIN &&
    alarms.length === 0 &&
    !doubtsDelivery
  );
}
