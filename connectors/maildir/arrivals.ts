// Which messages have arrived, in an order that does not change. A Maildir has no history, so each new name is appended to a
// list of our own (like Courier's and Dovecot's uid lists); a cursor counts its lines. Called by mailbox.ts.
import { limits } from '../../src/domain/limits.ts';
import type { Changes } from '../../src/ports/mailbox.ts';
import { openArrivalList } from './arrival-list.ts';
import type { MaildirClient, Place } from './client.ts';
import { compareArrival, formatCursor, isStampTrusted, isUniquePart, parseCursor, parseName } from './translate.ts';

export interface Arrivals {
  listChanges(cursor: string | null): Promise<Changes>;
}

/** `remember` hears where each file lies, so that a fetch need not look for it. */
export async function openArrivals(
  client: MaildirClient,
  remember: (unique: string, place: Place) => void,
): Promise<Arrivals> {
  const list = await openArrivalList(client);
  let listedVersion = '';

  const lookForNew = async (): Promise<void> => {
    await list.readOn();
    const version = await client.readVersion('');
    const startedMs = Date.now();
    if (version === listedVersion) return;
    const unlisted = new Set<string>();
    for (const place of await client.listFiles('')) {
      const { unique } = parseName(place.file);
      remember(unique, { box: '', ...place });
      if (!list.has(unique) && !unique.includes('\n')) unlisted.add(unique);
    }
    if (unlisted.size > 0) await list.append([...unlisted].sort(compareArrival));
    listedVersion = isStampTrusted(version, startedMs) ? version : '';
  };

  const listPage = async (cursor: string | null): Promise<Changes> => {
    await lookForNew();
    const { era, names } = list;
    const from = cursor === null ? { era, count: 0 } : parseCursor(cursor);
    if (!from || from.era !== era || from.count > names.length) return { kind: 'reset' };
    const end = Math.min(from.count + limits.maildir.changesPerPage, names.length);
    const refs = names.slice(from.count, end).filter(isUniquePart);
    return { kind: 'changes', refs, cursor: formatCursor({ era, count: end }), hasMore: end < names.length };
  };

  // One call at a time: what is read on from the file is counted once.
  let last: Promise<unknown> = Promise.resolve();
  return {
    listChanges(cursor) {
      const page = last.catch(() => undefined).then(() => listPage(cursor));
      last = page;
      return page;
    },
  };
}
