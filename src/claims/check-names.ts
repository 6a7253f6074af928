// Words that stand for themselves: names and the signature, texts of the desk, carriers, notes to the agent in brackets, and
// words that the desk does not use. Called by check-claims.

import type { Finding } from '../domain/decision.ts';
import { CARRIER_IDS, carrierName } from '../domain/identifiers/carriers.ts';
import type { BookedFact, FactBook } from './fact-book.ts';
import { type Explanation, type ReadText, restOn, spanText } from './read-text.ts';
import { isInScope, NO_SCOPE, type Scope } from './scopes.ts';
import { type Sequence, SequenceIndex } from './sequence-index.ts';

const NAME_CHARACTERS_MAX = 60;
const NAME_DIGITS_MAX = 4;
const NOTE_CHARACTERS_MAX = 500;

/** Names are explained wherever they stand. Lines of the signature, and names that hold what could be a claim, only as a
 * whole line: a contact's name is what a stranger typed, and must not vouch for an amount or a link. */
export function explainNames(read: ReadText, names: readonly string[]): void {
  const index = new SequenceIndex(names.flatMap(listLines));
  for (let at = 0; at < read.words.length; at += 1) {
    const hit = index.longestAt(read.words, at);
    if (!hit || (!hit.value && !isWholeLine(read, at, hit.end, hit.text))) continue;
    explain(read, at, hit.end, 'name');
    at = hit.end - 1;
  }
}

const CACHED_NAMES_MAX = 1_000;
const cachedLines = new Map<string, readonly Sequence<boolean>[]>();

/** The lines of a name or signature, and whether each is a plain name. Those of a desk recur; the oldest go first. */
function listLines(name: string): readonly Sequence<boolean>[] {
  const cached = cachedLines.get(name);
  if (cached) return cached;
  const lines = name
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((text) => ({ text, value: isPlainName(text) }));
  if (cachedLines.size >= CACHED_NAMES_MAX) cachedLines.delete(cachedLines.keys().next().value ?? '');
  cachedLines.set(name, lines);
  return lines;
}

function isPlainName(name: string): boolean {
  const digits = name.replace(/\D/g, '').length;
  return (
    name.length <= NAME_CHARACTERS_MAX && digits <= NAME_DIGITS_MAX && !/[@:/$€£%#]|\b(?:www|usd|eur|gbp)\b/i.test(name)
  );
}

/** The same characters too: words alone would not tell one link from another. */
function isWholeLine(read: ReadText, first: number, end: number, line: string): boolean {
  const start = read.text.lastIndexOf('\n', read.words[first]?.start ?? 0) + 1;
  const stop = read.text.indexOf('\n', read.words[end - 1]?.end ?? 0);
  return read.text.slice(start, stop < 0 ? read.text.length : stop).trim() === line;
}

function explain(read: ReadText, first: number, end: number, explanation: Explanation): void {
  for (let n = first; n < end; n += 1) {
    const word = read.words[n];
    if (word && word.explainedBy === null) word.explainedBy = explanation;
  }
}

/** Addresses, hours and names of the desk, word for word. Single plain words stay readable for the other checks. */
export function explainTexts(read: ReadText, book: FactBook): void {
  for (let at = 0; at < read.words.length; at += 1) {
    if (read.words[at]?.explainedBy !== null) continue;
    const hit = book.texts.longestAt(read.words, at);
    const isLong = hit !== null && (hit.end - at > 1 || read.words[at]?.hasDigit === true);
    if (!hit || !isLong) continue;
    explain(read, at, hit.end, 'text');
    restOn(read, { first: at, end: hit.end }, hit.values);
    at = hit.end - 1;
  }
}

/** `[Return window: not entered]` and what a template left open: a person must fill it before it is sent. */
export function checkNotes(read: ReadText): readonly Finding[] {
  const findings: Finding[] = [];
  const unfilled = (claim: string): Finding => ({
    kind: 'unfilled',
    claim: claim.slice(0, 200),
    detail: 'A gap that a person must fill before this is sent.',
  });
  let at = 0;
  for (let open = read.text.indexOf('['); open >= 0; open = read.text.indexOf('[', open + 1)) {
    const close = read.text.indexOf(']', open);
    const end = close < 0 || close - open > NOTE_CHARACTERS_MAX ? open + 1 : close + 1;
    while ((read.words[at]?.end ?? Infinity) <= open) at += 1;
    let isOfTitle = false;
    for (let n = at; (read.words[n]?.start ?? Infinity) < end; n += 1) {
      const word = read.words[n];
      if (!word) break;
      isOfTitle ||= word.explainedBy === 'title' || word.explainedBy === 'text' || word.explainedBy === 'name';
      word.isInNote = !isOfTitle;
    }
    if (!isOfTitle) findings.push(unfilled(read.text.slice(open, end)));
  }
  for (const left of read.text.match(LEFT_OPEN) ?? []) findings.push(unfilled(left));
  return findings;
}

const LEFT_OPEN = /\{\{?[^{}\n]{0,100}\}{0,2}|<\/?[a-z][^<>\n]{0,100}>|\bundefined\b|\bNaN\b|Invalid Date|\[object /g;

interface KnownCarrier {
  readonly name: string;
}

let carriers: SequenceIndex<KnownCarrier> | null = null;

/** A carrier that no fact names, where it is written as a name: "Evri", not the "correos" of a Spanish sentence. */
export function checkCarriers(read: ReadText, book: FactBook, scopes: readonly Scope[]): readonly Finding[] {
  carriers ??= new SequenceIndex(
    CARRIER_IDS.map(carrierName)
      .filter((name) => !/^\p{Ll}/u.test(name))
      .map((name) => ({ text: name, value: { name } })),
  );
  const findings: Finding[] = [];
  for (let at = 0; at < read.words.length; at += 1) {
    const word = read.words[at];
    if (!word || (word.explainedBy !== null && word.explainedBy !== 'text')) continue;
    const hit = carriers.longestAt(read.words, at);
    if (!hit || spanText(read, at, hit.end) !== hit.text) continue;
    const scope = scopes[at] ?? NO_SCOPE;
    const named = book.all.filter((fact) => namesCarrier(fact, hit.text) && isInScope(fact, scope));
    restOn(read, { first: at, end: hit.end }, named);
    if (named.length === 0) {
      findings.push({
        kind: 'word',
        claim: hit.text,
        detail: 'No fact names this carrier for the parcel in question.',
      });
    }
    at = hit.end - 1;
  }
  return findings;
}

const namesCarrier = ({ fact }: BookedFact, name: string): boolean =>
  (fact.kind === 'name' || fact.kind === 'text') &&
  (fact.value === name || (fact.name.startsWith('desk.') && String(fact.value).includes(name)));

const avoided = new WeakMap<readonly string[], SequenceIndex<string>>();

/** The list of a desk stays the same until its settings are read anew. */
function indexAvoided(words: readonly string[]): SequenceIndex<string> {
  const index = avoided.get(words) ?? new SequenceIndex(words.map((text) => ({ text, value: text })));
  avoided.set(words, index);
  return index;
}

export function checkWordsToAvoid(read: ReadText, wordsToAvoid: readonly string[]): readonly Finding[] {
  if (wordsToAvoid.length === 0) return [];
  const index = indexAvoided(wordsToAvoid);
  const findings: Finding[] = [];
  for (let at = 0; at < read.words.length; at += 1) {
    const hit = index.longestAt(read.words, at);
    if (!hit) continue;
    findings.push({
      kind: 'avoided_word',
      claim: spanText(read, at, hit.end),
      detail: 'The desk does not use these words.',
    });
    at = hit.end - 1;
  }
  return findings;
}
