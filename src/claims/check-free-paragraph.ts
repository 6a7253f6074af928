// The ground check of a paragraph that a language model wrote: beside everything that holds for a reply, each sentence must rest on
// the facts or on a passage of the desk's documents that the paragraph cites, and it promises nothing. When unsure it finds fault:
// the point then stays open for a person. Called by check-claims, and by the draft stage before it takes a paragraph.

import type { Finding, FreeParagraph } from '../domain/decision.ts';
import type { Fact } from '../domain/fact.ts';
import type { Language } from '../domain/language.ts';
import { checkText } from './check-text.ts';
import { bookFacts } from './fact-book.ts';
import { normaliseText } from './normalise-text.ts';
import type { ReadText } from './read-text.ts';

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

/** None means that the paragraph may stand in a draft that a person approves. */
export function checkFreeParagraph(input: FreeParagraphInput): readonly Finding[] {
  const { paragraph, language } = input;
  const book = bookFacts(input.facts);
  const cited = paragraph.citations
    .filter((citation) => citation.language === language)
    .map((citation) => flatten(normaliseText(citation.text).text));
  const assertions: Finding[] = [];
  const { findings } = checkText(
    paragraph.text,
    { ...input, book, targets: { links: book.links, addresses: new Set() } },
    (read) => {
      for (const sentence of read.sentences) {
        const words = read.words.slice(sentence.first, sentence.end);
        const text = flatten(textOf(read, sentence));
        if (words.length === 0) continue;
        if (cited.some((passage) => ` ${passage} `.includes(` ${text} `)))
          for (const word of words) word.explainedBy ??= 'passage';
        else assertions.push({ kind: 'assertion', claim: textOf(read, sentence).slice(0, 200), detail: NO_SUPPORT });
      }
    },
  );
  return [...findings, ...assertions];
}

const NO_SUPPORT = 'No fact and no passage that the paragraph cites says this.';

const textOf = ({ text, words }: ReadText, { first, end }: { first: number; end: number }): string =>
  text.slice(words[first]?.start ?? 0, words[end - 1]?.end ?? 0);

const flatten = (text: string): string => text.replace(/\s{1,200}/g, ' ').trim();
