// File names, flags, keywords, cursors and the token field of a Maildir, read and written. Pure; called by the other files of
// this connector. Standards: cr.yp.to/proto/maildir.html, Maildir++ (courier-mta.org/imap/README.maildirquota.html),
// RFC 3501 (keywords), Dovecot's keyword letters (doc.dovecot.org, Maildir format).
import { hash } from 'node:crypto';
import type { Mark } from '../../src/ports/mailbox.ts';

/** A file name taken apart: `unique` is the message's id as long as it lives, `flags` change. */
export interface MaildirName {
  readonly unique: string;
  readonly flags: string;
}

const INFO = ':2,';

export function parseName(file: string): MaildirName {
  const at = file.indexOf(':');
  if (at === -1) return { unique: file, flags: '' };
  return { unique: file.slice(0, at), flags: file.startsWith(INFO, at) ? file.slice(at + INFO.length) : '' };
}

/** Flagged for deletion: in the bin, for all that a person means by it. */
export const isTrashed = (file: string): boolean => parseName(file).flags.includes('T');

/** The name in `cur`, its flags once each and in ASCII order as the standard asks. */
export const composeName = (unique: string, flags: string): string =>
  `${unique}${INFO}${[...new Set(flags)].sort().join('')}`;

/** True where a reference can be the unique part of a file name, so that it never leaves its folder. */
export const isUniquePart = (ref: string): boolean => ref.length <= 230 && /^[^./:\0][^/:\0]{0,230}$/.test(ref);

/** A token as it stands in our file names: letters and digits only, whatever the token holds. */
export const tokenKey = (token: string): string => hash('sha256', token, 'hex').slice(0, 32);

/** Where a name of ours was made: seconds and microseconds, process, a counter, and the host. */
export interface NameOrigin {
  readonly nowMs: number;
  readonly pid: number;
  readonly counter: number;
  readonly host: string;
}

/** A unique name as the standard builds it (time.unique.host), with the token in its middle. */
export function makeUniqueName({ nowMs, pid, counter, host }: NameOrigin, token: string): string {
  const seconds = Math.floor(nowMs / 1_000);
  const micros = Math.floor((nowMs % 1_000) * 1_000);
  return `${seconds}.M${micros}P${pid}Q${counter}W${tokenKey(token)}.${host.replaceAll('/', '\\057').replaceAll(':', '\\072')}`;
}

/** The token key in a name that we made; null in any other name. */
export const tokenKeyOfName = (unique: string): string | null =>
  /^\d{1,12}\.M\d{1,6}P\d{1,10}Q\d{1,15}W([0-9a-f]{32})\./.exec(unique)?.[1] ?? null;

/** The token key of a mail that a mail client wrote, from the beginning of its bytes: only the header counts. */
export function tokenKeyOfHeader(beginning: Uint8Array): string | null {
  const text = Buffer.from(beginning).toString('latin1');
  const end = text.search(/\r?\n\r?\n/);
  const header = end === -1 ? text : text.slice(0, end);
  const token = /^x-waybill-id:[ \t]{0,20}(?:\r?\n[ \t]{1,20})?([^\r\n]{1,500})/im.exec(header)?.[1]?.trim();
  return token ? tokenKey(token) : null;
}

/** Sorts by the time in the names, then by the finer parts that most delivery agents write (M for microseconds, Q for a counter). */
export function compareArrival(a: string, b: string): number {
  const [left, right] = [arrivalOf(a), arrivalOf(b)];
  for (const [index, value] of left.entries()) {
    const other = right[index] ?? 0;
    if (value !== other) return value - other;
  }
  return a < b ? -1 : a > b ? 1 : 0;
}

const arrivalOf = (unique: string): readonly number[] => [
  Number(/^\d{1,15}/.exec(unique)?.[0] ?? 0),
  Number(/M(\d{1,6})/.exec(unique)?.[1] ?? 0),
  Number(/Q(\d{1,15})/.exec(unique)?.[1] ?? 0),
];

/** How many names, in the order of their listing, stand before the first that arrived at or after the time (ISO 8601). */
export function countBefore(names: readonly string[], since: string | null): number {
  if (since === null) return 0;
  const first = names.findIndex((name) => (arrivalOf(name)[0] ?? 0) * 1_000 >= Date.parse(since) - 1_000);
  return first < 0 ? names.length : first;
}

/** A directory's time stamp is coarse: a change within this time after another may not show in it. */
const STAMP_STEP_MS = 1_000;

/** True where every stamp of the version (nanoseconds, joined by `/`) was old enough when a listing started that a later change
 * must show as another version. */
export const isStampTrusted = (version: string, startedMs: number): boolean =>
  version.split('/').every((stamp) => startedMs - Number(BigInt(stamp) / 1_000_000n) > STAMP_STEP_MS);

/** `era` is made new with the list of arrivals; `count` is how many of its lines were handed out. */
export interface MaildirCursor {
  readonly era: string;
  readonly count: number;
}

export const formatCursor = ({ era, count }: MaildirCursor): string => `${era}:${count}`;

export function parseCursor(cursor: string): MaildirCursor | null {
  const match = /^([0-9a-f]{16}):(\d{1,12})$/.exec(cursor);
  return match?.[1] && match[2] ? { era: match[1], count: Number(match[2]) } : null;
}

/** IMAP keywords are atoms: no spaces. */
export const keywordOf = (mark: Mark): string => mark.replaceAll(' ', '_');

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The keywords file: `<number> <keyword>` a line, 0 is the flag letter `a`. Lines that are not so are left out. */
export function parseKeywords(text: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const line of text.split('\n')) {
    const match = /^(\d{1,2}) (\S{1,200})\s{0,2}$/.exec(line);
    const letter = LETTERS[Number(match?.[1] ?? Number.NaN)];
    if (match?.[2] && letter) letters.set(match[2], letter);
  }
  return letters;
}

/** What to append so that every mark has a letter, or null where fewer than needed of the 26 are left. */
export function extendKeywords(
  present: ReadonlyMap<string, string>,
  marks: readonly Mark[],
): { readonly append: string; readonly letters: ReadonlyMap<string, string> } | null {
  const taken = new Set(present.values());
  const free = [...LETTERS].filter((letter) => !taken.has(letter));
  const letters = new Map(present);
  let append = '';
  for (const keyword of marks.map(keywordOf).filter((word) => !present.has(word))) {
    const letter = free.shift();
    if (!letter) return null;
    letters.set(keyword, letter);
    append += `${LETTERS.indexOf(letter)} ${keyword}\n`;
  }
  return { append, letters };
}
