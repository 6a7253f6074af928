// Sentences of a model that claim nothing: courtesies, and requests for data that anybody may be asked for. Called by rest-on-passages.

import { bitOf } from './free-words.ts';
import type { Meaning, Token } from './read-meaning.ts';

const has = ({ traits }: Meaning | Token, ...traitNames: Parameters<typeof bitOf>[0][]): boolean =>
  traitNames.some((trait) => (traits & bitOf(trait)) !== 0);

/** "Thank you for your patience", "please let us know if you have further questions". */
export function isCourtesy(tokens: readonly Token[], meaning: Meaning): boolean {
  if (meaning.numbers.length > 0 || !tokens.some((token) => has(token, 'core'))) return false;
  if (has(meaning, 'future', 'past', 'secret', 'must', 'only', 'except', 'yes')) return false;
  if (has(meaning, 'not') && !tokens.some(isHesitation)) return false;
  return meaning.content.every((token) => has(token, 'core', 'courtesy'));
}

/** "Please", "if possible, kindly": nothing that could be the subject of a statement. */
const isOpening = (token: Token): boolean => token.key === '' && !has(token, 'your', 'data', 'is');

/** The one denial of politeness: "do not hesitate". */
const isHesitation = ({ key }: Token): boolean => /^(?:hesit|zoger|duda|dud|hesita|esit|aarzel|schrom|scheu)/.test(key);

/** "Could you send us a photo of the damage?" */
export function isRequest(tokens: readonly Token[], meaning: Meaning, isQuestion: boolean): boolean {
  if (has(meaning, 'secret', 'future', 'past') || meaning.numbers.length > 0) return false;
  if (has(meaning, 'not', 'only', 'except', 'all')) return false;
  if (
    !tokens.some((token) => has(token, 'data')) ||
    !meaning.content.every((token) => has(token, 'ask', 'data', 'courtesy', 'core'))
  )
    return false;
  const asking = tokens.findIndex((token) => has(token, 'ask'));
  return isQuestion || (asking >= 0 && !has(meaning, 'we') && tokens.slice(0, asking).every(isOpening));
}
