// Blocks -> passages: each under one heading, of whole paragraphs up to limits.knowledge.passageCharactersMax. What is longer is cut between
// lines or sentences, and inside a sentence only where one is longer than that. Called by read-knowledge-file.ts. Pure.
import { limits } from '../domain/limits.ts';
import { splitSentences } from '../domain/split-sentences.ts';
import type { Block } from './block.ts';

interface Piece {
  readonly heading: string;
  readonly text: string;
}

const HEADING_CHARACTERS_MAX = 300;

/** `title` is not repeated in the headings. */
export function splitPassages(blocks: readonly Block[], title: string): readonly Piece[] {
  const { passageCharactersMax } = limits.knowledge;
  const passages: Piece[] = [];
  const path: { readonly level: number; readonly text: string }[] = [];
  let gathered = '';
  const end = (): void => {
    const heading = path.map(({ text }) => text).filter((text) => text !== title);
    if (gathered !== '')
      passages.push({ heading: heading.join(' > ').slice(0, HEADING_CHARACTERS_MAX), text: gathered });
    gathered = '';
  };
  for (const block of blocks) {
    if (block.kind === 'heading') {
      end();
      while ((path.at(-1)?.level ?? 0) >= block.level) path.pop();
      path.push(block);
      continue;
    }
    for (const piece of cutBlock(block)) {
      if (gathered !== '' && gathered.length + piece.length + 2 > passageCharactersMax) end();
      gathered = gathered === '' ? piece : `${gathered}\n\n${piece}`;
    }
  }
  end();
  return passages;
}

function cutBlock(block: Exclude<Block, { kind: 'heading' }>): readonly string[] {
  const { passageCharactersMax } = limits.knowledge;
  if (block.kind === 'prose') {
    if (block.text.length <= passageCharactersMax) return [block.text];
    return fill(splitSentences(block.text), ' ', passageCharactersMax);
  }
  const head = block.head === null || block.head.length > passageCharactersMax / 2 ? '' : `${block.head}\n`;
  const lines = head === '' && block.head !== null ? [block.head, ...block.lines] : block.lines;
  return fill(lines, '\n', passageCharactersMax - head.length).map((piece) => `${head}${piece}`);
}

/** As many parts in each piece as fit; a part that does not is cut between its words. */
function fill(parts: readonly string[], between: string, charactersMax: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const part of parts.flatMap((whole) => cutLong(whole, charactersMax))) {
    if (piece !== '' && piece.length + between.length + part.length > charactersMax) {
      pieces.push(piece);
      piece = '';
    }
    piece = piece === '' ? part : `${piece}${between}${part}`;
  }
  return piece === '' ? pieces : [...pieces, piece];
}

function cutLong(part: string, charactersMax: number): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  while (part.length - from > charactersMax) {
    const gap = part.lastIndexOf(' ', from + charactersMax);
    const to = gap > from ? gap : from + charactersMax;
    pieces.push(part.slice(from, to));
    from = part[to] === ' ' ? to + 1 : to;
  }
  return [...pieces, part.slice(from)];
}
