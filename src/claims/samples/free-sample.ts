// A paragraph as a careful model might write it, and what it is checked with: the passages that it cites and a world of facts. Used by
// the tests of this folder and by evals/scorers/claims.ts.

import type { Citation, Finding } from '../../domain/decision.ts';
import type { Language } from '../../domain/language.ts';
import { checkFreeParagraph } from '../check-free-paragraph.ts';
import { CATALOGUE, factsOf, NAMES, TODAY, type World } from './worlds.ts';

export interface FreeParagraphSample {
  readonly world: World;
  /** Names of passages. */
  readonly cites: readonly string[];
  readonly text: string;
}

/** `turns` are pairs of words that make a false paragraph of a true one, `added` are sentences that are true nowhere; both by the kind
 * of fault. */
export interface FreeSamples {
  readonly passages: Readonly<Record<string, string>>;
  readonly good: readonly FreeParagraphSample[];
  readonly turns: Readonly<Record<string, readonly (readonly [string, string])[]>>;
  /** Verbs and how they are denied. */
  readonly denials: readonly (readonly [string, string])[];
  readonly added: Readonly<Record<string, readonly string[]>>;
}

/** Asks for what no passage and no fact says. */
const ASKED = 'Is the kettle dishwasher safe, can I get a refund and a discount, and do you have a store in Berlin?';

export function checkFreeSample(
  { world, cites, text }: FreeParagraphSample,
  language: Language,
  { passages }: Pick<FreeSamples, 'passages'>,
): readonly Finding[] {
  const citations: readonly Citation[] = cites.map((document, n) => ({
    passageId: n + 1,
    document: `${document}.md`,
    digest: document,
    language,
    text: passages[document] ?? '',
  }));
  return checkFreeParagraph({
    paragraph: { text, citations },
    language,
    facts: factsOf(world),
    asked: ASKED,
    knownTitles: CATALOGUE,
    allowedNames: NAMES,
    wordsToAvoid: [],
    today: TODAY,
  });
}
