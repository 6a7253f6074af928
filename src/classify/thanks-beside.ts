// A mail that thanks and asks: the thanks want no answer, the question does. Called by classify.ts.
import { INFORMING_INTENTS, type IntentGuess } from '../domain/intent.ts';
import { joinWrappedLines, splitSentences } from '../domain/split-sentences.ts';
import { asksSomething } from './asks-something.ts';

/** Longer letters are heard whole. */
const CHARACTERS_MAX = 300;
/** Longer thanks tell of what is over: then a question behind them is a figure of speech. */
const THANKS_WORDS_MAX = 5;
/** From this confidence on each part is understood by itself. */
const ASKED_MIN = 0.5;
/** From this confidence of a wish on, thanks beside it say nothing. */
const WISH_MIN = 0.85;

/** What a short mail asks, and what it says beside; null where it asks nothing, or nothing else. */
export function partAsked(text: string): { readonly asked: string; readonly said: string } | null {
  if (text.length > CHARACTERS_MAX || !asksSomething(text)) return null;
  const sentences = splitSentences(joinWrappedLines(text));
  const asked = sentences.filter(asksSomething);
  const said = sentences.filter((sentence) => !asksSomething(sentence));
  const words = said.join(' ').split(/\s{1,20}/u).length;
  return asked.length === 0 || said.length === 0 || words > THANKS_WORDS_MAX
    ? null
    : { asked: asked.join('\n'), said: said.join('\n') };
}

export const areThanks = ([first]: readonly IntentGuess[]): boolean =>
  first?.intent === 'no_reply_needed' && first.confidence >= ASKED_MIN;

/** Whether the question alone is a wish that is understood. */
export const isWish = ([first]: readonly IntentGuess[]): boolean =>
  first !== undefined &&
  first.confidence >= ASKED_MIN &&
  first.intent !== 'other' &&
  !INFORMING_INTENTS.has(first.intent);

/** Without the opinion that no answer is needed, where something is surely asked. */
export function dropThanks(guesses: readonly IntentGuess[], text: string): readonly IntentGuess[] {
  const [first] = guesses;
  const isAsked = first !== undefined && first.confidence >= WISH_MIN && isWish(guesses) && asksSomething(text);
  return isAsked ? guesses.filter(({ intent }) => intent !== 'no_reply_needed') : guesses;
}
