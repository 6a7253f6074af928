// Reads text as sentences of folded words, for the token patterns. Identifiers, numbers, links and addresses become
// placeholder words, so that no order number or product code looks like language. Linear in the length of the text.
import { dayWords } from '../../domain/identifiers/day-words.ts';
import { foldText } from './fold-text.ts';
import { KEPT_LETTERS_MAX, type Word, wordOf } from './known-words.ts';
import { RecentMemory } from './recent-memory.ts';

/** Words are folded; `,` marks a break inside a sentence; `<id>`, `<n>`, `<url>` and `<mail>` stand for what they name. */
export interface Sentence {
  readonly words: readonly Word[];
  readonly isQuestion: boolean;
}

/** A hard-wrapped line is at least this long; a shorter one ends where its writer meant it to. */
const WRAPPED_LINE_CHARACTERS_MIN = 45;
/** A text without punctuation is cut here, so that patterns never span half a mail. */
const SENTENCE_WORDS_MAX = 120;
const ABBREVIATIONS = new Set(
  'no nr nro num mr mrs ms dr st sr sra srta ca approx art ref vs bzw evtl inkl exkl str tel ext ave sig dott mme mlle hr dhr mevr inc ltd co corp zzgl ggf cf tlf ud uds stk pos ns gg pz spett egr ecc cad cod'.split(
    ' ',
  ),
);
/** Apostrophes before these endings belong to the word (don't, it's); elsewhere they separate (l'ordine). */
const ENGLISH_ENDING = /^(?:t|s|d|m|ll|re|ve)(?![a-z])/;
const STARTS_IN_LOWER_CASE = /^[\p{Ll}\d("']/u;
/** A number with a full stop and the word after it: '5. wurde', '5. November', the '1. where' of a list. */
const NUMBER_AND_WORD = /(^|[^\p{L}\p{N}.,:/#-])(\d{1,2})\.( {1,3})(\p{L}{1,12})/gu;
/** Few lines have one, and to look for one is quicker. */
const NUMBER_AND_GAP = /\d\. /;
/** A number of this many digits is an identifier, a shorter one an amount or a day. */
const IDENTIFIER_DIGITS_MIN = 4;

export function readSentences(text: string): Sentence[] {
  const reader = new SentenceReader();
  for (const line of unwrapLines(text)) reader.readLine(foldText(joinDays(openBrackets(line))));
  return reader.sentences;
}

/** '(#W1234567)' parts no sentence: brackets around a number alone are no aside. */
const NUMBER_IN_BRACKETS = /\( ?(#?\p{L}{0,3}-?\d{4,20}) ?\)/gu;
const openBrackets = (line: string): string => (line.includes('(') ? line.replace(NUMBER_IN_BRACKETS, '$1') : line);

/** Drops the full stop of a day inside a sentence; that of a list's number at the start of a line stays. */
function joinDays(line: string): string {
  if (!NUMBER_AND_GAP.test(line)) return line;
  return line.replace(NUMBER_AND_WORD, (whole, before: string, day: string, gap: string, word: string) => {
    const goesOn = (before !== '' && /^\p{Ll}/u.test(word)) || dayWords().months.has(foldText(word));
    return goesOn ? `${before}${day}${gap}${word}` : whole;
  });
}

/** Joins hard-wrapped lines, so that a sentence is not cut where a mail program broke it. */
function unwrapLines(text: string): string[] {
  const lines: string[] = [];
  let previousLength = 0;
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    const last = lines.length - 1;
    if (last >= 0 && previousLength >= WRAPPED_LINE_CHARACTERS_MIN && STARTS_IN_LOWER_CASE.test(trimmed))
      lines[last] += ` ${trimmed}`;
    else if (trimmed !== '') lines.push(trimmed);
    previousLength = trimmed.length;
  }
  return lines;
}

class SentenceReader {
  readonly sentences: Sentence[] = [];
  #words: Word[] = [];

  readLine(line: string): void {
    for (const chunk of line.split(' ')) if (chunk !== '') this.#readChunk(chunk);
    this.#endSentence(false);
  }

  #readChunk(chunk: string): void {
    const plain = plainWords.get(chunk);
    if (plain !== undefined) this.#addWord(plain);
    else if (chunk.includes('://') || chunk.startsWith('www.')) this.#words.push(wordOf('<url>'));
    else if (chunk.length > 4 && chunk.includes('@')) this.#words.push(wordOf('<mail>'));
    else this.#splitChunk(chunk);
    this.#cutLongSentence();
  }

  #splitChunk(chunk: string): void {
    let start = 0;
    for (let at = 0; at < chunk.length; at++) {
      const code = chunk.charCodeAt(at);
      if (isWordCode(code) || isInsideWord(chunk, at, start, code)) continue;
      if (at > start) this.#addWord(readWord(chunk.slice(start, at)));
      start = at + 1;
      this.#addMark(code, at === chunk.length - 1);
      // Here too: 'refund-refund-refund-…' is one chunk.
      this.#cutLongSentence();
    }
    if (start < chunk.length) this.#addWord(readWord(start === 0 ? chunk : chunk.slice(start)));
  }

  #addMark(code: number, isLast: boolean): void {
    const mark = String.fromCharCode(code);
    if (mark === '?' || mark === '？') this.#endSentence(true);
    else if (mark === '!' || mark === ';' || mark === '…') this.#endSentence(false);
    else if (BREAKS.has(mark)) this.#words.push(wordOf(','));
    else if (mark === '.' && isLast && !this.#endsWithAbbreviation()) this.#endSentence(false);
  }

  #endsWithAbbreviation(): boolean {
    const last = this.#words.at(-1)?.text;
    return (
      last !== undefined &&
      (ABBREVIATIONS.has(last) || (last.length === 1 && this.#words.length > 1 && /[a-z]/.test(last)))
    );
  }

  #addWord(word: Word): void {
    const { text } = word;
    const isMailOfEmail = (text === 'mail' || text === 'mails') && this.#words.at(-1)?.text === 'e';
    if (isMailOfEmail) this.#words[this.#words.length - 1] = wordOf(`e${text}`);
    else this.#words.push(word);
  }

  #cutLongSentence(): void {
    if (this.#words.length >= SENTENCE_WORDS_MAX) this.#endSentence(false);
  }

  #endSentence(isQuestion: boolean): void {
    if (this.#words.some(({ text }) => text !== ',')) this.sentences.push({ words: this.#words, isQuestion });
    this.#words = [];
  }
}

const BREAKS: ReadonlySet<string> = new Set([',', ':', '(', ')', '–', '—']);

function isWordCode(code: number): boolean {
  if (code < 0xc0) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  const isSymbol =
    (code >= 0x2000 && code <= 0x2bff) ||
    (code >= 0x3000 && code <= 0x303f) ||
    (code >= 0xd800 && code <= 0xf8ff) ||
    code >= 0xff00;
  return !isSymbol;
}

/** An apostrophe of an English ending, or the point of 1,465.90. */
function isInsideWord(chunk: string, at: number, start: number, code: number): boolean {
  if (at === start) return false;
  if (code === 39 || code === 0x2019 || code === 0x60 || code === 0xb4)
    return ENGLISH_ENDING.test(chunk.slice(at + 1, at + 4));
  return (
    (code === 46 || code === 44 || code === 58) &&
    isDigitCode(chunk.charCodeAt(at - 1)) &&
    isDigitCode(chunk.charCodeAt(at + 1))
  );
}

const isDigitCode = (code: number): boolean => code >= 48 && code <= 57;

/** Pieces of text that were read as words lately: the same piece is the same word, alone or in a longer chunk. */
const PLAIN_WORDS_MAX = 10_000;
const plainWords = new RecentMemory<Word>(PLAIN_WORDS_MAX);

/** No number is kept: they are all different. */
function readWord(piece: string): Word {
  const known = plainWords.get(piece);
  if (known !== undefined) return known;
  const word = wordOf(normaliseWord(piece));
  if (word.text.startsWith('<') || piece.length > KEPT_LETTERS_MAX) return word;
  plainWords.set(piece, word);
  return word;
}

/** Numbers become placeholders, apostrophes go, and drawn-out letters ('pleaaase') are shortened. */
function normaliseWord(piece: string): string {
  let digits = 0;
  let run = 1;
  let isDrawnOut = false;
  let isPlain = true;
  for (let at = 0; at < piece.length; at++) {
    const code = piece.charCodeAt(at);
    if (isDigitCode(code)) digits++;
    else if (!isWordCode(code)) isPlain = false;
    run = at > 0 && code === piece.charCodeAt(at - 1) ? run + 1 : 1;
    isDrawnOut ||= run >= 3;
  }
  if (digits > 0) return digits >= IDENTIFIER_DIGITS_MIN && isPlain ? '<id>' : '<n>';
  const word = isPlain ? piece : piece.replace(/['’`´]/g, '');
  return isDrawnOut ? word.replace(/(.)\1{2,200}/g, '$1') : word;
}
