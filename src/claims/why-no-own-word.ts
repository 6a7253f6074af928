// Whether words may be chosen for our templates, or taken out of them: not where the ground check reads a claim, a denial, a condition or a
// number in them, as a template says those because of a fact. Called where a voice is read (src/pipeline/desk-voice.ts).
import type { Language } from '../domain/language.ts';
import { checkText } from './check-text.ts';
import { bookFacts } from './fact-book.ts';
import { type Lexicon, lexiconOf, type PhraseIndex } from './lexicon/lexicon.ts';
import { matchPhrases } from './lexicon/match-phrase.ts';
import { normaliseText } from './normalise-text.ts';
import { type ReadText, readText } from './read-text.ts';

/** Shorter words of a claim ("to", "in", "get") stand in everything else as well; alone they claim nothing. */
const CLAIM_WORD_CHARACTERS_MIN = 4;

/** Null where they may be chosen; else why not. */
export function whyNoOwnWord(text: string, language: Language): string | null {
  const lexicon = lexiconOf(language);
  const read = readText(normaliseText(text).text);
  const word = read.words.find(({ lower }) => claimWordsOf(language).has(lower))?.lower ?? findPhrase(read, lexicon);
  if (word !== null)
    return `"${word}" belongs to what replies state, deny, promise or count by the facts, and cannot be reworded`;
  const [finding] = checkText(text, { ...NO_FACTS, language }).findings;
  return finding === undefined ? null : `"${finding.claim}" would be a claim, and no fact stands behind it`;
}

const NO_FACTS = {
  knownTitles: [],
  wordsToAvoid: [],
  today: '2026-01-01',
  allowedNames: [],
  book: bookFacts([]),
  targets: { links: new Set<string>(), addresses: new Set<string>() },
};

function findPhrase(read: ReadText, { says, conditions, reports }: Lexicon): string | null {
  for (const index of [says, conditions, reports])
    for (const sentence of read.sentences) {
      const [match] = matchPhrases(index, read.words, sentence);
      if (match !== undefined)
        return read.words
          .slice(match.first, match.end)
          .map(({ lower }) => lower)
          .join(' ');
    }
  return null;
}

const known = new Map<Language, ReadonlySet<string>>();

/** The words of which claims and their moods are made, without those that only name what is spoken of. */
function claimWordsOf(language: Language): ReadonlySet<string> {
  const found = known.get(language);
  if (found !== undefined) return found;
  const { says, spans, numberWords, sets } = lexiconOf(language);
  const plain = new Set([
    ...sets.starters,
    ...sets.parcelWords,
    ...sets.itemWords,
    ...sets.orderWords,
    ...sets.finites,
  ]);
  const ofPhrases = listPhraseWords(says).filter(
    (word) => word.length >= CLAIM_WORD_CHARACTERS_MIN && !plain.has(word),
  );
  const words = new Set([
    ...ofPhrases,
    ...[sets.negations, sets.quantifiers, sets.futures, sets.possibilities, sets.contrasts, sets.dayUnits].flatMap(
      (set) => [...set],
    ),
    ...numberWords.keys(),
    ...[...spans.values()].flatMap((list) =>
      list.flatMap(({ words: [only = '', ...more] }) => (more.length > 0 ? [] : [only])),
    ),
  ]);
  known.set(language, words);
  return words;
}

const listPhraseWords = (index: PhraseIndex): readonly string[] =>
  [...index.values()].flatMap(({ bySecond, beforeOther }) =>
    [...[...bySecond.values()].flat(), ...beforeOther]
      .filter(({ targets }) => !targets.includes('neutral'))
      .flatMap(({ steps }) => steps.flatMap((step) => [...(step ?? [])])),
  );
