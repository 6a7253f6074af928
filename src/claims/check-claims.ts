// The ground check: every order number, tracking number, day, amount, quantity, status, title, link and address in a
// finished reply is found in the facts that may be disclosed, or it is a finding. Called by the groundCheck stage.
// The text is cut into words once; each step explains words or finds fault, and a word with a digit that nobody explained
// is a finding at the end, so what no step knows is held rather than sent.

import type { Finding, Reply } from '../domain/decision.ts';
import type { Fact } from '../domain/fact.ts';
import type { Language } from '../domain/language.ts';
import { checkDays, readDays } from './check-days.ts';
import { checkHtml } from './check-html.ts';
import { checkLeftovers } from './check-leftovers.ts';
import { checkCarriers, checkNotes, checkWordsToAvoid, explainNames, explainTexts } from './check-names.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkStatuses } from './check-statuses.ts';
import { bookFacts, type FactBook } from './fact-book.ts';
import { explainIdentifiers } from './identifiers.ts';
import { lexiconOf } from './lexicon/lexicon.ts';
import { checkLinks } from './links.ts';
import { type NormalText, normaliseText } from './normalise-text.ts';
import { readStatuses } from './read-statuses.ts';
import { readText } from './read-text.ts';
import { readScopes } from './scopes.ts';
import { checkTitles } from './titles.ts';

export interface ClaimsInput {
  readonly reply: Pick<Reply, 'subject' | 'text' | 'html' | 'to'>;
  readonly language: Language;
  /** Only those that the recipient may hear. */
  readonly facts: readonly Fact[];
  /** The catalogue: naming one of its products that no fact names is a finding. */
  readonly knownTitles: readonly string[];
  readonly wordsToAvoid: readonly string[];
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The customer's own subject, which "Re:" repeats: an echo of their words is no disclosure. */
  readonly mailSubject: string;
  /** The brand, the signature (its lines as whole lines) and the contact's name. */
  readonly allowedNames: readonly string[];
  /** Whole notes in brackets that code wrote for the person who reads the draft, such as how a purchase order differs.
   * What they say is no claim to the customer; each is a gap all the same. No text of a model or a mail may come in here. */
  readonly ownNotes?: readonly string[];
}

/** The findings in the order of the checks; none means that every claim of the reply is supported. */
export function checkClaims(input: ClaimsInput): readonly Finding[] {
  const book = bookFacts(input.facts);
  const addresses = new Set(input.reply.to.map(({ address }) => address.toLowerCase()));
  return [
    ...checkSubject(input, book, addresses),
    ...checkText(blankNotes(input), input, book, addresses),
    ...checkHtml(input.reply.html, input.reply.text, book.links, addresses),
  ];
}

const blankNotes = ({ reply, ownNotes = [] }: ClaimsInput): string =>
  ownNotes.reduce((text, note) => (OWN_NOTE.test(note) ? text.replaceAll(note, '[...]') : text), reply.text);
const OWN_NOTE = /^\[[^[\]\n]{1,500}\]$/;

function checkText(
  text: string,
  input: ClaimsInput,
  book: FactBook,
  addresses: ReadonlySet<string>,
): readonly Finding[] {
  const normal = normaliseText(text);
  const read = readText(normal.text);
  const lexicon = lexiconOf(input.language);
  explainTexts(read, book);
  explainNames(read, input.allowedNames);
  const links = checkLinks(read, { links: book.links, addresses });
  const { mentions: titles, findings: titleFindings } = checkTitles(read, book, input.knownTitles);
  const notes = checkNotes(read);
  const identifiers = explainIdentifiers(read, book, lexicon);
  const scopes = readScopes(read, identifiers, titles, lexicon);
  const dayContext = { read, book, lexicon, language: input.language, today: input.today };
  const days = readDays(dayContext);
  const statuses = readStatuses(read, lexicon);
  const numbers = checkNumbers({ read, book, lexicon, scopes, statuses, titles });
  return [
    ...(normal.isDeceptive ? [DECEPTIVE] : []),
    ...links,
    ...titleFindings,
    ...notes,
    ...checkDays(dayContext, days, statuses, scopes),
    ...numbers,
    ...checkStatuses({ read, book, statuses }, scopes),
    ...checkCarriers(read, book, scopes),
    ...checkLeftovers(read, lexicon),
    ...checkWordsToAvoid(read, input.wordsToAvoid),
  ];
}

const DECEPTIVE: Finding = {
  kind: 'word',
  claim: 'invisible characters',
  detail: 'Characters that turn the direction of the text or that nobody sees.',
};
const REPLY_PREFIX =
  /^(?:\s{0,3}(?:re|aw|sv|rv|fw|fwd|wg|tr|rif|antw|odp|res|enc|r)\s{0,2}(?:\[\d{1,3}\])?:\s{0,3}){1,10}/i;

/** The subject may repeat the customer's own; whatever it says beyond that is checked like the text. */
function checkSubject(input: ClaimsInput, book: FactBook, addresses: ReadonlySet<string>): readonly Finding[] {
  const flat = (normal: NormalText) =>
    normal.text
      .replace(REPLY_PREFIX, '')
      .replace(/\s{1,200}/g, ' ')
      .trim()
      .toLowerCase();
  const { subject } = input.reply;
  if (/[\r\n]/.test(subject)) return [{ kind: 'word', claim: 'line end', detail: 'The subject holds a line end.' }];
  const normal = normaliseText(subject);
  const [own, echoed] = [flat(normal), flat(normaliseText(input.mailSubject))];
  if (own === echoed || (own !== '' && echoed.startsWith(own.replace(/[.…]{1,3}$/, ''))))
    return normal.isDeceptive ? [DECEPTIVE] : [];
  return checkText(subject.replace(REPLY_PREFIX, ''), input, book, addresses).filter(
    ({ claim }) => !echoed.includes(claim.toLowerCase()),
  );
}
