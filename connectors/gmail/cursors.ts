// The cursors of this connector. `h`: what happened after a history id (a decimal of up to 64 bits: never a number of ours), with
// the token of the next page where there is one. `s`: a listing from a time on that has come to a message. Pure; called by
// changes.ts.
import { isMessageId } from './translate.ts';

export type Cursor =
  | { readonly kind: 'history'; readonly historyId: string; readonly pageToken: string | null }
  | {
      readonly kind: 'snapshot';
      readonly historyId: string;
      readonly sinceSeconds: number | null;
      readonly lastId: string;
    };

export function formatCursor(cursor: Cursor): string {
  if (cursor.kind === 'snapshot') return `s.${cursor.historyId}.${cursor.sinceSeconds ?? ''}.${cursor.lastId}`;
  return cursor.pageToken === null
    ? `h.${cursor.historyId}`
    : `h.${cursor.historyId}.${Buffer.from(cursor.pageToken).toString('base64url')}`;
}

/** Null for what is none. */
export function parseCursor(text: string): Cursor | null {
  if (text.length > 4_000) return null;
  const [kind, historyId = '', third, lastId = '', ...rest] = text.split('.');
  if (!/^\d{1,25}$/.test(historyId) || rest.length > 0) return null;
  if (kind === 'h' && lastId === '')
    return { kind: 'history', historyId, pageToken: third ? Buffer.from(third, 'base64url').toString() : null };
  if (kind !== 's' || third === undefined || !/^\d{0,12}$/.test(third) || !isMessageId(lastId)) return null;
  return { kind: 'snapshot', historyId, sinceSeconds: third === '' ? null : Number(third), lastId };
}

/** The later of two history ids. */
export const laterHistoryId = (a: string, b: string): string => (BigInt(a) >= BigInt(b) ? a : b);
