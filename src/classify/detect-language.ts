// Which language a mail is written in: one of ours, another one by its ISO 639-1 code, or `und`. Joins two witnesses, for
// mails are short: words of our own and, where those are not clear, byte n-grams. Identifiers, links, addresses
// and quoted phrases (product titles, carrier texts) are taken out first. Called by the classify stage.
import { isServedLanguage, UNKNOWN_LANGUAGE } from '../domain/language.ts';
import { scoreByNgrams } from './language/byte-ngrams.ts';
import { countLanguageEvidence } from './language/language-words.ts';
import { foldText, unmaskLetters } from './patterns/fold-text.ts';

export interface MailLanguage {
  /** ISO 639-1, or `und` where there are no words to tell by. */
  readonly language: string;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** What a mail opens with tells its language; more costs time and says no more. */
const CHARACTERS_MAX = 1_200;
/** Below this a body alone is no proof, and the subject is read too. */
const SURE_ENOUGH = 0.75;
/** So much evidence, and so much more than for any other language, needs no second witness. */
const CLEAR = { evidence: 6, times: 3 };
/** Few customers write in a language that the shop does not speak. */
const RARE_LANGUAGE_FACTOR = 0.85;
const NOTHING: MailLanguage = { language: UNKNOWN_LANGUAGE, confidence: 0 };
const QUOTED_PHRASE = /"[^"\n]{1,120}"|“[^”\n]{1,120}”|„[^“”\n]{1,120}[“”]|«[^»\n]{1,120}»|‘[^’\n]{1,120}’/g;
/** Few mails have one, and to look for one is quicker than to look for phrases. */
const OPENING_QUOTE = /["“„«‘]/;
const NOT_A_WORD = /[\d@]|:\/\/|^www\./;
const NAMES = new Set(
  'ups usps fedex dhl dpd gls express paypal klarna google apple northwind iphone samsung bluetooth homekit led usb sku pdf sms ok'.split(
    ' ',
  ),
);
const REPLY_PREFIX =
  /^\s{0,5}(?:(?:re|aw|wg|fw|fwd|rv|tr|rif|ref|enc|res|sv|antw|antwort|betreff)\s{0,3}:\s{0,3}){1,5}/i;

/** `text` is the new text of the mail; its subject helps where that is tiny or says nothing. */
export function detectLanguage(text: string, hints?: { readonly subject?: string }): MailLanguage {
  const body = keepWords(unmaskLetters(text.slice(0, CHARACTERS_MAX).toLowerCase()));
  const fromBody = judgeText(body);
  if (fromBody.confidence >= SURE_ENOUGH) return fromBody;
  const written = (hints?.subject ?? '').slice(0, 300);
  const isReply = REPLY_PREFIX.test(written);
  if (isReply && fromBody.confidence > 0) return fromBody;
  const subject = keepWords(written.replace(REPLY_PREFIX, ''));
  if (subject === '') return fromBody;
  const fromBoth = judgeText(`${body} ${subject}`);
  return fromBoth.confidence > fromBody.confidence ? fromBoth : fromBody;
}

/** The text without what is no language: quoted phrases, anything with a digit, links, addresses, names of firms. */
function keepWords(text: string): string {
  return (OPENING_QUOTE.test(text) ? text.replace(QUOTED_PHRASE, ' ') : text)
    .split(/\s/)
    .filter((chunk) => chunk !== '' && !NOT_A_WORD.test(chunk) && !NAMES.has(chunk.toLowerCase()))
    .join(' ');
}

function judgeText(text: string): MailLanguage {
  const words = foldText(text).match(/\p{L}{1,40}/gu) ?? [];
  if (words.length === 0) return NOTHING;
  const evidence = countLanguageEvidence(text, words);
  const clear = findClear(evidence);
  if (clear !== null) return { language: clear, confidence: 0.99 };
  const [best, second] = rank(joinWitnesses(evidence, scoreByNgrams(text), words.length));
  if (best === undefined || best[1] <= 0) return NOTHING;
  const lead = (best[1] - (second?.[1] ?? 0)) / best[1];
  const amount = Math.min(1, words.length / 4);
  return {
    language: best[0],
    confidence: Math.round(Math.min(0.99, (0.5 + lead) * (0.4 + 0.6 * amount)) * 1_000) / 1_000,
  };
}

const rank = (scores: ReadonlyMap<string, number>): [string, number][] => [...scores].sort(([, a], [, b]) => b - a);

function findClear(evidence: ReadonlyMap<string, number>): string | null {
  const [best, second] = rank(evidence);
  if (best === undefined || best[1] < CLEAR.evidence || best[1] < CLEAR.times * (second?.[1] ?? 0)) return null;
  return isServedLanguage(best[0]) ? best[0] : null;
}

/** What the n-grams say, and the share of the words that speak for a language; words weigh more, for they are ours. */
function joinWitnesses(
  evidence: ReadonlyMap<string, number>,
  ngrams: Readonly<Record<string, number>>,
  wordCount: number,
): Map<string, number> {
  const scores = new Map<string, number>();
  const floor = 0.6 * Math.max(0.01, ...Object.values(ngrams));
  for (const [language, score] of Object.entries(ngrams)) scores.set(language, Math.max(0, score - floor) * 0.8);
  for (const [language, weight] of evidence)
    scores.set(language, (scores.get(language) ?? 0) + (2 * weight) / Math.max(4, wordCount));
  for (const [language, score] of scores)
    if (!isServedLanguage(language)) scores.set(language, score * RARE_LANGUAGE_FACTOR);
  return scores;
}
