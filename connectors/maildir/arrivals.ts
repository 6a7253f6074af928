// Which messages have arrived in the inbox and among the sent ones, in an order that does not change. A Maildir has no history, so
// each new name is appended to a list of our own (like Courier's and Dovecot's uid lists); a cursor counts its lines. Called by
// mailbox.ts.
import { limits } from '../../src/domain/limits.ts';
import type { Change, Changes, Mailbox } from '../../src/ports/mailbox.ts';
import { openArrivalList } from './arrival-list.ts';
import type { Box, MaildirClient, Place } from './client.ts';
import { watchNames } from './seen-names.ts';
import {
  compareArrival,
  countBefore,
  formatCursor,
  isStampTrusted,
  isUniquePart,
  parseCursor,
  parseName,
} from './translate.ts';

export interface Arrivals {
  listChanges: Mailbox['listChanges'];
}

/** `remember` hears where each file lies, so that a fetch need not look for it. */
export async function openArrivals(client: MaildirClient, remember: Remember): Promise<Arrivals> {
  const inbox = await openFolder(client, remember, { box: '', kind: 'received', file: 'waybill-arrivals' });
  const sent = await openFolder(client, remember, { box: '.Sent', kind: 'sent', file: 'waybill-sent' });
  const listMarked = watchNames(client, '', 'marked');
  const listDrafts = watchNames(client, '.Drafts', 'draft');
  return {
    async listChanges(from) {
      const [inboxFrom, sentFrom, ...rest] = typeof from === 'string' ? from.split('/') : [from, from];
      if (inboxFrom === undefined || sentFrom === undefined || rest.length > 0) return { kind: 'reset' };
      const received = await inbox.listChanges(inboxFrom);
      const outgoing = await sent.listChanges(sentFrom);
      if (received.kind === 'reset' || outgoing.kind === 'reset') return { kind: 'reset' };
      const hasMore = received.hasMore || outgoing.hasMore;
      const others = hasMore ? [] : [...(await listMarked()), ...(await listDrafts())];
      return {
        kind: 'changes',
        changes: [...received.changes, ...outgoing.changes, ...others],
        cursor: `${received.cursor}/${outgoing.cursor}`,
        hasMore,
      };
    },
  };
}

type Remember = (unique: string, place: Place) => void;

async function openFolder(
  client: MaildirClient,
  remember: Remember,
  { box, kind, file }: { readonly box: Box; readonly kind: Change['kind']; readonly file: string },
): Promise<Arrivals> {
  const list = await openArrivalList(client, file);
  let listedVersion = '';

  const lookForNew = async (): Promise<void> => {
    await list.readOn();
    const version = await client.readVersion(box);
    const startedMs = Date.now();
    if (version === listedVersion) return;
    const unlisted = new Set<string>();
    for (const place of await client.listFiles(box)) {
      const { unique } = parseName(place.file);
      remember(unique, { box, ...place });
      if (!list.has(unique) && !unique.includes('\n')) unlisted.add(unique);
    }
    if (unlisted.size > 0) await list.append([...unlisted].sort(compareArrival));
    listedVersion = isStampTrusted(version, startedMs) ? version : '';
  };

  const listPage = async (asked: string | { readonly since: string | null }): Promise<Changes> => {
    await lookForNew();
    const { era, names } = list;
    const from = typeof asked === 'string' ? parseCursor(asked) : { era, count: countBefore(names, asked.since) };
    if (!from || from.era !== era || from.count > names.length) return { kind: 'reset' };
    const end = Math.min(from.count + limits.maildir.changesPerPage, names.length);
    const refs = names.slice(from.count, end).filter(isUniquePart);
    const changes = refs.map((ref) => ({ kind, ref }));
    return { kind: 'changes', changes, cursor: formatCursor({ era, count: end }), hasMore: end < names.length };
  };

  // One call at a time: what is read on from the file is counted once.
  let last: Promise<unknown> = Promise.resolve();
  return {
    listChanges(from) {
      const page = last.catch(() => undefined).then(() => listPage(from));
      last = page;
      return page;
    },
  };
}
