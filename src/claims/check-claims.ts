// The ground check: every order number, tracking number, day, amount, quantity, status, title, link and address in a
// finished reply is found in the facts that may be disclosed, or it is a finding. Called by the groundCheck stage.
// What a language model wrote of it may also rest on the desk's own documents; check-free-paragraph says how.

import type { Finding, FreeParagraph, Reply } from '../domain/decision.ts';
import type { Fact } from '../domain/fact.ts';
import type { Language } from '../domain/language.ts';
import { checkFreeParagraph } from './check-free-paragraph.ts';
import { checkHtml } from './check-html.ts';
import { checkText, DECEPTIVE, type TextContext } from './check-text.ts';
import { cutFooter } from './cut-footer.ts';
import { bookFacts } from './fact-book.ts';
import { indexOfLines } from './index-of-lines.ts';
import { type NormalText, normaliseText } from './normalise-text.ts';

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
  /** Links of the desk's own page that code put there, each whole. No text of a model or a mail may come in here. */
  readonly ownLinks?: readonly string[];
  /** Whole elements of the HTML that code made and no reader sees: structured data, the line beside the subject. No text of a model or a mail
   * may come in here but as a value that code wrote into them. */
  readonly ownElements?: readonly string[];
  /** The end of the text that the desk's settings wrote word for word: no claim. No text of a model or a mail may come in here. */
  readonly footer?: string;
  /** What a language model wrote of the text: whole lines of it, each checked with the passages that it cites. */
  readonly free?: readonly FreeParagraph[];
  /** The customer's own words; they support nothing. */
  readonly asked?: string;
}

/** The findings in the order of the checks; none means that every claim of the reply is supported. */
export function checkClaims(input: ClaimsInput): readonly Finding[] {
  const book = bookFacts(input.facts);
  const addresses = new Set(input.reply.to.map(({ address }) => address.toLowerCase()));
  const links = new Set([...book.links, ...(input.ownLinks ?? [])]);
  const context = { ...input, book, targets: { links, addresses } };
  const { text: written, findings } = checkFree(input);
  const text = blankNotes(written, input.ownNotes ?? []);
  return [
    ...(isBlockOf(text, input.reply.subject) ? [] : checkSubject(input, context)),
    ...checkText(text, context).findings,
    ...findings,
    ...checkHtml(input.reply.html, input.reply.text, { links, addresses, ownElements: input.ownElements ?? [] }),
  ];
}

/** The free paragraphs are checked each on its own, by stricter rules, and the rest of the text without them. */
function checkFree(input: ClaimsInput): { readonly text: string; readonly findings: readonly Finding[] } {
  const { reply, free = [], asked = '' } = input;
  let text = cutFooter(reply.text, input.footer);
  const findings: Finding[] = [];
  for (const paragraph of free) {
    const at = indexOfLines(text, paragraph.text);
    if (at < 0) findings.push(notInText(paragraph));
    else text = `${text.slice(0, at)}\n\n${text.slice(at + paragraph.text.length)}`;
    findings.push(...checkFreeParagraph({ ...input, paragraph, asked }));
  }
  return { text, findings };
}

const notInText = ({ text }: FreeParagraph): Finding => ({
  kind: 'assertion',
  claim: text.slice(0, 200),
  detail: 'A paragraph that a model wrote does not stand in the reply as it was written.',
});

const blankNotes = (text: string, ownNotes: readonly string[]): string =>
  ownNotes.reduce((rest, note) => (OWN_NOTE.test(note) ? rest.replaceAll(note, '[...]') : rest), text);
const OWN_NOTE = /^\[[^[\]\n]{1,500}\]$/;

const REPLY_PREFIX =
  /^(?:\s{0,3}(?:re|aw|sv|rv|fw|fwd|wg|tr|rif|antw|odp|res|enc|r)\s{0,2}(?:\[\d{1,3}\])?:\s{0,3}){1,10}/i;

/** The subject of a notice is its headline. As a block of the text it is read with all of the text, by the same rules: what it is about begins anew with
 * each block. */
const isBlockOf = (text: string, subject: string): boolean =>
  subject !== '' && !subject.includes('\n') && `\n\n${text}`.includes(`\n\n${subject}\n\n`);

/** The subject may repeat the customer's own; whatever it says beyond that is checked like the text. */
function checkSubject(input: ClaimsInput, context: TextContext): readonly Finding[] {
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
  return checkText(subject.replace(REPLY_PREFIX, ''), context).findings.filter(
    ({ claim }) => !echoed.includes(claim.toLowerCase()),
  );
}
