// The characters of a model's paragraph: letters, digits and punctuation of plain prose and nothing else. No markup, no brackets for
// code to fill, no letters or digits that are dressed up as others. Called by check-free-paragraph.

import type { Finding } from '../../domain/decision.ts';

/** Latin letters of the seven languages, ASCII digits, and punctuation. */
const PLAIN = /^[A-Za-z0-9 \n.,;:!?'"()/%&+#@$€£°·…«»¿¡À-ÖØ-öø-ÿŒœŸ\u2013\u2014\u2018-\u201e\u00a0\u202f\u00d7-]*$/;
const NOT_PLAIN = /[^A-Za-z0-9 \n.,;:!?'"()/%&+#@$€£°·…«»¿¡À-ÖØ-öø-ÿŒœŸ\u2013\u2014\u2018-\u201e\u00a0\u202f\u00d7-]/gu;
const MARKUP = /&#?\w{1,10};|^\s{0,3}(?:[-*+•·]|\d{1,2}[.)]|#{1,6}|>)\s|``|__|\*\*|~~|\(https?:|---/m;

/** `known` are the texts of facts and passages: a name of theirs may hold other letters. */
export function checkSigns(text: string, known: readonly string[]): readonly Finding[] {
  const findings: Finding[] = [];
  if (MARKUP.test(text))
    findings.push({ kind: 'word', claim: text.slice(0, 60), detail: 'Markup or a list in what a model wrote.' });
  if (PLAIN.test(text)) return findings;
  const odd = new Set(text.match(NOT_PLAIN));
  for (const word of text.split(/\s+/)) {
    const own = [...odd].filter((sign) => word.includes(sign));
    const bare = word.replace(/^["'(«„“]{1,3}|["').,;:!?»”“]{1,4}$/g, '');
    if (own.length > 0 && !(isLetters(bare) && known.some((source) => source.includes(bare))))
      findings.push({ kind: 'word', claim: word.slice(0, 60), detail: 'A sign that does not belong in plain prose.' });
  }
  return findings;
}

const isLetters = (word: string): boolean => /^[\p{L}\p{M}\d'-]{2,60}$/u.test(word);
