// How alike two sentences are by the words in them (Dice over word stems; short words, which all sentences have, count little).

const STEM_CHARACTERS = 5;
const SHORT_CHARACTERS = 3;
const SHORT_WEIGHT = 0.3;

const stem = (word: string): string => (word.startsWith('<') ? word : word.slice(0, STEM_CHARACTERS));
const weigh = (word: string): number => (word.length <= SHORT_CHARACTERS ? SHORT_WEIGHT : 1);

/** From 0 to 1. The words are folded. */
export function likeness(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  let total = 0;
  for (const word of one) {
    left.set(stem(word), (left.get(stem(word)) ?? 0) + 1);
    total += weigh(word);
  }
  let shared = 0;
  for (const word of other) {
    total += weigh(word);
    const count = left.get(stem(word)) ?? 0;
    if (count === 0) continue;
    left.set(stem(word), count - 1);
    shared += weigh(word);
  }
  return total === 0 ? 0 : (2 * shared) / total;
}
