// Fills a prompt's text in. What anybody may have written stays data: it is put in once and never read again as a prompt, it cannot hold the
// boundary around it, and a value of one line stays one. Called by parse-prompt.ts.

import type { PromptInput } from './prompt-inputs.ts';
import { BOUNDARY, NUMBER, type Piece } from './prompt-text.ts';

export interface FillOptions {
  readonly inputs: ReadonlyMap<string, PromptInput>;
  /** Of this call alone; nobody who writes to the desk can know it. */
  readonly boundary: string;
}

export const fillPrompt = (pieces: readonly Piece[], input: unknown, options: FillOptions): string =>
  pieces.map((piece) => fillPiece(piece, input, null, options)).join('');

interface Item {
  readonly value: unknown;
  readonly number: number;
}

function fillPiece(piece: Piece, input: unknown, item: Item | null, options: FillOptions): string {
  if (piece.kind === 'words') return piece.words;
  if (piece.kind === 'value') {
    if (piece.path === BOUNDARY) return options.boundary;
    if (piece.path === NUMBER) return String(item?.number ?? '');
    const field = /\[\]\.?(.*)$/.exec(piece.path)?.[1];
    const value = field === undefined ? readPath(input, piece.path) : readPath(item?.value, field);
    return writeValue(value, options.inputs.get(piece.path)?.form ?? 'line', options.boundary);
  }
  const list = readPath(input, piece.path);
  const values: readonly unknown[] = Array.isArray(list) ? list : [];
  if (values.length === 0) return piece.without.map((part) => fillPiece(part, input, null, options)).join('');
  return values
    .map((value, at) => piece.items.map((part) => fillPiece(part, input, { value, number: at + 1 }, options)).join(''))
    .join('');
}

/** '' is the value itself. */
function readPath(value: unknown, path: string): unknown {
  let at = value;
  for (const name of path === '' ? [] : path.split('.'))
    at =
      typeof at === 'object' && at !== null && Object.hasOwn(at, name)
        ? (at as Record<string, unknown>)[name]
        : undefined;
  return at;
}

function writeValue(value: unknown, form: PromptInput['form'], boundary: string): string {
  if (value === null || value === undefined) return '(not shown)';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  // Taking the boundary out could make another of what stood around it.
  let text = String(value).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, keepLineEnd);
  while (text.includes(boundary)) text = text.replaceAll(boundary, '');
  return form === 'line' ? text.replace(/\s{1,10000}/gu, ' ').trim() : text.trim();
}

/** What is not seen is no part of what somebody says. */
const keepLineEnd = (character: string): string =>
  character === '\n' || character === '\u2028' || character === '\u2029'
    ? '\n'
    : character === '\t' || character === '\r'
      ? ' '
      : '';
