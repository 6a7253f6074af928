// "Did you mean …?" for template faults.
const DISTANCE_MAX = 3;
const WORD_CHARACTERS_MAX = 60;

/** The candidate that differs least from the word, or null where none is near. */
export function nearestWord(word: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let bestDistance = Math.min(DISTANCE_MAX, Math.ceil(word.length / 3)) + 1;
  if (word.length > WORD_CHARACTERS_MAX) return null;
  for (const candidate of candidates) {
    const distance = candidate.toLowerCase() === word.toLowerCase() ? 0 : countEdits(word, candidate);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** `; did you mean "x"?`, or what there is to choose from where nothing is near. */
export function suggestWord(word: string, candidates: readonly string[]): string {
  const near = nearestWord(word, candidates);
  return near === null ? `; there is ${[...candidates].sort().join(', ')}` : `; did you mean "${near}"?`;
}

/** Levenshtein distance, one row at a time. */
function countEdits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
