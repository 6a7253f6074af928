// Checks one text against the facts: cut into words once, then each step explains words or finds fault, and a word with a digit
// that nobody explained is a finding at the end. Called by check-claims and by check-free-paragraph.

import type { Finding } from '../domain/decision.ts';
import type { Language } from '../domain/language.ts';
import { checkDays, readDays } from './check-days.ts';
import { checkLeftovers } from './check-leftovers.ts';
import { checkCarriers, checkNotes, checkWordsToAvoid, explainNames, explainTexts } from './check-names.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkStatuses } from './check-statuses.ts';
import type { FactBook } from './fact-book.ts';
import { explainIdentifiers } from './identifiers.ts';
import { type Lexicon, lexiconOf } from './lexicon/lexicon.ts';
import { type AllowedTargets, checkLinks } from './links.ts';
import { normaliseText } from './normalise-text.ts';
import { readStatuses, type StatusClaim } from './read-statuses.ts';
import { type ReadText, readText } from './read-text.ts';
import { readScopes } from './scopes.ts';
import { checkTitles } from './titles.ts';

export interface TextContext {
  readonly language: Language;
  readonly knownTitles: readonly string[];
  readonly wordsToAvoid: readonly string[];
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly allowedNames: readonly string[];
  readonly book: FactBook;
  readonly targets: AllowedTargets;
}

/** A text as the checks left it: which words are explained, and what it says of the state of things. */
export interface CheckedText {
  readonly findings: readonly Finding[];
  readonly read: ReadText;
  readonly book: FactBook;
  readonly lexicon: Lexicon;
  readonly statuses: readonly StatusClaim[];
}

/** `explainMore` may explain words that neither a fact nor a name explained, before the days and numbers are read. */
export function checkText(
  text: string,
  context: TextContext,
  explainMore?: (read: ReadText, lexicon: Lexicon) => void,
): CheckedText {
  const { book, language } = context;
  const normal = normaliseText(text);
  const read = readText(normal.text);
  const lexicon = lexiconOf(language);
  explainTexts(read, book);
  explainNames(read, context.allowedNames);
  const links = checkLinks(read, context.targets);
  const { mentions: titles, findings: titleFindings } = checkTitles(read, book, context.knownTitles);
  const notes = checkNotes(read);
  const identifiers = explainIdentifiers(read, book, lexicon);
  explainMore?.(read, lexicon);
  const scopes = readScopes(read, identifiers, titles, lexicon);
  const dayContext = { read, book, lexicon, language, today: context.today };
  const days = readDays(dayContext);
  const all = readStatuses(read, lexicon);
  const statuses = explainMore ? all.filter(({ first }) => read.words[first]?.explainedBy !== 'passage') : all;
  const numbers = checkNumbers({ read, book, lexicon, scopes, statuses, titles });
  const findings = [
    ...(normal.isDeceptive ? [DECEPTIVE] : []),
    ...links,
    ...titleFindings,
    ...notes,
    ...checkDays(dayContext, days, statuses, scopes),
    ...numbers,
    ...checkStatuses({ read, book, statuses }, scopes),
    ...checkCarriers(read, book, scopes),
    ...checkLeftovers(read, lexicon),
    ...checkWordsToAvoid(read, context.wordsToAvoid),
  ];
  return { findings, read, book, lexicon, statuses };
}

export const DECEPTIVE: Finding = {
  kind: 'word',
  claim: 'invisible characters',
  detail: 'Characters that turn the direction of the text or that nobody sees.',
};
