// The usual classifiers of the npm registry on our split: nlp.js, natural and wink, each as its own documentation shows it.
// They learn the mails of the language that they are asked in: they have no model for several, and natural's training grows
// with the square of the words (11,000 mails: 150 s). Development only; called in the workers of judge-held-out.ts.
import { containerBootstrap, LangEn, Nlp } from '@nlpjs/basic';
import { LangDe } from '@nlpjs/lang-de';
import { LangEs } from '@nlpjs/lang-es';
import { LangFr } from '@nlpjs/lang-fr';
import { LangIt } from '@nlpjs/lang-it';
import { LangNl } from '@nlpjs/lang-nl';
import { LangPt } from '@nlpjs/lang-pt';
import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js';
import createWinkClassifier from 'wink-naive-bayes-text-classifier';
import type { TrainingMail } from '../train/training-mails.ts';
import { mainIntentOf } from './sources.ts';

export interface PeerResult {
  readonly name: string;
  readonly right: number;
  readonly of: number;
  readonly microseconds: number;
}

type Ask = (mail: TrainingMail) => Promise<string> | string;

const PEERS: Readonly<Record<string, (mails: readonly TrainingMail[], language: string) => Promise<Ask> | Ask>> = {
  'nlp.js': trainNlpJs,
  natural: trainNatural,
  wink: trainWink,
};

export async function askPeers(
  training: readonly TrainingMail[],
  asked: readonly TrainingMail[],
): Promise<readonly PeerResult[]> {
  const language = asked[0]?.mail.language ?? 'en';
  const own = training.filter(({ mail }) => mail.language === language);
  const results: PeerResult[] = [];
  for (const [name, train] of Object.entries(PEERS)) {
    const ask = await train(own, language);
    const beganAtMs = performance.now();
    let right = 0;
    for (const mail of asked) {
      const answer = await ask(mail);
      if ([...mail.accepted].some((intent) => intent === answer)) right += 1;
    }
    const microseconds = (1_000 * (performance.now() - beganAtMs)) / Math.max(1, asked.length);
    results.push({ name, right, of: asked.length, microseconds });
  }
  return results;
}

const textOf = ({ mail }: TrainingMail): string => `${mail.subject}\n${mail.fresh}`;
const listWords = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]{1,40}/gu) ?? [];

/** Its stemmers and its neural network, with the settings of the package but silent. */
async function trainNlpJs(mails: readonly TrainingMail[], language: string): Promise<Ask> {
  const container = await containerBootstrap();
  for (const plugin of [Nlp, LangEn, LangDe, LangEs, LangFr, LangIt, LangNl, LangPt]) container.use(plugin);
  const nlp = container.get('nlp');
  Object.assign(nlp.settings, { autoSave: false, autoLoad: false });
  container.registerConfiguration(
    'nlu-??',
    { keepStopwords: true, nonefeatureValue: 1, nonedeltaMultiplier: 1.2, filterZeros: true, log: false },
    true,
  );
  nlp.addLanguage(language);
  for (const mail of mails) nlp.addDocument(language, textOf(mail), mainIntentOf(mail));
  await nlp.train();
  return async (mail) => (await nlp.process(language, textOf(mail))).intent;
}

/** Its stemmers know no German, and its stop words are English: it is given plain words. */
function trainNatural(mails: readonly TrainingMail[]): Ask {
  const classifier = new BayesClassifier();
  for (const mail of mails) classifier.addDocument(listWords(textOf(mail)), mainIntentOf(mail));
  classifier.train();
  return (mail) => classifier.classify(listWords(textOf(mail)));
}

function trainWink(mails: readonly TrainingMail[]): Ask {
  const classifier = createWinkClassifier();
  classifier.definePrepTasks([listWords]);
  classifier.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 });
  for (const mail of mails) classifier.learn(textOf(mail), mainIntentOf(mail));
  classifier.consolidate();
  return (mail) => classifier.predict(textOf(mail));
}
