// Which language a mail is written in: one of ours, another one by its ISO 639-1 code, or `und`. Joins two witnesses, for
// mails are short: words of our own and, where those are not clear, byte n-grams. Identifiers, links, addresses
// and quoted phrases (product titles, carrier texts) are taken out first. Called by the classify stage.
import { isServedLanguage, UNKNOWN_LANGUAGE } from '../domain/language.ts';
import { scoreByNgrams } from './language/byte-ngrams.ts';
import { countLanguageEvidence, type LanguageEvidence, readPieceEvidence } from './language/language-words.ts';
import { listPieces, type TextPiece } from './language/text-pieces.ts';
import { unmaskLetters } from './patterns/fold-text.ts';

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
/** Of the n-grams' scores counts what is above this share of the highest, and that so much. */
const NGRAM_FLOOR = 0.6;
const NGRAM_WEIGHT = 0.8;
/** What is left of a score of 1. */
const NGRAM_SCORE_MAX = (1 - NGRAM_FLOOR) * NGRAM_WEIGHT;
const NOTHING: MailLanguage = { language: UNKNOWN_LANGUAGE, confidence: 0 };
const REPLY_PREFIX =
  /^\s{0,5}(?:(?:re|aw|wg|fw|fwd|rv|tr|rif|ref|enc|res|sv|antw|antwort|betreff)\s{0,3}:\s{0,3}){1,5}/i;

/** `text` is the new text of the mail; its subject helps where that is tiny or says nothing. */
export function detectLanguage(text: string, hints?: { readonly subject?: string }): MailLanguage {
  const body = listBodyPieces(text);
  const fromBody = judgePieces(body);
  if (fromBody.confidence >= SURE_ENOUGH) return fromBody;
  const written = (hints?.subject ?? '').slice(0, 300);
  const isReply = REPLY_PREFIX.test(written);
  if (isReply && fromBody.confidence > 0) return fromBody;
  const subject = listPieces(written.replace(REPLY_PREFIX, ''));
  if (subject.length === 0) return fromBody;
  const fromBoth = judgePieces([...body, ...subject]);
  return fromBoth.confidence > fromBody.confidence ? fromBoth : fromBody;
}

const listBodyPieces = (text: string): TextPiece[] =>
  listPieces(unmaskLetters(text.slice(0, CHARACTERS_MAX).toLowerCase()));

const joinPieces = (pieces: readonly TextPiece[]): string => pieces.map(({ text }) => text).join(' ');

/** Which letters of other scripts are read as Latin ones depends on the words around them: such a text is read as one. */
function gatherEvidence(pieces: readonly TextPiece[]): LanguageEvidence {
  if (pieces.every((piece) => piece.isLatin)) return countLanguageEvidence(pieces);
  return countLanguageEvidence([readPieceEvidence(joinPieces(pieces))]);
}

/**
 * Whether a text is surely in another language of ours than this one: as sure as `confidenceMin`, 0.8 or more. Most texts are
 * plainly not, and to see that takes no second witness.
 */
export function isSurelyInAnother(text: string, language: string, confidenceMin: number): boolean {
  const pieces = listBodyPieces(text);
  const evidence = gatherEvidence(pieces);
  if (isOutOfReach(evidence, language)) return false;
  const own = judgePieces(pieces, evidence);
  return own.confidence >= confidenceMin && own.language !== language && isServedLanguage(own.language);
}

/** Whether no other language can lead by as much as a confidence of 0.8 takes, which is three tenths of its score. */
function isOutOfReach({ weights, wordCount }: LanguageEvidence, language: string): boolean {
  if (!isServedLanguage(language)) return false;
  const perWord = 2 / Math.max(4, wordCount);
  let highest = 0;
  for (const [other, weight] of weights) if (other !== language && weight > highest) highest = weight;
  return (weights.get(language) ?? 0) * perWord > 0.71 * (highest * perWord + NGRAM_SCORE_MAX);
}

function judgePieces(pieces: readonly TextPiece[], evidence = gatherEvidence(pieces)): MailLanguage {
  const { weights, wordCount } = evidence;
  if (wordCount === 0) return NOTHING;
  const clear = findClear(weights);
  if (clear !== null) return { language: clear, confidence: 0.99 };
  const ngrams = scoreByNgrams(joinPieces(pieces));
  const { best, bestScore, secondScore } = findBest(joinWitnesses(weights, ngrams, wordCount));
  if (best === null || bestScore <= 0) return NOTHING;
  const lead = (bestScore - secondScore) / bestScore;
  const amount = Math.min(1, wordCount / 4);
  return {
    language: best,
    confidence: Math.round(Math.min(0.99, (0.5 + lead) * (0.4 + 0.6 * amount)) * 1_000) / 1_000,
  };
}

interface Best {
  readonly best: string | null;
  readonly bestScore: number;
  readonly secondScore: number;
}

/** Of equals the first. */
function findBest(scores: ReadonlyMap<string, number>): Best {
  let best: string | null = null;
  let bestScore = 0;
  let secondScore = 0;
  for (const [language, score] of scores) {
    if (best === null || score > bestScore) {
      secondScore = bestScore;
      best = language;
      bestScore = score;
    } else if (score > secondScore) secondScore = score;
  }
  return { best, bestScore, secondScore };
}

function findClear(evidence: ReadonlyMap<string, number>): string | null {
  const { best, bestScore, secondScore } = findBest(evidence);
  if (best === null || bestScore < CLEAR.evidence || bestScore < CLEAR.times * secondScore) return null;
  return isServedLanguage(best) ? best : null;
}

/** What the n-grams say, and the share of the words that speak for a language; words weigh more, for they are ours. */
function joinWitnesses(
  evidence: ReadonlyMap<string, number>,
  ngrams: ReadonlyMap<string, number>,
  wordCount: number,
): Map<string, number> {
  const scores = new Map<string, number>();
  let highest = 0.01;
  for (const score of ngrams.values()) highest = Math.max(highest, score);
  for (const [language, score] of ngrams)
    scores.set(language, Math.max(0, score - NGRAM_FLOOR * highest) * NGRAM_WEIGHT);
  for (const [language, weight] of evidence)
    scores.set(language, (scores.get(language) ?? 0) + (2 * weight) / Math.max(4, wordCount));
  for (const [language, score] of scores)
    if (!isServedLanguage(language)) scores.set(language, score * RARE_LANGUAGE_FACTOR);
  return scores;
}
