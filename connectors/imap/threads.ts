// The thread of a mail, by the ids in Message-ID, References and In-Reply-To of the mails in INBOX and among the sent ones. Not by
// THREAD (RFC 5256): it knows one folder only, and our own answers lie in another. Called by mailbox.ts.
import { limits } from '../../src/domain/limits.ts';
import type { ProviderMessageId } from '../../src/ports/mailbox.ts';
import { noSuchMessage } from './client.ts';
import type { Folder } from './folder.ts';
import type { Folders } from './folders.ts';
import type { ImapSession } from './session.ts';
import { type MessagePlace, makeRef, parseRef, readHeader, readThreadIds } from './translate.ts';

const FIELDS = ['message-id', 'references', 'in-reply-to'] as const;

interface ThreadMail {
  readonly place: MessagePlace;
  readonly ids: readonly string[];
  readonly atMs: number;
}

/** The other mails of the thread, oldest first, the newest limits.mailbox.threadMessages. ConnectorError `not_found`. */
export async function readThread(
  session: ImapSession,
  { inbox, sent, drafts }: Folders,
  ref: ProviderMessageId,
): Promise<readonly ProviderMessageId[]> {
  const place = parseRef(ref);
  if (!place || ![inbox, sent, drafts].includes(place.path)) throw noSuchMessage();
  const start = await session.inFolder(place.path, async (folder) =>
    folder.validity === place.validity ? readMails(folder, [place.uid]) : [],
  );
  if (!start[0]) throw noSuchMessage();
  const asked = new Set<string>();
  const found = new Map<ProviderMessageId, ThreadMail>();
  let ids = start[0].ids;
  for (let round = 0; round < limits.imap.threadRounds && ids.length > 0; round += 1) {
    const wanted = ids.slice(0, limits.imap.threadIdsMax);
    for (const id of wanted) asked.add(id);
    for (const path of [inbox, sent]) {
      for (const mail of await session.inFolder(path, (folder) => findByIds(folder, wanted)))
        found.set(makeRef(mail.place), mail);
    }
    ids = [...new Set([...found.values()].flatMap((mail) => mail.ids))].filter((id) => !asked.has(id));
  }
  found.delete(ref);
  const ordered = [...found].sort(([, a], [, b]) => a.atMs - b.atMs || a.place.uid - b.place.uid);
  return ordered.slice(-limits.mailbox.threadMessages).map(([other]) => other);
}

async function findByIds(folder: Folder, ids: readonly string[]): Promise<readonly ThreadMail[]> {
  const keys = ids.flatMap((id) => FIELDS.map((name) => ({ header: { [name]: `<${id}>` } })));
  const [first, ...rest] = keys;
  if (!first) return [];
  const uids = await folder.search(rest.length === 0 ? first : { or: keys });
  return readMails(folder, uids.slice(-limits.mailbox.threadMessages));
}

async function readMails(folder: Folder, uids: readonly number[]): Promise<readonly ThreadMail[]> {
  return (await folder.read(uids, FIELDS)).map(({ uid, bytes, atMs }) => ({
    place: { path: folder.path, validity: folder.validity, uid },
    ids: readThreadIds(readHeader(bytes)),
    atMs: Number.isNaN(atMs) ? 0 : atMs,
  }));
}
