// The numbers of two figures that a language writes as one word: "sechsundzwanzig", "tweeëntwintig", "ventisei". Called by
// lexicon.ts with the language's simple numbers; "twenty-six" and "vinte e seis" are words of their own, read one by one.
import type { Language } from '../../domain/language.ts';

/** How the units and the tens become one word; null where they stay apart. "One" is written as it is inside a number. */
type Join = ((unit: string, ten: string) => readonly string[]) | null;

const JOINS: Readonly<Partial<Record<Language, { readonly one: string; readonly join: Join }>>> = {
  de: { one: 'ein', join: (unit, ten) => [`${unit}und${ten}`] },
  nl: { one: 'een', join: (unit, ten) => [`${unit}en${ten}`, `${unit}ën${ten}`] },
  it: { one: 'uno', join: joinItalian },
};

/** "Ventuno", "trentotto": the ten loses its vowel before another; "ventitré" has its accent. */
function joinItalian(unit: string, ten: string): readonly string[] {
  const stem = /^[uo]/.test(unit) ? ten.slice(0, -1) : ten;
  if (unit === 'tre') return [`${stem}tré`, `${stem}tre`];
  return unit === 'uno' ? [`${stem}uno`, `${stem}un`] : [`${stem}${unit}`];
}

/** The simple numbers with the compounds of the language. */
export function withCompounds(simple: ReadonlyMap<string, number>, language: Language): ReadonlyMap<string, number> {
  const rule = JOINS[language];
  if (!rule?.join) return simple;
  const numbers = new Map(simple);
  const units: readonly (readonly [string, number])[] = [
    [rule.one, 1],
    ...[...simple].filter(([, n]) => n >= 2 && n <= 9),
  ];
  const tens = [...simple].filter(([, n]) => n >= 20 && n <= 90 && n % 10 === 0);
  for (const [unit, ones] of units)
    for (const [ten, value] of tens) for (const word of rule.join(unit, ten)) numbers.set(word, value + ones);
  return numbers;
}
