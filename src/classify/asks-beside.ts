// A last look at a mail that reads as a status question and nothing else: each of its questions, taken alone. One that neither judge takes
// for a status question is asked beside it, and a person approves the answer. It only ever lowers confidence. Called by classify.ts.
import { type Intent, STATUS_INTENTS } from '../domain/intent.ts';
import { joinWrappedLines, splitSentences } from '../domain/split-sentences.ts';
import { findFavourite } from './combine-judges.ts';
import type { NgramModel } from './ngrams/model.ts';
import { readSentences } from './patterns/read-sentences.ts';

/** Shorter ones lean on what stands before them. */
const WORDS_MIN = 4;
const LONE_WORDS_MIN = 6;
const QUESTIONS_MAX = 8;

/** `judgeAlone` is the rules' likeliest intent of a sentence. */
export function asksBesideStatus(
  text: string,
  judgeAlone: (sentence: string) => Intent,
  model: Pick<NgramModel, 'score'>,
): boolean {
  if (!/[?？]/u.test(text)) return false;
  const questions = splitSentences(joinWrappedLines(text))
    .filter((sentence) => /[?？]/u.test(sentence))
    .map((sentence) => ({ sentence, words: sentence.split(/\s{1,20}/u).length }))
    .filter(({ words }) => words >= WORDS_MIN)
    .slice(0, QUESTIONS_MAX);
  const isLone = questions.length < 2;
  return questions.some(({ sentence, words }) => {
    const ruled = judgeAlone(sentence);
    if (STATUS_INTENTS.has(ruled)) return false;
    const scores = model.score(readSentences(sentence), 0);
    const favourite = scores === null ? ruled : findFavourite(scores.learned).intent;
    if (STATUS_INTENTS.has(favourite)) return false;
    // Where it is the only question, the status may be what it asks in other words: then both must name the same other matter.
    return isLone
      ? words >= LONE_WORDS_MIN && ruled === favourite && ruled !== 'other'
      : !(ruled === 'other' && favourite === 'other');
  });
}
