// Which messages have arrived, in an order that does not change. A Maildir has no history, so each new name is appended to a
// file of its own (like Courier's and Dovecot's uid lists); a cursor counts its lines. Called by mailbox.ts.
import { randomBytes } from 'node:crypto';
import { limits } from '../../src/domain/limits.ts';
import type { Changes, ProviderMessageId } from '../../src/ports/mailbox.ts';
import type { MaildirClient, Place } from './client.ts';
import { compareArrival, formatCursor, isStampTrusted, isUniquePart, parseCursor, parseName } from './translate.ts';

const FILE = 'waybill-arrivals';

export interface Arrivals {
  listChanges(cursor: string | null): Promise<Changes>;
}

/** `remember` hears where each file lies, so that a fetch need not look for it. */
export async function openArrivals(
  client: MaildirClient,
  remember: (unique: string, place: Place) => void,
): Promise<Arrivals> {
  const names: ProviderMessageId[] = [];
  const known = new Set<ProviderMessageId>();
  let era = '';
  let bytesRead = 0;
  let listedVersion = '';

  /** Takes up what the file holds beyond what was read: ours, or another process's. A line cut by a crash is left for later. */
  const readOn = async (): Promise<void> => {
    const bytes = await client.readState(FILE, bytesRead);
    const whole = bytes.subarray(0, bytes.lastIndexOf('\n') + 1);
    bytesRead += whole.length;
    for (const line of whole.toString().split('\n').slice(0, -1)) {
      if (era === '') era = /^waybill-arrivals 1 ([0-9a-f]{16})$/.exec(line)?.[1] ?? '';
      else {
        names.push(line);
        known.add(line);
      }
    }
  };

  const append = async (text: string): Promise<void> => {
    const tail = await client.readState(FILE, bytesRead);
    const needsEnd = tail.length > 0 && tail.at(-1) !== 0x0a;
    await client.appendState(FILE, needsEnd ? `\n${text}` : text);
    await readOn();
  };

  const lookForNew = async (): Promise<void> => {
    await readOn();
    const version = await client.readVersion('');
    const startedMs = Date.now();
    if (version === listedVersion) return;
    const fresh: ProviderMessageId[] = [];
    for (const place of await client.listFiles('')) {
      const { unique } = parseName(place.file);
      remember(unique, { box: '', ...place });
      if (!known.has(unique)) fresh.push(unique);
    }
    const unlisted = [...new Set(fresh)]
      .filter((unique) => !known.has(unique) && !unique.includes('\n'))
      .sort(compareArrival);
    if (unlisted.length > 0) await append(unlisted.map((unique) => `${unique}\n`).join(''));
    listedVersion = isStampTrusted(version, startedMs) ? version : '';
  };

  await readOn();
  if (era === '') await append(`waybill-arrivals 1 ${randomBytes(8).toString('hex')}\n`);

  const listPage = async (cursor: string | null): Promise<Changes> => {
    await lookForNew();
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
