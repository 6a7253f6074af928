// Where words stand in a text as whole lines, as the paragraphs of a model do. Called by check-claims and by the preview of a reply.

/** Where it stands as whole lines; -1 where it does not. */
export function indexOfLines(text: string, lines: string): number {
  if (lines === '') return -1;
  for (let at = text.indexOf(lines); at >= 0; at = text.indexOf(lines, at + 1)) {
    const [before, after] = [text[at - 1] ?? '\n', text[at + lines.length] ?? '\n'];
    if (before === '\n' && (after === '\n' || after === '\r')) return at;
  }
  return -1;
}
