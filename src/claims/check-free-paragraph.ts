// The ground check of a paragraph that a language model wrote: beside everything that holds for a reply, each sentence must rest on
// the facts or on a passage of the desk's documents that the paragraph cites, and it promises nothing. When unsure it finds fault:
// the point then stays open for a person. Called by check-claims, and by the draft stage before it takes a paragraph.

import type { Finding, FreeParagraph } from '../domain/decision.ts';
import type { Fact } from '../domain/fact.ts';
import type { Language } from '../domain/language.ts';
import { checkText } from './check-text.ts';
import { bookFacts } from './fact-book.ts';
import { checkLanguage } from './free-text/check-language.ts';
import { checkSigns } from './free-text/check-signs.ts';
import { type FreeWords, freeWordsOf } from './free-text/free-words.ts';
import { readTokens } from './free-text/read-meaning.ts';
import { judgeUnsupported } from './free-text/rest-on-facts.ts';
import { findSupport, type Support } from './free-text/rest-on-passages.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { normaliseText } from './normalise-text.ts';
import { readText } from './read-text.ts';

export interface FreeParagraphInput {
  readonly paragraph: FreeParagraph;
  readonly language: Language;
  /** Only those that the recipient may hear. */
  readonly facts: readonly Fact[];
  /** The mail's words. They never support anything. */
  readonly asked: string;
  readonly knownTitles: readonly string[];
  readonly allowedNames: readonly string[];
  readonly wordsToAvoid: readonly string[];
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** None means that the paragraph may stand in a draft that a person approves. A passage in another language than the paragraph
 * vouches for nothing: what rests on it alone is an `assertion`, which a person must compare with it. */
export function checkFreeParagraph(input: FreeParagraphInput): readonly Finding[] {
  const { paragraph, language } = input;
  const text = paragraph.text.slice(0, CHARACTERS_MAX);
  if (text.length < paragraph.text.length) return [TOO_LONG];
  const book = bookFacts(input.facts);
  const words = freeWordsOf(language);
  const targets = { links: new Set([...book.links, ...linksOf(paragraph)]), addresses: addressesOf(paragraph) };
  let support: Support = { vouched: [], open: [] };
  const checked = checkText(text, { ...input, book, targets }, (read, lexicon) => {
    support = findSupport(read, language, { words, lexicon, citations: paragraph.citations });
    for (const [first, end] of support.vouched)
      for (const word of read.words.slice(first, end)) word.explainedBy ??= 'passage';
  });
  const { open } = support;
  const asked = open.length === 0 ? NOTHING : keysOf(input.asked, words, checked.lexicon);
  const known = [
    ...input.facts.map(({ value }) => String(value)),
    ...paragraph.citations.map((citation) => citation.text),
  ];
  const assertions = open.flatMap((stretch) => judgeUnsupported(stretch, checked, words, asked) ?? []);
  return [
    ...checkSigns(text, known),
    ...checked.findings.map(asRefusal),
    ...checkLanguage(checked.read, language),
    ...assertions.map((finding) =>
      isForeign(input) ? { ...finding, detail: `${finding.detail} ${COMPARE}` } : finding,
    ),
  ];
}

const CHARACTERS_MAX = 4_000;
const NOTHING: ReadonlySet<string> = new Set();
const TOO_LONG: Finding = { kind: 'assertion', claim: 'the paragraph', detail: 'It is longer than what is checked.' };
const COMPARE = 'It cites a passage in another language, which a person must compare.';

/** A gap that code leaves is for a person to fill; one that a model leaves is none. */
const asRefusal = (finding: Finding): Finding => (finding.kind === 'unfilled' ? { ...finding, kind: 'word' } : finding);

const isForeign = ({ paragraph, language }: FreeParagraphInput): boolean =>
  paragraph.citations.some((citation) => citation.language !== language);

const linksOf = ({ citations }: FreeParagraph): string[] =>
  citations.flatMap(({ text }) =>
    (text.match(/https:\/\/[^\s<>"]{1,2000}/g) ?? []).map((link) => link.replace(/[.,;:!?)\]}'"»>]{1,5}$/, '')),
  );

const addressesOf = ({ citations }: FreeParagraph): ReadonlySet<string> =>
  new Set(
    citations.flatMap(({ text }) =>
      (text.match(/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g) ?? []).map((address) => address.toLowerCase()),
    ),
  );

const ASKED_CHARACTERS_MAX = 4_000;

function keysOf(asked: string, words: FreeWords, lexicon: Lexicon): ReadonlySet<string> {
  const read = readText(normaliseText(asked.slice(0, ASKED_CHARACTERS_MAX)).text);
  return new Set(readTokens(read, words, lexicon).map(({ key }) => key));
}
