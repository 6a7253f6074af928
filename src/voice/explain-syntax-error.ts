// What Handlebars' parser says of a template, as a fault with its place for the admin who wrote it. Called by parse-template.ts.
import { faultAt, type TemplateFault } from './template-fault.ts';

/** Its errors are texts alone: `Parse error on line 3:\n<what stands around it, on one line>\n---^\nExpecting …, got 'ID'`, `Lexical error on
 * line 3. Unrecognized text.\n…`, or `if doesn't match each - 1:3`. `source` is what was parsed. */
export function explainSyntaxError(template: string, source: string, error: unknown): TemplateFault {
  const said = error instanceof Error ? error.message : String(error);
  const at = (offset: number) => ({ template, ...placeOf(source, offset) });
  const lastOpen = source.lastIndexOf('{{');
  if (said.endsWith("got 'EOF'") && lastOpen > source.lastIndexOf('}}'))
    return faultAt(at(lastOpen), 'this is no Handlebars: {{ is opened here and never closed; add }}');
  if (said.endsWith("got 'EOF'"))
    return faultAt(
      at(findUnclosed(source)),
      'a block is opened and never closed; add its {{/if}}, {{/each}} or other end',
    );
  const [first = '', around = '', pointer = ''] = said.split('\n');
  const line = /^(?:Parse|Lexical) error on line (\d{1,6})/.exec(first)?.[1];
  if (line !== undefined) {
    const place = at(findPointed(source, Number(line), around, pointer.indexOf('^')));
    const near = lineAt(source, place.line).trim().slice(0, SHOWN_CHARACTERS);
    return faultAt(place, `this is no Handlebars: near "${near}"; check the braces and quotes around it`);
  }
  const mismatch = /^(.{1,200}) - (\d{1,6}):(\d{1,6})$/s.exec(said);
  if (mismatch === null)
    return faultAt(at(0), 'this is no Handlebars that can be read; write it in simpler sentences and blocks');
  const [, why = '', atLine = '1', atColumn = '0'] = mismatch;
  return faultAt(
    { template, line: Number(atLine), column: Number(atColumn) + 1 },
    `this is no Handlebars: ${why}; open and close blocks with the same word`,
  );
}

const SHOWN_CHARACTERS = 60;

const lineAt = (source: string, line: number): string => source.split('\n')[line - 1] ?? '';

function placeOf(source: string, offset: number): { readonly line: number; readonly column: number } {
  const before = source.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - start + 1 };
}

/** Where the block begins that nothing closes, the innermost of several. */
function findUnclosed(source: string): number {
  const open: number[] = [];
  for (const { index, 1: kind } of source.matchAll(/\{\{~?([#^/])(?!~?\}\})/g)) {
    if (kind === '/') open.pop();
    else open.push(index);
  }
  return open.at(-1) ?? source.length;
}

/** Up to 20 characters on each side are said, without their line ends; the pointer stands below where the parser stopped. */
function findPointed(source: string, line: number, around: string, pointed: number): number {
  const lineStart = source
    .split('\n')
    .slice(0, line - 1)
    .join('\n').length;
  const isCut = around.startsWith('...');
  const words = around.slice(isCut ? 3 : 0).replace(/\.\.\.$/, '');
  const before = Math.max(0, pointed - (isCut ? 3 : 0));
  // As many line ends may lie between as there are characters.
  const from = Math.max(0, lineStart - 2 * before - 1);
  const flat: number[] = [];
  for (let at = from; at < source.length; at += 1) if (source[at] !== '\n') flat.push(at);
  const found = source.slice(from).replaceAll('\n', '').indexOf(words);
  return found < 0 ? lineStart + (line > 1 ? 1 : 0) : (flat[found + before] ?? source.length);
}
