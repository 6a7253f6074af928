// The places where a text names one of the offered things, misspelt names included, each with the attributes that stand
// nearest to it in its sentence. Called by item-mentions.ts.
import { glossaryOf } from './item-glossary.ts';
import type { Offer, OfferedWords } from './item-offer.ts';
import type { AttributeHit, ItemReading, NounHit } from './item-reading.ts';
import { isWithinOneSlip } from './one-slip.ts';

export interface Naming {
  readonly noun: NounHit;
  /** `isClose`: a title with another attribute of the kind is then not meant. */
  readonly attributes: { readonly hit: AttributeHit; readonly isClose: boolean }[];
}

/** An attribute so close to its noun that a different one in the title speaks against the title. */
const CLOSE_TOKENS = 4;
const SLIP_LETTERS_MIN = 6;
const SLIP_WEIGHT = 0.85;

export function listNamings(reading: ItemReading, offer: Offer, languages: readonly string[]): readonly Naming[] {
  const isOffered = (noun: NounHit) => noun.concepts.some(({ concept }) => offer.itemsByConcept.has(concept));
  const attributePlaces = new Set(reading.attributes.map(({ at }) => at));
  // "glass" beside a kettle is what it is made of, not a drinking glass.
  const named = reading.nouns.filter(
    (noun) => isOffered(noun) || noun.to - noun.from > 1 || !attributePlaces.has(noun.from),
  );
  const nouns = [...named, ...findMisspelt(reading, offer, languages)];
  if (!nouns.some(isOffered)) return [];
  const namings = nouns.map((noun): Naming => ({ noun, attributes: [] }));
  for (const hit of reading.attributes) attach(hit, namings);
  return namings.filter(({ noun }) => isOffered(noun));
}

/** Gives an attribute to the name that it is part of, or else to the nearest names of its sentence. */
function attach(hit: AttributeHit, namings: readonly Naming[]): void {
  const inside = namings.filter(({ noun }) => noun.from <= hit.at && hit.at < noun.to);
  for (const { noun, attributes } of inside.length > 0 ? inside : listNearest(hit, namings)) {
    const isPartOfName = inside.length > 0 && noun.to - noun.from > 1;
    attributes.push({ hit, isClose: hit.isSure && distanceOf(hit, noun) <= CLOSE_TOKENS && !isPartOfName });
  }
}

const distanceOf = (hit: AttributeHit, noun: NounHit): number =>
  hit.at < noun.from ? noun.from - hit.at : hit.at - noun.to + 1;

function listNearest(hit: AttributeHit, namings: readonly Naming[]): readonly Naming[] {
  let least = Number.POSITIVE_INFINITY;
  let nearest: Naming[] = [];
  for (const naming of namings) {
    if (naming.noun.sentence !== hit.sentence) continue;
    const distance = distanceOf(hit, naming.noun);
    if (distance < least) nearest = [];
    if (distance <= least) nearest.push(naming);
    least = Math.min(least, distance);
  }
  return nearest;
}

function listOfferedWords(offer: Offer, languages: readonly string[]): OfferedWords {
  const codes = languages.join();
  const words = offer.wordsByLanguages.get(codes) ?? sortByLength(offer, languages);
  offer.wordsByLanguages.set(codes, words);
  return words;
}

function sortByLength(offer: Offer, languages: readonly string[]): OfferedWords {
  const byLength = new Map<number, { readonly concept: string; readonly word: string }[]>();
  for (const concept of offer.itemsByConcept.keys()) {
    for (const word of languages.flatMap((language) => glossaryOf(language).wordsByConcept.get(concept) ?? [])) {
      if (word.length < SLIP_LETTERS_MIN) continue;
      const same = byLength.get(word.length) ?? [];
      same.push({ concept, word });
      byLength.set(word.length, same);
    }
  }
  return byLength;
}

/** Words that no glossary knows and that are one slip away from a name of something offered. */
function findMisspelt(
  { unknown, tokens, sentences }: ItemReading,
  offer: Offer,
  languages: readonly string[],
): NounHit[] {
  if (unknown.length === 0) return [];
  const byLength = listOfferedWords(offer, languages);
  const hits: NounHit[] = [];
  for (const { stem, at } of unknown) {
    const concepts: { concept: string; weight: number }[] = [];
    for (const length of [stem.length - 1, stem.length, stem.length + 1]) {
      for (const { concept, word } of byLength.get(length) ?? []) {
        if (isWithinOneSlip(word, stem)) concepts.push({ concept, weight: SLIP_WEIGHT });
      }
    }
    if (concepts.length > 0)
      hits.push({ concepts, from: at, to: at + 1, sentence: sentences[at] ?? 0, words: tokens[at]?.word ?? '' });
  }
  return hits;
}
