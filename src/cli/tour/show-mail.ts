// A mail as a tour shows it: its header fields as they lie at the provider, then its text, decoded. Used by take-tour.ts.
import type { MessageText } from '../../domain/message.ts';
import { parseMessage } from '../../mail/parse-message.ts';

const HEADER_LINES_MAX = 40;
const TEXT_LINES_MAX = 60;

export async function showMail(raw: Uint8Array): Promise<readonly string[]> {
  const [head = ''] = Buffer.from(raw)
    .toString('latin1')
    .split(/\r?\n\r?\n/, 1);
  const parsed = await parseMessage(raw);
  const text = parsed.ok ? describeText(parsed.value.text) : '(cannot be read)';
  return [...cutAt(HEADER_LINES_MAX, head.split(/\r?\n/)), '', ...cutAt(TEXT_LINES_MAX, text.trim().split(/\r?\n/))];
}

/** Also what is quoted below it. */
const describeText = ({ fresh, signature, quoted }: MessageText): string =>
  [fresh, signature, quoted]
    .map((part) => part.trim())
    .filter(Boolean)
    .join('\n\n');

const cutAt = (most: number, lines: readonly string[]): readonly string[] =>
  lines.length <= most ? lines : [...lines.slice(0, most), `(${lines.length - most} more lines)`];

/** The words of a customer's mail alone, without what servers wrote above it. */
export async function showLetter(raw: Uint8Array): Promise<readonly string[]> {
  const lines = await showMail(raw);
  const end = lines.indexOf('');
  const named = lines.slice(0, end).filter((line) => /^(?:From|To|Subject|Message-ID):/i.test(line));
  return [...named, ...lines.slice(end)];
}
