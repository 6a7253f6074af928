// Whether a model's paragraph is in the language of the reply, by the words of grammar of each. Called by check-free-paragraph.

import type { Finding } from '../../domain/decision.ts';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import { type ReadText, spanText } from '../read-text.ts';
import { fold, freeWordsOf } from './free-words.ts';

/** Shorter sentences tell no language. */
const WORDS_MIN = 4;

export function checkLanguage(read: ReadText, language: Language): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { first, end } of read.sentences) {
    const words = read.words.slice(first, end).filter(({ hasDigit, explainedBy }) => !hasDigit && explainedBy === null);
    if (words.length < WORDS_MIN) continue;
    const folded = words.map(({ lower }) => fold(lower));
    const count = (other: Language) => {
      const { grammar } = freeWordsOf(other);
      return folded.filter((word) => grammar.has(word)).length;
    };
    const own = count(language);
    if (own > 0 && LANGUAGES.every((other) => other === language || count(other) <= own)) continue;
    findings.push({
      kind: 'assertion',
      claim: spanText(read, first, end).slice(0, 200),
      detail: 'This is not in the language of the reply.',
    });
  }
  return findings;
}
