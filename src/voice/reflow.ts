// The text of a template as paragraphs, in the manner of Markdown: lines may be wrapped anywhere in the template file,
// an empty line ends a paragraph, a line that starts with `- ` is an item of a list. Called by write-reply.ts.

/** Stands for an empty line of a template file (U+2029), so that a line that came out empty because its `if` was not
 * true is no paragraph's end. No printed value can hold it: singleLine takes it out. */
export const PARAGRAPH_END = '\u2029';

/** The template's source with its empty lines marked; places of lines stay as they are. */
export const markParagraphs = (source: string): string =>
  source.replace(/\n([ \t]{0,200})(?=\n)/g, `\n$1${PARAGRAPH_END}`);

/** One line a paragraph and a list item, one empty line between blocks. */
export function reflow(text: string): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of text.split(PARAGRAPH_END)) {
    const block: string[] = [];
    for (const raw of paragraph.split('\n')) {
      const line = raw.replace(/ {2,}/g, ' ').trim();
      if (line === '') continue;
      if (line.startsWith('- ') || block.length === 0) block.push(line);
      else block.push(`${block.pop()} ${line}`);
    }
    if (block.length > 0) lines.push(...(lines.length > 0 ? [''] : []), ...block);
  }
  return lines;
}

/** For text whose line ends count, such as the frame: no spaces at line ends, never two empty lines, none at the ends. */
export function keepLines(text: string): string {
  const kept: string[] = [];
  for (const line of text.split('\n')) {
    const isBreak = line.includes(PARAGRAPH_END) && kept.length > 0 && kept.at(-1) !== '';
    if (isBreak) kept.push('');
    if (line.trim() !== '') kept.push(line.trim());
  }
  return kept.join('\n').trim();
}
