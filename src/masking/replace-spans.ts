// Puts other words in the place of stretches of a text. Called by mask-secrets.ts and pseudonyms.ts.

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** In any order. What overlaps is one stretch, and `nameIt` is asked with the one that begins first (of those the longest) and all that it covers. */
export function replaceSpans<T extends Span>(
  text: string,
  spans: readonly T[],
  nameIt: (span: T, written: string) => string,
): string {
  let replaced = '';
  let reached = 0;
  let open: T | null = null;
  let openTo = 0;
  const close = () => {
    if (open !== null) replaced += text.slice(reached, open.from) + nameIt(open, text.slice(open.from, openTo));
    reached = Math.max(reached, openTo);
    open = null;
  };
  for (const span of spans.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (open !== null && span.from >= openTo) close();
    open ??= span;
    openTo = Math.max(openTo, endOfCharacter(text, span.to));
  }
  close();
  return replaced + text.slice(reached);
}

/** Two code units may write one character: both go. */
const endOfCharacter = (text: string, to: number): number =>
  /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(to - 1, to + 1)) ? to + 1 : to;
