// Joins the soft line breaks of a format=flowed text, so that no word, number or link stays broken in two. Called by
// read-content.ts. Standards: RFC 3676.

interface FlowedLine {
  /** How many `>` stand in front. */
  readonly depth: number;
  readonly content: string;
}

/** Lines of one quote depth that end in a space go on in the next line; `-- ` never does. */
export function decodeFlowed(text: string, deletesSpace: boolean): string {
  const out: string[] = [];
  let pieces: string[] = [];
  let depth = 0;
  const close = () => {
    if (pieces.length > 0) out.push(`${depth > 0 ? `${'>'.repeat(depth)} ` : ''}${pieces.join('')}`);
    pieces = [];
  };
  for (const raw of text.split('\n')) {
    const line = readLine(raw);
    if (line.depth !== depth) close();
    depth = line.depth;
    const isSoft = line.content.endsWith(' ') && line.content !== '-- ';
    pieces.push(isSoft && deletesSpace ? line.content.slice(0, -1) : line.content);
    if (!isSoft) close();
  }
  close();
  return out.join('\n');
}

function readLine(line: string): FlowedLine {
  let depth = 0;
  while (line[depth] === '>') depth += 1;
  const content = line.slice(depth);
  return { depth, content: content.startsWith(' ') ? content.slice(1) : content };
}
