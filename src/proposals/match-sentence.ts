// Whether a sentence of the desk's people says what a sentence of a template says, with the same values, and how it is written in its
// place. Called by propose-wordings.ts.

import { lexiconOf } from '../claims/lexicon/lexicon.ts';
import { readStatuses } from '../claims/read-statuses.ts';
import { readText } from '../claims/read-text.ts';
import { foldText, listTokens } from '../domain/identifiers/fold-text.ts';
import type { Language } from '../domain/language.ts';
import type { Slot, TemplateSentence } from '../voice/template-sentences.ts';
import { type AddressForm, readAddressForm } from './address-form.ts';
import type { MaskedSentence, MaskedValue } from './mask-sentence.ts';
import { likeness } from './word-likeness.ts';

const NEGATIONS: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:not|no|never|cannot|without)\b|n't\b/i,
  es: /\b(?:no|nunca|sin|ningun[oa]?|tampoco)\b/i,
  de: /\b(?:nicht|kein(?:e[mnrs]?)?|nie|niemals|ohne)\b/i,
  fr: /\b(?:ne|pas|jamais|sans|aucune?)\b|\bn'/i,
  it: /\b(?:non|mai|senza|nessun[oa]?)\b/i,
  nl: /\b(?:niet|geen|nooit|zonder)\b/i,
  pt: /\b(?:nao|nunca|sem|nenhuma?)\b/i,
};

export interface MatchOptions {
  readonly language: Language;
  /** How the desk speaks to people in this language. */
  readonly form: AddressForm;
  /** Below this they are different sentences; from 0 to 1. */
  readonly likenessMin: number;
}

/** Whole sentences alone can be replaced; in a frame one may begin with a small letter, behind the greeting's comma. */
export function isReplaceable({ source, pieces }: TemplateSentence, mayBeginSmall: boolean): boolean {
  const [first] = pieces;
  const begin = first?.kind === 'text' ? first.text : first?.kind === 'formally' ? first.formal : '';
  return (
    /[.?!](?:"?\s?[^{}]*\}\})?$/u.test(source) &&
    pieces.every(({ kind }) => kind !== 'fixed') &&
    (mayBeginSmall ? /^\p{L}/u : /^[¿¡]?\p{Lu}/u).test(begin)
  );
}

/** From 0 to 1; 0 where one denies what the other says, says something else of the state of things, or is too far from it. */
export function compareSentences(
  ours: TemplateSentence,
  theirs: MaskedSentence,
  { language, form: usual, likenessMin }: MatchOptions,
): number {
  const form = readAddressForm(writeText(theirs), language) ?? usual;
  const text = readWords(ours, form);
  const denies = (words: string) => NEGATIONS[language].test(foldText(words));
  if (denies(text) !== denies(writeText(theirs))) return 0;
  const said = listStatuses(writeText(theirs), language).join();
  if (said !== listStatuses(text, language).join()) return 0;
  const alike = likeness(listWords(ours, form, new Set()), theirs.words);
  return alike >= likenessMin ? alike : 0;
}

/** Without what stands there only sometimes. */
const readWords = ({ pieces }: TemplateSentence, form: AddressForm): string =>
  pieces
    .map((piece) => {
      if (piece.kind === 'slot' || piece.kind === 'fixed' || piece.guard !== null) return ' ';
      return piece.kind === 'text' ? piece.text : piece[form];
    })
    .join('');
const writeText = ({ pieces }: MaskedSentence): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : ' ')).join('');

/** What the sentence says of the state of things, and how: `denied shipped`. What it leaves open it does not say. */
export const listStatuses = (text: string, language: Language): readonly string[] =>
  readStatuses(readText(text), lexiconOf(language))
    .flatMap(({ targets: [target], mood }) =>
      target === undefined || target === 'neutral' || mood === 'open' ? [] : [`${mood} ${target}`],
    )
    .sort();

/** `shown` are the guards that hold. */
function listWords({ pieces }: TemplateSentence, form: AddressForm, shown: ReadonlySet<string>): readonly string[] {
  const isShown = (guard: string | null) => guard === null || shown.has(guard);
  return pieces.flatMap((piece) => {
    if (piece.kind === 'fixed') return [];
    if (piece.kind === 'slot') return isShown(piece.slot.guard) ? [`<${piece.slot.kind}>`] : [];
    if (!isShown(piece.guard)) return [];
    return listTokens(foldText(piece.kind === 'text' ? piece.text : piece[form])).map(({ word }) => word);
  });
}

/** True where nothing would change but signs and spaces, whatever of it is shown. */
export function saysTheSame(
  ours: TemplateSentence,
  theirs: MaskedSentence,
  { language, form: usual }: MatchOptions,
): boolean {
  const form = readAddressForm(writeText(theirs), language) ?? usual;
  const said = theirs.words.join(' ');
  return listShown(ours).some((shown) => listWords(ours, form, shown).join(' ') === said);
}

const GUARDS_MAX = 4;

/** Every way in which its optional parts may come out. */
function listShown({ pieces }: TemplateSentence): readonly ReadonlySet<string>[] {
  const guards = pieces.flatMap(
    (piece) => (piece.kind === 'slot' ? piece.slot.guard : piece.kind === 'fixed' ? null : piece.guard) ?? [],
  );
  const sets: ReadonlySet<string>[] = [new Set()];
  for (const guard of [...new Set(guards)].slice(0, GUARDS_MAX))
    sets.push(...sets.map((set) => new Set([...set, guard])));
  return sets;
}

/** The sentence as template source for the place of ours; null where it has a value that ours has not, or leaves one out. What ours
 * says to people who are spoken to in the other way stays. */
export function writeInPlace(ours: TemplateSentence, theirs: MaskedSentence, options: MatchOptions): string | null {
  const slots = ours.pieces.flatMap((piece) => (piece.kind === 'slot' ? [piece.slot] : []));
  const used: Slot[] = [];
  const parts: string[] = [];
  for (const piece of theirs.pieces) {
    if (typeof piece === 'string') {
      parts.push(piece);
      continue;
    }
    const slot = slots.find((candidate) => !used.includes(candidate) && fits(candidate, piece));
    if (slot === undefined && piece.kind === 'brand') {
      parts.push('{{@root.brandName}}');
      continue;
    }
    if (slot === undefined) return null;
    used.push(slot);
    parts.push(writeValue(slot, piece));
  }
  if (slots.some((slot) => slot.guard === null && !used.includes(slot))) return null;
  const guards = [...new Set(used.flatMap(({ guard }) => (guard === null ? [] : [guard])))];
  const written = keepMentioned(
    ours,
    parts
      .join('')
      .replace(/\s{1,200}/gu, ' ')
      .trim(),
  );
  const guarded =
    guards.length === 0 ? written : `{{#if ${joinGuards(guards)}}}${written}{{else}}${ours.source}{{/if}}`;
  const speaks = readAddressForm(writeText(theirs), options.language);
  const isForOneForm =
    ours.pieces.some(({ kind }) => kind === 'formally') || (speaks !== null && options.language !== 'en');
  return isForOneForm ? forForm(speaks ?? options.form, guarded, ours.source) : guarded;
}

/** A sentence's source as it reads in one form: inside an `if` that asks for the form nothing need ask again. */
const inForm = (source: string, form: AddressForm): string =>
  source.replace(/\{\{formally "([^"]{0,500})" "([^"]{0,500})"\}\}/g, (_, formal: string, informal: string) =>
    form === 'formal' ? formal : informal,
  );

/** What the mail named stays at the sentence's end, where ours says it there. */
function keepMentioned({ source }: TemplateSentence, written: string): string {
  if (written.includes('{{mentioned}}')) return written;
  const named = /\{\{#if mentioned\}\} ?:[ \u00a0]\{\{mentioned\}\}\{\{\/if\}\}(?=[.!]$)/u.exec(source)?.[0] ?? '';
  return written.replace(/(?=[.!]$)/u, () => named);
}

/** `words` for people who are spoken to in this way, `others` for the rest. */
export function forForm(form: AddressForm, words: string, others: string): string {
  const [formal, informal] =
    form === 'formal' ? [words, inForm(others, 'informal')] : [inForm(others, 'formal'), words];
  const end = informal === '' ? '' : `{{else}}${informal}`;
  return formal === ''
    ? `{{#unless @root.formal}}${informal}{{/unless}}`
    : `{{#if @root.formal}}${formal}${end}{{/if}}`;
}

const joinGuards = (guards: readonly string[]): string =>
  guards.length === 1 ? (guards[0] ?? '') : `(and ${guards.join(' ')})`;

function fits(slot: Slot, { kind, fields, countWord }: MaskedValue): boolean {
  if (slot.kind !== kind) return false;
  if (kind !== 'count') return true;
  return fields.includes(slot.field) && (slot.countWords.length === 0 || slot.countWords.includes(countWord));
}

const writeValue = ({ source, countWords }: Slot, { kind, countWord }: MaskedValue): string =>
  kind === 'count' && countWords.length === 0 && countWord !== '' ? `${source} ${countWord}` : source;
