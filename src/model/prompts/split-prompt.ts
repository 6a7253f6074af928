// A prompt file taken apart: YAML front matter between two lines of `---`, then the parts `# system` and `# user`. Called by parse-prompt.ts.
import { LineCounter, parseDocument } from 'yaml';
import { failed, ok, type Result } from '../../domain/result.ts';

export interface PromptPart {
  readonly text: string;
  /** Of its first line in the file, from 1. */
  readonly line: number;
}

export interface SplitPrompt {
  readonly frontMatter: unknown;
  /** Where in the file a value of the front matter stands. */
  lineOf(path: readonly PropertyKey[]): number;
  readonly system: PromptPart;
  readonly user: PromptPart;
}

export interface FaultAt {
  readonly line: number;
  readonly message: string;
}

export function splitPrompt(text: string): Result<SplitPrompt, readonly FaultAt[]> {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end < 0)
    return fault(1, 'the file must begin with front matter: a line `---`, YAML, and a line `---`.');
  const read = readYaml(lines.slice(1, end).join('\n'));
  if (!read.ok) return read;
  const systemAt = lines.indexOf('# system', end);
  const userAt = lines.indexOf('# user', end);
  if (systemAt < 0 || userAt < systemAt)
    return fault(
      end + 2,
      'below the front matter a line `# system` and then a line `# user` must begin the two parts.',
    );
  const stray = lines.findIndex((line, at) => at > end && at < systemAt && line.trim() !== '');
  if (stray >= 0) return fault(stray + 1, 'this stands in no part; move it below `# system` or `# user`.');
  const twice = lines.findIndex(
    (line, at) => (line === '# system' && at > systemAt) || (line === '# user' && at > userAt),
  );
  if (twice >= 0) return fault(twice + 1, `\`${lines[twice]}\` begins a second part of that name; keep one.`);
  return ok({ ...read.value, system: cutPart(lines, systemAt, userAt), user: cutPart(lines, userAt, lines.length) });
}

const fault = (line: number, message: string): Result<never, readonly FaultAt[]> => failed([{ line, message }]);

function readYaml(source: string): Result<Pick<SplitPrompt, 'frontMatter' | 'lineOf'>, readonly FaultAt[]> {
  const lineCounter = new LineCounter();
  const document = parseDocument(source, { lineCounter, uniqueKeys: true });
  // The first line of the YAML is the second of the file.
  const lineAt = (offset: number): number => lineCounter.linePos(offset).line + 1;
  if (document.errors.length > 0)
    return failed(
      document.errors.map(({ message, pos }) => ({
        line: lineAt(pos[0]),
        message: `the front matter is no YAML: ${(message.split('\n')[0] ?? '').replace(/ at line .*$/, '')}`,
      })),
    );
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range))
        return lineAt(Number(node.range[0]));
    }
    return 2;
  };
  try {
    // Aliases could make a small file a huge value.
    return ok({ frontMatter: document.toJS({ maxAliasCount: 0 }), lineOf });
  } catch {
    return failed([{ line: 2, message: 'the front matter uses aliases (`*name`); write the value out.' }]);
  }
}

/** Without the empty lines around it. */
function cutPart(lines: readonly string[], headingAt: number, endAt: number): PromptPart {
  let from = headingAt + 1;
  while (from < endAt && lines[from]?.trim() === '') from += 1;
  return { text: lines.slice(from, endAt).join('\n').trimEnd(), line: from + 1 };
}
