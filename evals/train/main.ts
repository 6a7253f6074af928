// `npm run train`: fits the learned model from the mails in the repo and writes src/classify/ngrams/weights.bin. Prints how
// well both judges read mails that neither has seen: each fold of the training mails is left out in turn.
import { writeFileSync } from 'node:fs';
import { countSubjectSentences, judgeByRules, speaksOfOtherMatter } from '../../src/classify/classify.ts';
import { listGuesses, weighIntents } from '../../src/classify/combine-judges.ts';
import { createNgramModel, NO_COMBINATION, writeWeights } from '../../src/classify/ngrams/model.ts';
import { INTENTS, type IntentGuess, listClaimed } from '../../src/domain/intent.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { WEIGHTS_FILE } from '../../src/runtime/learned-model.ts';
import { fitAll } from './fit-all.ts';
import { countWords, fitCombination, type UnseenMail } from './fit-combination.ts';
import { FOLDS, readAuthor, readSeenByRules } from './folds.ts';
import type { Author, TrainingMail } from './training-mails.ts';

const startedAtMs = performance.now();
const print = (line: string) => process.stdout.write(`${line}\n`);

/** A quarter of what this author wrote looks like another intent. */
const NEAR_MISSES: Author = '1';
const unseen = FOLDS.flat().flatMap(readAuthor);
print(`${readSeenByRules().length} mails of the rules' fixtures, ${unseen.length} unseen by the rules`);

const [shipped, ...withoutFold] = await fitAll([[], ...FOLDS]);
const opinions = FOLDS.flatMap((authors, fold) => {
  const fitted = withoutFold[fold];
  if (fitted === undefined) throw new Error('a fold has no fit');
  const model = createNgramModel({ ...fitted, combination: NO_COMBINATION });
  return authors.flatMap((author) =>
    readAuthor(author).flatMap((mail) => askBoth(mail, model, author !== NEAR_MISSES)),
  );
});
const combination = fitCombination(opinions);
const show = (weights: ArrayLike<number>) => Array.from(weights, (weight) => weight.toFixed(2)).join(' ');
print(`an intent: ${show(combination.intent)}`);
print(`one beside the first: ${show(combination.further)}`);
print(`a status question alone: ${show(combination.status)}, from ${combination.surelyStatus.toFixed(2)} on`);

function askBoth(mail: TrainingMail, model: ReturnType<typeof createNgramModel>, isUsual: boolean): UnseenMail[] {
  const ruled = judgeByRules(mail.mail);
  const scores = model.score(mail.sentences, countSubjectSentences(mail.mail));
  if (ruled === null || scores === null) return [];
  return [{ mail, ruled, ...scores, isUsual, speaksOfOtherMatter: speaksOfOtherMatter(mail.mail) }];
}

function readByBoth(opinion: UnseenMail): readonly IntentGuess[] {
  return listGuesses(opinion, weighIntents(opinion, combination), { ...combination, words: countWords(opinion) });
}

const rankLearned = ({ learned }: UnseenMail): readonly IntentGuess[] =>
  INTENTS.map((intent, at) => ({ intent, confidence: learned[at] ?? 0 })).sort((a, b) => b.confidence - a.confidence);
const READERS: Readonly<Record<string, (opinions: UnseenMail) => readonly IntentGuess[]>> = {
  rules: ({ ruled }) => ruled,
  model: rankLearned,
  both: readByBoth,
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
printClaims();

/** How often a guess of each confidence is right. */
function printCalibration(): void {
  const bins = Array.from({ length: 10 }, () => ({ guesses: 0, right: 0 }));
  for (const opinion of opinions) {
    const { mail } = opinion;
    const [first] = readByBoth(opinion);
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

/** How many of the wishes beside the first are claimed, and how often two that nobody has. */
function printClaims(): void {
  const claims = opinions.map((opinion) => ({
    mail: opinion.mail,
    claimed: listClaimed(readByBoth(opinion)),
  }));
  const further = claims.flatMap(({ mail, claimed }) =>
    [...mail.intents].slice(1).map((intent) => claimed.includes(intent)),
  );
  const surplus = claims.filter(
    ({ mail, claimed }) =>
      claimed.filter((intent) => !mail.intents.has(intent) && !mail.accepted.has(intent)).length > 1,
  );
  const share = (part: number, all: number) => ((100 * part) / all).toFixed(1);
  print(
    `further intents found: ${share(further.filter(Boolean).length, further.length)} %   two claimed that are not there: ${share(surplus.length, claims.length)} % of the mails`,
  );
}

if (shipped === undefined) throw new Error('there is no fit to ship');
const bytes = writeWeights({ ...shipped, combination });
writeFileSync(WEIGHTS_FILE, bytes);
print(`${WEIGHTS_FILE}: ${bytes.length} bytes, in ${((performance.now() - startedAtMs) / 1_000).toFixed(0)} s`);
