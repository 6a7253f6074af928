// Measures the splitting of mail bodies on the public sets reply_discourse, reply_crisp and reply_talon, which are read from
// the data folder and are not part of the project. Called by the scorer of mail.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { htmlToText } from '../../src/mail/html-text.ts';
import { parseMessage } from '../../src/mail/parse-message.ts';
import { splitText } from '../../src/mail/split-text.ts';
import type { Figure } from '../figure.ts';

interface Row {
  readonly id: string;
  readonly kind?: 'html' | 'eml' | 'plain';
  readonly input: string;
  readonly expected_reply?: string;
  readonly forwarded_inner?: string | null;
  readonly text_before_forward?: string | null;
}

/** Exact new text after trimming; talon's HTML rows with all white space taken out, as upstream compares them. A set that is
 * missing is said so in its figure. */
export async function measureReplyExtraction(publicDir: string): Promise<Figure[]> {
  const discourse = await readRows(publicDir, 'reply_discourse');
  const crisp = await readRows(publicDir, 'reply_crisp');
  const talon = await readRows(publicDir, 'reply_talon');
  return [
    await measure('reply_discourse', 'exact new text', discourse, hasReply, readReply),
    await measure('reply_discourse', 'forwarded mail and the text above it', discourse, hasForward, readForward),
    await measure('reply_crisp', 'exact new text', crisp, hasReply, readReply),
    await measure('reply_talon', 'new text', talon, hasReply, readReply),
  ];
}

const hasReply = (row: Row): boolean => row.expected_reply !== undefined;
const hasForward = (row: Row): boolean => typeof row.forwarded_inner === 'string';

/** Null where the set is missing. */
async function readRows(publicDir: string, set: string): Promise<Row[] | null> {
  if (!existsSync(join(publicDir, set, 'dev.jsonl'))) return null;
  const text = await readFile(join(publicDir, set, 'dev.jsonl'), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

interface Outcome {
  readonly expected: string;
  readonly got: string;
}

async function measure(
  task: string,
  name: string,
  set: readonly Row[] | null,
  isLabelled: (row: Row) => boolean,
  read: (row: Row) => Promise<Outcome>,
): Promise<Figure> {
  if (set === null)
    return {
      task,
      measure: name,
      value: 0,
      of: 0,
      misses: [{ id: `${task}/dev.jsonl`, shows: 'is missing from the public data' }],
    };
  const rows = set.filter(isLabelled);
  const outcomes = await Promise.all(rows.map(async (row) => ({ id: row.id, ...(await read(row)) })));
  const misses = outcomes
    .filter(({ expected, got }) => expected !== got)
    .map(({ id, got }) => ({ id, shows: JSON.stringify(got.slice(0, 200)) }));
  return { task, measure: name, value: rows.length - misses.length, of: rows.length, misses };
}

/** A forum shows the forwarded mail where nothing was written above it, so there it counts as the new text. */
async function readReply(row: Row): Promise<Outcome> {
  const { fresh, forwarded } = await splitRow(row);
  const got = fresh === '' && forwarded !== null ? forwarded.text : fresh;
  const normalise = row.kind === 'html' ? removeSpace : trimLines;
  return { expected: normalise(row.expected_reply ?? ''), got: normalise(got) };
}

/** The upstream label begins with the header block, which we read into fields: the inner text must be its end. */
async function readForward(row: Row): Promise<Outcome> {
  const { fresh, forwarded } = splitText(row.input, { subject: 'Fwd: a subject' });
  const inner = trimLines(row.forwarded_inner ?? '');
  const text = trimLines(forwarded?.text ?? '');
  const isInner = text !== '' && inner.endsWith(text) && forwarded?.from !== undefined;
  const above = trimLines(row.text_before_forward ?? '');
  return { expected: `${above}\n${inner}`, got: `${trimLines(fresh)}\n${isInner ? inner : text}` };
}

async function splitRow(row: Row): Promise<ReturnType<typeof splitText>> {
  if (row.kind === 'html') return splitText(htmlToText(row.input).text, { subject: '' });
  if (row.kind !== 'eml') return splitText(row.input, { subject: '' });
  const parsed = await parseMessage(new TextEncoder().encode(row.input));
  if (!parsed.ok) throw new Error(`${row.id} of reply_talon cannot be parsed`);
  return { ...parsed.value.text };
}

const trimLines = (text: string): string => text.replace(/\r\n/gu, '\n').trim();
const removeSpace = (text: string): string => text.replace(/\s/gu, '');
