// What a mail wants together with the earlier mails that it speaks to: an answer goes on with their wishes, an addition
// adds to them, a withdrawal takes them away. Pure; called by the pipeline's read-thread.ts.
import {
  type Classification,
  type Intent,
  type IntentGuess,
  sortGuesses,
  UNSURE_CONFIDENCE,
} from '../../domain/intent.ts';
import { isServedLanguage, UNKNOWN_LANGUAGE } from '../../domain/language.ts';
import { asksSomething } from '../asks-something.ts';
import { countWords } from './answer-words.ts';
import { BARE_WORDS_MAX, listWishes, type ThreadSense, WAITING } from './thread-sense.ts';

/** What is less sure is no wish of a mail that goes on with earlier ones or takes them back. */
const OWN_WISH_MIN = 0.5;
const SHORT_WORDS_MAX = 20;
const NOTHING_LEFT: readonly IntentGuess[] = [{ intent: 'other', confidence: 0.5 }];

export function combineThread(classification: Classification, sense: ThreadSense, text: string): Classification {
  if (sense.kind === 'alone') return classification;
  const before = sense.earlier.flatMap(({ intents }) => listWishes(intents));
  if (sense.kind === 'withdrawal') return { ...classification, intents: takeAway(classification.intents, before) };
  const isBare = countWords(text) <= BARE_WORDS_MAX;
  const isElliptic = sense.kind === 'answer' && saysNoMore(text);
  const own = isElliptic
    ? []
    : listWishes(classification.intents).filter(({ confidence }) => confidence >= OWN_WISH_MIN);
  // What is taken over from an earlier mail is less sure than what this one says.
  const takenOver = before.map((guess) => ({ ...guess, confidence: Math.min(guess.confidence, UNSURE_CONFIDENCE) }));
  const language = sense.earlier.at(-1)?.language ?? UNKNOWN_LANGUAGE;
  return {
    ...classification,
    // A word or two are read in the language of the mail before.
    language:
      (isBare || !isServedLanguage(classification.language)) && isServedLanguage(language)
        ? language
        : classification.language,
    intents: likeliestOnce([...own, ...takenOver]),
  };
}

/** A short answer that asks nothing has no wish of its own: 'here are the photos' reads as many things without its question. */
const saysNoMore = (text: string): boolean =>
  !text.includes('?') &&
  (countWords(text) <= BARE_WORDS_MAX || (countWords(text) <= SHORT_WORDS_MAX && !asksSomething(text)));

function takeAway(intents: readonly IntentGuess[], withdrawn: readonly IntentGuess[]): readonly IntentGuess[] {
  const named = withdrawn.map(({ intent }) => intent);
  // 'It has come meanwhile' is easily read as another of the questions after goods that have not.
  const gone = new Set<Intent>(named.some((intent) => WAITING.has(intent)) ? [...named, ...WAITING] : named);
  const left = intents.filter(({ intent, confidence }) => !gone.has(intent) && confidence >= OWN_WISH_MIN);
  return left.length > 0 ? left : NOTHING_LEFT;
}

function likeliestOnce(guesses: readonly IntentGuess[]): readonly IntentGuess[] {
  const sorted = sortGuesses(guesses);
  return sorted.filter(({ intent }, n) => sorted.findIndex((other) => other.intent === intent) === n);
}
