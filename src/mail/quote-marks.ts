// The `>` marks in front of quoted lines. Called by split-text.ts and the readers beside it. Standards: RFC 3676, 4.5.

/** Stands on a line of its own where a client marked the beginning of quoted mail without a blockquote. */
export const QUOTE_MARK = '\u241e';

const MARKS = /^[ \t]{0,3}>(?:[> \t]{0,100}>)?[ \t]?/u;

export function isMarkedLine(line: string): boolean {
  const start = line.search(/[^ \t]/u);
  return start >= 0 && start <= 3 && line[start] === '>' && !isOrnament(line);
}

/** `>>> www.shop.example <<<` is decoration, not a quotation. */
function isOrnament(line: string): boolean {
  return line.length <= 200 && /<\s{0,5}$/u.test(line) && line.trim().startsWith('>>');
}

/** The line without its quote marks, whatever their depth. */
export function unmarkLine(line: string): string {
  return line.replace(MARKS, '');
}

/** The line without its outermost quote mark. */
export function unmarkOnce(line: string): string {
  return line.replace(/^[ \t]{0,3}>[ \t]?/u, '');
}

/** A link that was wrapped behind its `<` ends with a `>` that is no quote mark: `<https://x.example/a` / `> for more`. */
export function closesLink(previous: string | undefined): boolean {
  return (
    previous !== undefined &&
    previous.lastIndexOf('<') > previous.lastIndexOf('>') &&
    /<(?:https?:|mailto:|www\.)/iu.test(previous)
  );
}
