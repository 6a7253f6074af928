// The titles that a text is compared with, arranged by what they are. Called by item-mentions.ts.
import type { AttributeHit, NounHit } from './item-reading.ts';
import { readTitle, type TitleItem } from './item-title.ts';

export interface Offer {
  readonly itemsByConcept: ReadonlyMap<string, readonly TitleItem[]>;
  /** Titles whose noun no glossary knows. */
  readonly unknownItems: readonly TitleItem[];
  /** By concept: the kinds of attributes that its titles have, and each trait on its own. */
  readonly kindsByConcept: ReadonlyMap<string, ReadonlySet<string>>;
  /** By languages: the names of what is offered, listed when they are first asked for. */
  readonly wordsByLanguages: Map<string, OfferedWords>;
}

/** By length. */
export type OfferedWords = ReadonlyMap<number, readonly { readonly concept: string; readonly word: string }[]>;

export function arrangeTitles(titles: readonly string[]): Offer {
  const itemsByConcept = new Map<string, TitleItem[]>();
  const kindsByConcept = new Map<string, Set<string>>();
  const unknownItems: TitleItem[] = [];
  for (const item of titles.map(readTitle)) {
    if (item.concepts.size === 0) unknownItems.push(item);
    for (const concept of item.concepts) {
      const items = itemsByConcept.get(concept) ?? [];
      const kinds = kindsByConcept.get(concept) ?? new Set<string>();
      items.push(item);
      for (const [kind, keys] of item.attributes) for (const name of kind === 'trait' ? keys : [kind]) kinds.add(name);
      itemsByConcept.set(concept, items);
      kindsByConcept.set(concept, kinds);
    }
  }
  return { itemsByConcept, kindsByConcept, unknownItems, wordsByLanguages: new Map() };
}

/** Whether an attribute of a question excludes a title: the title has another of the kind, or none while its siblings have. */
export function excludesTitle(hit: AttributeHit, noun: NounHit, item: TitleItem, offer: Offer): boolean {
  if (!hit.isSure || noun.words.includes(hit.words)) return false;
  const keys = item.attributes.get(hit.kind);
  if (keys?.has(hit.key)) return false;
  const name = hit.kind === 'trait' ? hit.key : hit.kind;
  return (
    (keys !== undefined && hit.kind !== 'trait') ||
    [...item.concepts].some((concept) => offer.kindsByConcept.get(concept)?.has(name))
  );
}
