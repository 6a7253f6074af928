// How deeply a template nests its blocks, `{{else if}}`s and parentheses, before anybody parses it: Handlebars' parser takes seconds for
// some thousand levels, and more than a minute for 50,000 characters of them. Called by parse-template.ts.

/** Longer names are cut: what follows the word decides nothing. */
const MARK = /\{\{~?(#|\^|\/|else\s{1,20}[^\s}~])|\}\}|[()]/g;

export interface Nesting {
  readonly depth: number;
  /** Where it is deepest: how many characters stand before. */
  readonly offset: number;
}

/** The deepest place. What stands in comments is counted too, so that it may be more than the parser would find. */
export function measureNesting(source: string): Nesting {
  const blocks: number[] = [];
  let open = 0;
  let parentheses = 0;
  let isInside = false;
  let deepest: Nesting = { depth: 0, offset: 0 };
  for (const found of source.matchAll(MARK)) {
    const [mark, kind] = found;
    if (mark === '}}') isInside = false;
    else if (mark === '(') parentheses += isInside ? 1 : 0;
    else if (mark === ')') parentheses -= isInside && parentheses > 0 ? 1 : 0;
    else {
      isInside = true;
      parentheses = 0;
      if (kind === '/') open -= blocks.pop() ?? 0;
      else {
        open += 1;
        if (kind?.startsWith('else')) blocks.push((blocks.pop() ?? 0) + 1);
        else blocks.push(1);
      }
    }
    if (open + parentheses > deepest.depth) deepest = { depth: open + parentheses, offset: found.index };
  }
  return deepest;
}
