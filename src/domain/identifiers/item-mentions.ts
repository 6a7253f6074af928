// Which of the given product titles a text means, by name and by what tells them apart, in seven languages. Called by
// chooseOrders (the contact's own items) and by stock and product questions (the catalogue).
import { listNamings, type Naming } from './item-naming.ts';
import { arrangeTitles, excludesTitle, type Offer } from './item-offer.ts';
import { type ItemReading, readItems } from './item-reading.ts';
import type { TitleItem } from './item-title.ts';

export interface ItemMatch {
  readonly title: string;
  /** 0 to 1; from 0.5 on the text names the thing, and nothing beside the name speaks against this one. */
  readonly score: number;
  /** The words of the text that matched, folded. */
  readonly matched: string[];
}

/** The noun alone gives so much, its attributes the rest. */
const NOUN_SHARE = 0.75;
/** What a word gives that may mean this title, while it surely means none of the others. */
const UNCONTESTED_WEIGHT = 0.85;
const CONTESTED_FACTOR = 0.75;
const AGAINST_FACTOR = 0.55;
const WORDS_SHARE_MIN = 0.7;
const SEARCH_SCORE_MIN = 0.5;
const SEARCH_LIMIT = 10;

/** The titles that a text names, best first; titles that it does not name are left out. A title that stands in the text as
 * it is scores 1. `language` is the text's; English words count in every language. */
export function matchItems(text: string, titles: readonly string[], language: string): ItemMatch[] {
  const scored = scoreTitles(text, arrangeTitles(titles), language);
  const matches = scored.map(
    ({ item, score, matched }): ItemMatch =>
      text.includes(item.title)
        ? { title: item.title, score: 1, matched: [item.title] }
        : { title: item.title, score, matched },
  );
  return matches.sort((a, b) => b.score - a.score);
}

/** For questions about the catalogue, whose titles are arranged once: those that fit all the attributes that a sentence names beside the thing, best
 * first. None where the catalogue has the thing but not so ("in pink"). */
export function searchProducts(
  text: string,
  offer: Offer,
  options: { readonly language?: string; readonly limit?: number } = {},
): ItemMatch[] {
  const scored = scoreTitles(text, offer, options.language ?? 'en');
  const isFitting = ({ item, naming }: Scored) =>
    !naming?.attributes.some(({ hit }) => excludesTitle(hit, naming.noun, item, offer));
  return scored
    .filter((candidate) => candidate.score >= SEARCH_SCORE_MIN && isFitting(candidate))
    .slice(0, options.limit ?? SEARCH_LIMIT)
    .map(({ item, score, matched }) => ({ title: item.title, score, matched }));
}

interface Scored {
  readonly item: TitleItem;
  readonly score: number;
  readonly matched: string[];
  readonly naming: Naming | null;
}

/** Best first. */
function scoreTitles(text: string, offer: Offer, language: string): Scored[] {
  const languages = language === 'en' ? ['en'] : [language, 'en'];
  const reading = readItems(text, languages);
  const best = new Map<string, Scored>();
  const keep = (candidate: Scored): void => {
    if (candidate.score > (best.get(candidate.item.title)?.score ?? 0)) best.set(candidate.item.title, candidate);
  };
  for (const naming of listNamings(reading, offer, languages)) {
    const offered = naming.noun.concepts.filter(({ concept }) => offer.itemsByConcept.has(concept));
    const weightMax = Math.max(...offered.map(({ weight }) => weight));
    for (const { concept, weight } of offered) {
      const noun = weight < weightMax ? weight * CONTESTED_FACTOR : Math.max(weight, UNCONTESTED_WEIGHT);
      for (const item of offer.itemsByConcept.get(concept) ?? []) keep(scoreNaming(naming, noun, item, reading));
    }
  }
  for (const item of offer.unknownItems) {
    const candidate = scoreWords(item, reading);
    if (candidate) keep(candidate);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

function scoreNaming(naming: Naming, weight: number, item: TitleItem, reading: ItemReading): Scored {
  const matched = [naming.noun.words];
  let against = 0;
  for (const { hit, isClose } of naming.attributes) {
    const keys = item.attributes.get(hit.kind);
    if (keys?.has(hit.key)) matched.push(hit.words);
    else if (isClose && keys && hit.kind !== 'trait') against += 1;
  }
  for (const word of item.otherWords) {
    if (reading.sentences[reading.positionOf(word) ?? -1] === naming.noun.sentence) matched.push(word);
  }
  const fitting = matched.length - 1;
  const bonus = (1 - NOUN_SHARE) * (1 - 0.5 ** fitting);
  return {
    item,
    score: (NOUN_SHARE * weight + bonus) * AGAINST_FACTOR ** against,
    matched: [...new Set(matched)],
    naming,
  };
}

/** Titles whose noun no glossary knows: more than half of the words of their name, or its last one. */
function scoreWords(item: TitleItem, { positionOf }: ItemReading): Scored | null {
  const words = item.nameWords;
  const matched = words.filter((word) => positionOf(word) !== undefined);
  const share = matched.length / words.length;
  if (matched.length === 0 || (share <= 0.5 && matched.at(-1) !== words.at(-1))) return null;
  return { item, score: NOUN_SHARE * Math.max(share, WORDS_SHARE_MIN), matched, naming: null };
}
