// The cursor of a mailbox's listing: where each folder's delta stands, which messages were told lately, and how far a first
// listing has come. It comes back from outside, so it is validated like any other input. Pure; called by changes.ts.
import { hash } from 'node:crypto';
import { z } from 'zod';
import { limits } from '../../src/domain/limits.ts';
import { MARKS, type Mark } from '../../src/ports/mailbox.ts';

export const FOLDERS = ['inbox', 'sentitems', 'drafts'] as const;
export type FolderName = (typeof FOLDERS)[number];

/** A delta link without its host: a path of one folder's delta and nothing else is ever followed. */
const DeltaPath = z
  .string()
  .max(20_000)
  .regex(/^\/(?:me|users)[/(][^\s\\?#]{0,2000}mailFolders[^\s\\?#]{0,2000}delta[^\s\\?#]{0,20}\?[^\s\\#]+$/i)
  .refine((path) => !/\/\.{0,2}\//.test(path.split('?')[0] ?? ''));

const Track = z.strictObject({
  path: DeltaPath,
  /** More pages of this round wait. */
  isNext: z.boolean(),
  /** Of a delta with a filter, which Graph ends at 5,000 messages: how many it gave. Null: it has none. */
  filtered: z.number().int().min(0).nullable(),
  /** Marked or known messages told lately, newest last: id digest and marks. An update of one is not a new mail. */
  known: z.array(z.string().max(40)).max(limits.outlook.knownMessagesInCursor),
});
export type Track = z.infer<typeof Track>;

/** A first listing goes on at `after`; `seen` are the digests of those of that very second that were told. */
const Listing = z.strictObject({
  folder: z.enum(['inbox', 'sentitems']),
  after: z.iso.datetime(),
  seen: z.array(z.string().max(40)).max(10_000),
});

const Cursor = z.strictObject({
  version: z.literal(1),
  tracks: z.strictObject({ inbox: Track, sentitems: Track, drafts: Track }),
  since: z.iso.datetime().nullable(),
  listing: Listing.nullable(),
});
export type Cursor = z.infer<typeof Cursor>;
const CursorText = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue('no JSON');
      return z.NEVER;
    }
  })
  .pipe(Cursor);

export const formatCursor = (cursor: Cursor): string => Buffer.from(JSON.stringify(cursor)).toString('base64url');

/** Null where it is not one of ours. */
export function parseCursor(text: string): Cursor | null {
  if (text.length > limits.outlook.cursorCharactersMax) return null;
  const parsed = CursorText.safeParse(Buffer.from(text, 'base64url').toString());
  return parsed.success ? parsed.data : null;
}

/** 72 bits of an id: enough that no new mail is ever taken for a known one. */
export const shortDigest = (id: string): string => hash('sha256', id, 'base64url').slice(0, 12);

const bitsOf = (marks: readonly Mark[]): string =>
  MARKS.reduce((bits, mark, index) => bits + (marks.includes(mark) ? 2 ** index : 0), 0).toString(16);

/** The messages that a cursor remembers; the oldest are forgotten. */
export function createKnown(entries: readonly string[]) {
  const marksById = new Map(entries.map((entry) => [entry.slice(0, 12), entry.slice(12)]));
  return {
    /** `new`: not remembered; `marked`: its marks changed; `same`. It is remembered now. */
    note(id: string, marks: readonly Mark[]): 'new' | 'marked' | 'same' {
      const key = shortDigest(id);
      const before = marksById.get(key);
      const now = bitsOf(marks);
      marksById.delete(key);
      marksById.set(key, now);
      if (before === undefined) return 'new';
      return before === now ? 'same' : 'marked';
    },
    forget: (id: string) => void marksById.delete(shortDigest(id)),
    entries: (): string[] => [...marksById].slice(-limits.outlook.knownMessagesInCursor).map((pair) => pair.join('')),
  };
}
