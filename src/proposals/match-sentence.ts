// Whether a sentence of the desk's people says what a sentence of a template says, with the same values, and how it is written in its
// place. Called by propose-wordings.ts.

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

/** From 0 to 1; 0 where one denies what the other says, or is too far from it. */
export function compareSentences(
  ours: TemplateSentence,
  theirs: MaskedSentence,
  { language, form: usual, likenessMin }: MatchOptions,
): number {
  const form = readAddressForm(writeText(theirs), language) ?? usual;
  const text = readText(ours, form);
  const denies = (words: string) => NEGATIONS[language].test(foldText(words));
  if (denies(text) !== denies(writeText(theirs))) return 0;
  const alike = likeness(listWords(ours, form), theirs.words);
  return alike >= likenessMin ? alike : 0;
}

const readText = ({ pieces }: TemplateSentence, form: AddressForm): string =>
  pieces.map((piece) => (piece.kind === 'text' ? piece.text : piece.kind === 'formally' ? piece[form] : ' ')).join('');
const writeText = ({ pieces }: MaskedSentence): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : ' ')).join('');

const listWords = ({ pieces }: TemplateSentence, form: AddressForm): readonly string[] =>
  pieces.flatMap((piece) => {
    if (piece.kind === 'slot')
      return piece.slot.kind === 'other' || piece.slot.guard !== null ? [] : [`<${piece.slot.kind}>`];
    if (piece.kind === 'fixed') return [];
    return listTokens(foldText(piece.kind === 'text' ? piece.text : piece[form])).map(({ word }) => word);
  });

/** True where nothing would change but signs and spaces. */
export const saysTheSame = (ours: TemplateSentence, theirs: MaskedSentence, form: AddressForm): boolean =>
  ours.pieces.every((piece) => piece.kind !== 'slot' || piece.slot.guard === null) &&
  listWords(ours, form).join(' ') === theirs.words.join(' ');

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
  const written = parts
    .join('')
    .replace(/\s{1,200}/gu, ' ')
    .trim();
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
