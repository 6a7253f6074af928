// Whether words that rest on no passage say nothing but what the facts say: known values, a state that a fact holds, and the words
// that name an order or a parcel. What else they say is a finding, a promise where they speak of a deed. Called by check-free-paragraph.

import type { Finding } from '../../domain/decision.ts';
import { STATUS_WORDS } from '../../domain/fact.ts';
import type { CheckedText } from '../check-text.ts';
import type { Target } from '../lexicon/lexicon.ts';
import type { StatusClaim } from '../read-statuses.ts';
import { type ReadText, spanText } from '../read-text.ts';
import { bitOf, type FreeWords, fold } from './free-words.ts';
import type { Unsupported } from './rest-on-passages.ts';

const WORDS: ReadonlySet<string> = new Set(STATUS_WORDS);
/** What may be said of an order beside its state: when it is expected, and what a day or an amount is. */
const TOLD: ReadonlySet<Target> = new Set(['placed', 'scanned', 'return_day', 'delivery_day', 'total', 'price']);

export function judgeUnsupported(
  stretch: Unsupported,
  checked: CheckedText,
  words: FreeWords,
  asked: ReadonlySet<string>,
): Finding | null {
  const { read } = checked;
  const told = checked.statuses.filter(({ first, end }) => first >= stretch.first && end <= stretch.end);
  const claim = spanText(read, stretch.first, stretch.end).slice(0, 200);
  const isFalse = checked.findings.some((finding) => finding.kind === 'word' && claim.includes(finding.claim));
  if (!has(stretch, 'future') && !(isFalse && promises(stretch)) && isTold(stretch, told, checked, words)) return null;
  if (promises(stretch))
    return { kind: 'promise', claim, detail: 'It speaks of a deed that no fact holds and nobody approved.' };
  const unknown = stretch.meaning.content.find(
    ({ first, key }) => key !== '' && read.words[first]?.explainedBy === null,
  );
  const isEcho = unknown !== undefined && asked.has(unknown.key);
  return { kind: 'assertion', claim, detail: isEcho ? ONLY_ASKED : NO_SUPPORT };
}

const NO_SUPPORT = 'No fact and no passage that the paragraph cites says this.';
const ONLY_ASKED = "Only the customer's own words say this; no fact and no cited passage does.";

const has = (stretch: Unsupported, trait: Parameters<typeof bitOf>[0]): boolean =>
  (stretch.meaning.traits & bitOf(trait)) !== 0;

/** "We have refunded", "we will send", "you will receive", "it will arrive". */
function promises(stretch: Unsupported): boolean {
  const acts = stretch.tokens.some(({ traits }) => (traits & bitOf('act')) !== 0);
  return (acts && (has(stretch, 'future') || has(stretch, 'we'))) || (has(stretch, 'future') && has(stretch, 'we'));
}

/** All its words are values of facts, words of a state that was checked, or name what has that state. */
function isTold(
  stretch: Unsupported,
  told: readonly StatusClaim[],
  { read, lexicon, book }: CheckedText,
  words: FreeWords,
): boolean {
  if (
    ['only', 'except', 'all', 'condition', 'must', 'before', 'until', 'can', 'yes', 'secret'].some((trait) =>
      has(stretch, trait as 'only'),
    )
  )
    return false;
  const covered = new Set<number>();
  let states = 0;
  for (const status of told) {
    if (!isState(status) && !isEstimate(status, read, words)) continue;
    states += 1;
    for (let at = status.first; at < status.end; at += 1) if (isNamed(status, read, at)) covered.add(at);
  }
  const denied = told.filter((status) => status.mood === 'denied' && isState(status)).length;
  if (stretch.meaning.denials > denied) return false;
  const isOfFacts = (lower: string) => (words.senseOf(lower).traits & bitOf('facts')) !== 0;
  const isKnown = (at: number): boolean => {
    const word = read.words[at];
    if (!word) return true;
    // "Both parcels": which ones is more than a value says.
    if (word.explainedBy === null && lexicon.sets.others.has(word.lower) && !isOfFacts(word.lower)) return false;
    if (covered.has(at)) return true;
    if (word.explainedBy !== null) return word.explainedBy !== 'passage';
    const { parcelWords, itemWords, orderWords } = lexicon.sets;
    if (parcelWords.has(word.lower) || itemWords.has(word.lower) || orderWords.has(word.lower)) return true;
    if (book.texts.longestAt(read.words, at)?.values.some(({ fact }) => fact.kind === 'name')) return true;
    const { key, traits, unit } = words.senseOf(word.lower);
    if (unit !== null) return [at - 1, at + 1].some((beside) => NUMBERS.has(read.words[beside]?.explainedBy ?? ''));
    return key === ''
      ? words.grammar.has(fold(word.lower)) || (traits & ~bitOf('act')) !== 0
      : (traits & bitOf('facts')) !== 0;
  };
  let values = 0;
  for (let at = stretch.first; at < stretch.end; at += 1) {
    if (!isKnown(at)) return false;
    const kind = read.words[at]?.explainedBy ?? null;
    if (kind === 'identifier' || kind === 'title') values += 1;
    if ((kind === 'day' || kind === 'amount' || kind === 'quantity') && states === 0) return false;
  }
  return states > 0 || values > 0;
}

const NUMBERS: ReadonlySet<string> = new Set(['amount', 'quantity']);

function isState({ targets, mood }: StatusClaim): boolean {
  const [target] = targets;
  if (target === undefined) return false;
  if (mood === 'denied') return WORDS.has(target);
  return mood === 'asserted' && (WORDS.has(target) || TOLD.has(target));
}

/** "Is expected on": no promise that it will come. */
const isEstimate = ({ targets, mood, first, end }: StatusClaim, read: ReadText, words: FreeWords): boolean =>
  (mood === 'promised' || mood === 'asserted') &&
  targets.includes('arrival') &&
  read.words.slice(first, end).some(({ lower }) => (words.senseOf(lower).traits & bitOf('hedge')) !== 0);

/** A word that the phrase names; those of its gaps must rest on something else. */
const isNamed = ({ phrase }: StatusClaim, read: ReadText, at: number): boolean =>
  phrase.steps.some((step) => step?.has(read.words[at]?.lower ?? ''));
