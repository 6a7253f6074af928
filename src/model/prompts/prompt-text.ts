// The text of a prompt as pieces: words, `{{value}}`, and `{{#each list}}…{{else}}…{{/each}}` with `{{this}}`, `{{number}}` and the fields of an
// item inside. There is nothing cleverer. Called by parse-prompt.ts; filled in by fill-prompt.ts.
import type { FaultAt, PromptPart } from './split-prompt.ts';

/** `path` as in PROMPT_INPUTS; `boundary` and `number` are code's own. */
export interface Place {
  readonly path: string;
  readonly line: number;
}
export type Piece =
  | { readonly kind: 'words'; readonly words: string }
  | ({ readonly kind: 'value' } & Place)
  | ({ readonly kind: 'list'; readonly items: readonly Piece[]; readonly without: readonly Piece[] } & Place);

export const BOUNDARY = 'boundary';
export const NUMBER = 'number';

const TAG = /\{\{([^{}]{0,100})\}\}/g;
const NAME = /^[a-zA-Z][\w.]{0,80}$/;

interface OpenList extends Place {
  readonly items: Piece[];
  without: Piece[] | null;
}

export function parsePromptText(part: PromptPart): {
  readonly pieces: readonly Piece[];
  readonly faults: readonly FaultAt[];
} {
  const pieces: Piece[] = [];
  const faults: FaultAt[] = [];
  let list: OpenList | null = null;
  let at = 0;
  const add = (piece: Piece) => (list === null ? pieces : (list.without ?? list.items)).push(piece);
  const addWords = (to: number) => {
    const words = part.text.slice(at, to);
    if (/\{\{|\}\}/.test(words))
      faults.push({
        line: lineAt(part, at + words.search(/\{\{|\}\}/)),
        message: 'these braces belong to no placeholder; write `{{name}}`.',
      });
    if (words !== '') add({ kind: 'words', words });
  };
  for (const { index, 0: tag, 1: inside = '' } of part.text.matchAll(TAG)) {
    addWords(index);
    at = index + tag.length;
    const line = lineAt(part, index);
    const content = inside.trim();
    const opened = /^#each ([a-zA-Z][\w.]{0,80})$/.exec(content)?.[1];
    if (opened !== undefined && list === null) list = { path: opened, line, items: [], without: null };
    else if (content === 'else' && list !== null && list.without === null) list.without = [];
    else if (content === '/each' && list !== null) {
      pieces.push({ kind: 'list', path: list.path, line: list.line, items: list.items, without: list.without ?? [] });
      list = null;
    } else if (NAME.test(content)) add({ kind: 'value', path: nameInside(content, list), line });
    else
      faults.push({
        line,
        message: `\`${tag}\` is not understood; there is \`{{name}}\`, \`{{#each list}}…{{else}}…{{/each}}\`, and lists do not stand in lists.`,
      });
  }
  addWords(part.text.length);
  if (list !== null)
    faults.push({ line: (list as OpenList).line, message: '`{{#each}}` is not closed; write `{{/each}}`.' });
  return { pieces, faults };
}

/** In a list's items a name is a field of the item. */
function nameInside(name: string, list: OpenList | null): string {
  if (list === null || list.without !== null || name === NUMBER || name === BOUNDARY) return name;
  return name === 'this' ? `${list.path}[]` : `${list.path}[].${name}`;
}

const lineAt = ({ text, line }: PromptPart, index: number): number =>
  line + (text.slice(0, index).match(/\n/g)?.length ?? 0);
