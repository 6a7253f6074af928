// `npm run train`: fits the learned model from the mails in the repo and writes src/classify/ngrams/weights.bin. Prints how
// well both judges read mails that neither has seen: each fold of the training mails is left out in turn.
import { existsSync, writeFileSync } from 'node:fs';
import { judgeByRules } from '../../src/classify/classify.ts';
import { combineOpinions } from '../../src/classify/combine-judges.ts';
import { createNgramModel, writeWeights } from '../../src/classify/ngrams/model.ts';
import { INTENTS, type IntentGuess } from '../../src/domain/intent.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { WEIGHTS_FILE } from '../../src/runtime/learned-model.ts';
import { fitNgrams } from './fit.ts';
import { fitCombination, type Opinions } from './fit-combination.ts';
import { listFixtureFiles, readDeskMails, readTextFile, type TrainingMail, trainingFile } from './training-mails.ts';

const FOLDS = 5;
const NO_COMBINATION = new Float32Array();
const startedAtMs = performance.now();
const print = (line: string) => process.stdout.write(`${line}\n`);

/** What the rules were written and mended by: they say nothing of how right the rules are. */
const seenByRules = [
  ...LANGUAGES.flatMap((language) =>
    listFixtureFiles(language).flatMap((file) => readTextFile(file, language, `fixtures/${language}`)),
  ),
  ...readDeskMails('mails'),
];
/** By other authors, after the rules. */
const unseen = LANGUAGES.filter((language) => existsSync(trainingFile(language))).flatMap((language) =>
  readTextFile(trainingFile(language), language, `training/${language}`),
);
print(`${seenByRules.length} mails of the rules' fixtures, ${unseen.length} unseen by the rules`);

const opinions = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
  const rest = unseen.filter((_, at) => at % FOLDS !== fold);
  const model = createNgramModel({ ...fitNgrams([...seenByRules, ...rest]), combination: NO_COMBINATION });
  return unseen.filter((_, at) => at % FOLDS === fold).flatMap((mail) => askBoth(mail, model));
});
const combination = fitCombination(opinions);
print(`combination: ${[...combination].map((weight) => weight.toFixed(2)).join(' ')}`);

function askBoth(mail: TrainingMail, model: ReturnType<typeof createNgramModel>): Opinions[] {
  const ruled = judgeByRules(mail.mail);
  const learned = model.score(mail.sentences);
  return ruled === null || learned === null ? [] : [{ mail, ruled, learned }];
}

const rankLearned = ({ learned }: Opinions): readonly IntentGuess[] =>
  INTENTS.map((intent, at) => ({ intent, confidence: learned[at] ?? 0 })).sort((a, b) => b.confidence - a.confidence);
const READERS: Readonly<Record<string, (opinions: Opinions) => readonly IntentGuess[]>> = {
  rules: ({ ruled }) => ruled,
  model: rankLearned,
  both: ({ ruled, learned }) => combineOpinions(ruled, learned, combination),
};
for (const [name, read] of Object.entries(READERS)) {
  const shares = LANGUAGES.map((language) => {
    const own = opinions.filter(({ mail }) => mail.mail.language === language);
    const right = own.filter((opinion) => opinion.mail.accepted.has(read(opinion)[0]?.intent ?? 'other')).length;
    return own.length === 0 ? `${language} -` : `${language} ${((100 * right) / own.length).toFixed(0)}`;
  });
  print(`first intent right, % (${name}): ${shares.join('  ')}`);
}
printCalibration();

/** How often a guess of each confidence is right. */
function printCalibration(): void {
  const bins = Array.from({ length: 10 }, () => ({ guesses: 0, right: 0 }));
  for (const { mail, ruled, learned } of opinions) {
    const [first] = combineOpinions(ruled, learned, combination);
    const bin = bins[Math.min(9, Math.floor((first?.confidence ?? 0) * 10))];
    if (!first || !bin) continue;
    bin.guesses += 1;
    if (mail.accepted.has(first.intent)) bin.right += 1;
  }
  const shown = bins.map(({ guesses, right }, at) =>
    guesses === 0 ? '' : `.${at}: ${((100 * right) / guesses).toFixed(0)} % of ${guesses}`,
  );
  print(`both, right by confidence: ${shown.filter((text) => text !== '').join('  ')}`);
}

const bytes = writeWeights({ ...fitNgrams([...seenByRules, ...unseen, ...readDeskMails('held-out')]), combination });
writeFileSync(WEIGHTS_FILE, bytes);
print(`${WEIGHTS_FILE}: ${bytes.length} bytes, in ${((performance.now() - startedAtMs) / 1_000).toFixed(0)} s`);
