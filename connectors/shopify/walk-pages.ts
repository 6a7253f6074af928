// Walks through the pages of one of Shopify's lists, one after the other, within a limit. Called by all that reads lists here.
import type { Page } from './answers.ts';

export interface Walked<Node> {
  readonly nodes: Node[];
  /** There is more than was read. */
  readonly isMore: boolean;
}

/** `after` is null for the first page. `isEnough` of all nodes so far ends the walk before the list does. */
export async function walkPages<Node>(
  ask: (after: string | null) => Promise<Page<Node>>,
  options: {
    readonly pagesMax: number;
    readonly first?: Page<Node>;
    readonly isEnough?: (nodes: readonly Node[], pages: number) => boolean;
  },
): Promise<Walked<Node>> {
  const { first, pagesMax, isEnough } = options;
  let page = first ?? (await ask(null));
  const nodes = [...page.nodes];
  for (let pages = 1; ; pages += 1) {
    const { hasNextPage, endCursor } = page.pageInfo;
    if (!hasNextPage) return { nodes, isMore: false };
    if (endCursor === null || pages >= pagesMax || isEnough?.(nodes, pages)) return { nodes, isMore: true };
    page = await ask(endCursor);
    nodes.push(...page.nodes);
  }
}
