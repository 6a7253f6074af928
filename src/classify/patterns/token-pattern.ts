// Token patterns: what rules and alarms are written in, and how they are read. A pattern speaks of the words of one
// sentence, never of characters, and its gaps are bounded, so no text can make it slow. pattern-set.ts matches them.
//
//   cancel* ~3 @order         a word that begins with 'cancel', at most 3 words, then a word of the class 'order';
//                             a comma counts as three words, for what follows it is often another matter
//   would+like|want           alternatives; '+' joins the words of one alternative
//   ^ @please? send $         sentence start, an optional element, sentence end
//   when ~5 arrive ?          the sentence is a question
//   @want & refund*           both anywhere in the sentence
//   refund* -- got|received   excluded where the part after '--' is found in the sentence
//   ! not ~2 refund           counts even where a negation stands before it
import { foldText } from './fold-text.ts';

/** Named sets of alternatives, used in patterns as `@name`; a class may use other classes defined before it. */
export type WordClasses = Readonly<Record<string, string>>;

/** One word of a pattern; a prefix matches every word that begins with it. */
export interface WordTest {
  readonly text: string;
  readonly isPrefix: boolean;
}

/** A set of alternatives, each of one word or several. */
export interface WordsElement {
  readonly kind: 'words';
  readonly source: string;
  readonly alternatives: readonly (readonly WordTest[])[];
  readonly isOptional: boolean;
}

export type Element =
  | WordsElement
  | { readonly kind: 'gap'; readonly wordsMax: number }
  | { readonly kind: 'end' }
  | { readonly kind: 'question' };

/** A run of elements. */
export interface Sequence {
  readonly isAtStart: boolean;
  readonly elements: readonly Element[];
}

export interface TokenPattern {
  readonly source: string;
  readonly countsNegated: boolean;
  readonly first: Sequence;
  readonly also: readonly Sequence[];
  readonly excludes: readonly Sequence[];
}

const CLASS_DEPTH_MAX = 4;

/** Throws where the pattern does not parse: a pattern is code, so that is a bug. */
export function readTokenPattern(source: string, classes: WordClasses = {}): TokenPattern {
  const countsNegated = source.startsWith('!');
  const [wanted = '', ...excludes] = source.slice(countsNegated ? 1 : 0).split(' -- ');
  const [first = '', ...also] = wanted.split(' & ');
  const read = (part: string): Sequence => readSequence(part.trim(), classes, source);
  return { source, countsNegated, first: read(first), also: also.map(read), excludes: excludes.map(read) };
}

function readSequence(part: string, classes: WordClasses, source: string): Sequence {
  const pieces = part.split(/ {1,3}/);
  const isAtStart = pieces[0] === '^';
  const elements = pieces.slice(isAtStart ? 1 : 0).map((piece) => readElement(piece, classes, source));
  const head = elements[0];
  if (head === undefined || head.kind !== 'words' || head.isOptional)
    throw new Error(`pattern "${source}": each part begins with words`);
  return { isAtStart, elements };
}

function readElement(piece: string, classes: WordClasses, source: string): Element {
  if (piece === '$') return { kind: 'end' };
  if (piece === '?') return { kind: 'question' };
  const gap = /^~([1-9])$/.exec(piece);
  if (gap !== null) return { kind: 'gap', wordsMax: Number(gap[1]) };
  const isOptional = piece.endsWith('?');
  const alternatives = expandAlternatives(isOptional ? piece.slice(0, -1) : piece, classes, source, 0);
  return {
    kind: 'words',
    source: alternatives.map((words) => words.map(writeWordTest).join('+')).join('|'),
    alternatives,
    isOptional,
  };
}

const writeWordTest = ({ text, isPrefix }: WordTest): string => (isPrefix ? `${text}*` : text);

function expandAlternatives(text: string, classes: WordClasses, source: string, depth: number): WordTest[][] {
  if (depth > CLASS_DEPTH_MAX) throw new Error(`pattern "${source}": classes nest too deeply`);
  return text.split('|').flatMap((alternative) => {
    if (!alternative.startsWith('@')) return [alternative.split('+').map((word) => readWordTest(word, source))];
    const expansion = classes[alternative.slice(1)];
    if (expansion === undefined) throw new Error(`pattern "${source}": no class ${alternative}`);
    return expandAlternatives(expansion, classes, source, depth + 1);
  });
}

function readWordTest(word: string, source: string): WordTest {
  const isPrefix = word.endsWith('*');
  const text = foldText(isPrefix ? word.slice(0, -1) : word);
  if (text === '' || /[^\p{L}\p{N}<>,]/u.test(text)) throw new Error(`pattern "${source}": "${word}" is no word`);
  return { text, isPrefix };
}
