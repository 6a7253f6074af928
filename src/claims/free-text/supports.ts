// Whether one stretch of a passage says what a stretch of a model's prose says: all its words of meaning and numbers, the same
// denials, bounds, conditions and tense, and nothing left out that limits it. When unsure, no. Called by rest-on-passages.

import { bitOf, type FreeWords, type Trait } from './free-words.ts';
import type { Meaning, NumberClaim, Token } from './read-meaning.ts';

/** What stands around a claim and a passage. */
export interface Surroundings {
  /** Words of meaning and numbers of the whole paragraph: a condition may stand in its next sentence. */
  readonly paragraph: Meaning;
  /** Words of meaning of the sentence that the claim stands in, of those that state conditions, and of what a claim may be about: its
   * own sentence, and where it is a whole one those before it. */
  readonly sentence: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  /** What the document is about. */
  readonly topic: ReadonlySet<string>;
  readonly words: FreeWords;
}

/** Must be there in both or in none. */
const SAME: readonly Trait[] = ['not', 'only', 'except', 'before', 'until'];
/** May not be claimed where the passage does not. */
const NOT_ADDED: readonly Trait[] = ['all', 'must', 'past', 'future', 'secret'];
/** May not be left out where the passage has it. */
const NOT_DROPPED: readonly Trait[] = ['hedge', 'becomes'];

const has = (meaning: Meaning, trait: Trait): boolean => (meaning.traits & bitOf(trait)) !== 0;

export function supports(passage: Meaning, claim: Meaning, around: Surroundings): boolean {
  if (!claim.content.every(({ key }) => holds(passage, key, around))) return false;
  if (!haveSameNumbers(passage, claim, around.paragraph)) return false;
  if (passage.denials !== claim.denials) return false;
  if (SAME.some((trait) => has(passage, trait) !== has(claim, trait))) return false;
  if (NOT_ADDED.some((trait) => has(claim, trait) && !has(passage, trait))) return false;
  if (has(passage, 'hedge') && !has(claim, 'hedge')) return false;
  if (NOT_DROPPED.includes('becomes') && has(passage, 'becomes') && !has(claim, 'becomes') && has(claim, 'is'))
    return false;
  if (has(passage, 'must') && !has(claim, 'must') && !has(claim, 'condition')) return false;
  if (has(claim, 'can') && !has(passage, 'can') && has(passage, 'must')) return false;
  if (has(passage, 'can') && !has(claim, 'can') && !has(claim, 'not')) return false;
  if (isOtherPayer(passage, claim) || isOfOtherSubject(passage, claim, around)) return false;
  return keepsLimits(passage, claim, around);
}

/** The end of a sentence still speaks of what its beginning names. */
function isOfOtherSubject(
  { subject, keys, context }: Meaning,
  claim: Meaning,
  { subjects, topic }: Surroundings,
): boolean {
  if (subject === null || claim.keys.has(subject)) return false;
  return namesOther({ keys, context }, claim, topic) || !subjects.has(subject);
}

/** It names what the document or the sentences before are about, which the passage itself leaves unsaid. */
const namesOther = (
  { keys, context }: Pick<Meaning, 'keys' | 'context'>,
  claim: Meaning,
  topic: ReadonlySet<string>,
): boolean => [...claim.keys].some((key) => (topic.has(key) || context.has(key)) && !keys.has(key));

/** "We pay", or "we pay for you", is not "you pay": the desk pays only where the passage says so. */
function isOtherPayer(passage: Meaning, claim: Meaning): boolean {
  if (!has(claim, 'pays') && !has(passage, 'pays')) return false;
  if (has(claim, 'we') && !has(passage, 'we')) return true;
  return has(claim, 'you') && !has(claim, 'we') && has(passage, 'we') && !has(passage, 'you');
}

const COMPOUND_LETTERS_MIN = 8;
const PART_LETTERS_MIN = 4;

/** The passage has the word, a word that says the same, or the parts of a joined word. */
function holds(passage: Meaning, key: string, { topic, words }: Surroundings): boolean {
  if (passage.keys.has(key) || topic.has(key) || passage.context.has(key)) return true;
  return (
    words.source.hasCompounds &&
    (isJoinedOf(key, passage, words) || isHeadOf(key, passage.keys) || isHeadOf(key, passage.context))
  );
}

/** "Rücksendekosten" for "Kosten der Rücksendung". */
function isJoinedOf(key: string, passage: Meaning, words: FreeWords): boolean {
  if (key.length < COMPOUND_LETTERS_MIN || key.startsWith('=')) return false;
  const knows = (part: string) => {
    const { key: own } = words.senseOf(part);
    return own !== '' && passage.keys.has(own);
  };
  for (let at = PART_LETTERS_MIN; at <= key.length - PART_LETTERS_MIN; at += 1) {
    const [head, rest] = [key.slice(0, at), key.slice(at)];
    if (
      knows(rest) &&
      [head, head.replace(/(?:en|es|e|s|n)$/, '')].some((part) => part.length >= PART_LETTERS_MIN && knows(part))
    )
      return true;
  }
  return false;
}

/** "Filter" for "Wasserfilter": a passage may be more exact. */
const isHeadOf = (key: string, keys: ReadonlySet<string>): boolean =>
  key.length >= PART_LETTERS_MIN &&
  !key.startsWith('=') &&
  [...keys].some((own) => own.length >= key.length + PART_LETTERS_MIN && own.endsWith(key));

function haveSameNumbers(passage: Meaning, claim: Meaning, paragraph: Meaning): boolean {
  const isIn = (numbers: readonly NumberClaim[], { key, bound, per }: NumberClaim, isExact = false) =>
    numbers.some(
      (other) =>
        other.key === key && isSameBound(other.bound, bound) && (!isExact || per === null || other.per === per),
    );
  if (!claim.numbers.every((number) => isIn(passage.numbers, number, true) && isBound(number, passage))) return false;
  return passage.numbers.every(
    (number) => number.unit === '' || isIn(claim.numbers, number) || isIn(paragraph.numbers, number),
  );
}

/** "Within 30 days" and "up to 30 days" are one bound, "more than 30 days" is another. */
const isSameBound = (a: NumberClaim['bound'], b: NumberClaim['bound']): boolean =>
  (a === 'atLeast') === (b === 'atLeast');

/** Where a passage has several numbers of one unit, the words near one of them say which is meant. */
function isBound(number: NumberClaim, passage: Meaning): boolean {
  const rivals = passage.numbers.filter(({ unit }) => unit === number.unit);
  if (new Set(rivals.map(({ key }) => key)).size < 2) return true;
  const overlap = ({ near }: NumberClaim) => near.filter((key) => number.near.includes(key)).length;
  const own = Math.max(0, ...rivals.filter(({ key }) => key === number.key).map(overlap));
  const other = Math.max(0, ...rivals.filter(({ key }) => key !== number.key).map(overlap));
  return own >= other;
}

/** "Sobald sie versandt ist" does not say that it is. */
const CONDITION_WORDS_MIN = 3;
const LEFT_OUT_SHARE_MAX = 0.34;
const LEFT_OUT_OF_PARTS_MAX = 0.15;
/** Of a passage with more words one may always be left out. */
const LEFT_OUT_WORDS_MIN = 3;

/** Nothing that limits the passage is left out, nor what it is about, nor much of the rest. */
function keepsLimits(passage: Meaning, claim: Meaning, around: Surroundings): boolean {
  const says = (key: string) =>
    claim.keys.has(key) ||
    around.paragraph.keys.has(key) ||
    (around.words.source.hasCompounds &&
      (isJoinedOf(key, around.paragraph, around.words) || isPartOf(key, around.paragraph)));
  const isLimit = ({ traits }: Token) => (traits & bitOf('limits')) !== 0;
  const isSaidHere = (key: string) => claim.keys.has(key) || around.sentence.has(key) || around.conditions.has(key);
  if (
    passage.content.some(
      (token) => isLimit(token) && says(token.key) && !isSaidHere(token.key) && !isJoinedHere(token.key, claim, around),
    )
  )
    return false;
  const missing = passage.content.filter(({ key }) => !says(key));
  if (missing.some(isLimit)) return false;
  const [first] = passage.content;
  if (first && !claim.keys.has(first.key) && namesOther(passage, claim, around.topic)) return false;
  if (first && !claim.keys.has(first.key) && !around.subjects.has(first.key) && !isJoinedHere(first.key, claim, around))
    return false;
  if (
    has(passage, 'condition') &&
    !has(claim, 'condition') &&
    (missing.length > 0 || passage.isConditionOnly || passage.content.length < CONDITION_WORDS_MIN)
  )
    return false;
  if (missing.length === 0) return true;
  if (passage.conditions > claim.conditions) return false;
  if (missing[0] === passage.content[0]) return false;
  const share = passage.parts > 1 ? LEFT_OUT_OF_PARTS_MAX : LEFT_OUT_SHARE_MAX;
  return (
    missing.length <= Math.max(passage.content.length > LEFT_OUT_WORDS_MIN ? 1 : 0, passage.content.length * share)
  );
}

const isJoinedHere = (key: string, claim: Meaning, { words }: Surroundings): boolean =>
  words.source.hasCompounds && (isJoinedOf(key, claim, words) || isPartOf(key, claim));

const isPartOf = (key: string, { keys }: Meaning): boolean =>
  key.length >= PART_LETTERS_MIN && !key.startsWith('=') && [...keys].some((own) => own.includes(key));
