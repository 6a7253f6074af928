// Finds outgoing mail by its token in the drafts, the sent mail and the bin. A folder is listed only when it has changed, and a
// file's header is read only once and only where its name does not tell (a mail client wrote it). Called by mailbox.ts.
import { limits } from '../../src/domain/limits.ts';
import type { OutgoingState } from '../../src/ports/mailbox.ts';
import type { Box, MaildirClient, Place } from './client.ts';
import { compareArrival, isStampTrusted, isTrashed, parseName, tokenKeyOfHeader, tokenKeyOfName } from './translate.ts';

/** `unsure` where the folder holds more than is indexed, or a file that cannot be read: then a miss proves nothing. */
export interface OutgoingIndex {
  /** The newest first. */
  find(box: Box, key: string): Promise<{ readonly places: readonly Place[]; readonly unsure: boolean }>;
}

interface IndexedBox {
  /** '' where a change could hide behind the same version. */
  readonly version: string;
  /** `part/file` by token key. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** The token key of files whose names do not tell it; '' where the file carries none. */
  readonly readKeys: ReadonlyMap<string, string>;
  readonly unsure: boolean;
}

export function createOutgoingIndex(client: MaildirClient): OutgoingIndex {
  const boxes = new Map<Box, Promise<IndexedBox>>();

  const refresh = async (box: Box, before: IndexedBox | undefined): Promise<IndexedBox> => {
    const version = await client.readVersion(box);
    if (before && before.version === version) return before;
    return indexBox(client, box, version, before?.readKeys ?? new Map());
  };

  return {
    async find(box, key) {
      // Lookups at the same time share one listing; one that failed is tried anew.
      const before = boxes.get(box);
      const now = Promise.resolve(before?.catch(() => undefined)).then((indexed) => refresh(box, indexed));
      boxes.set(box, now);
      const { names, unsure } = await now;
      const places = (names.get(key) ?? []).map((name) => placeOf(box, name));
      return { places: places.sort((a, b) => compareArrival(b.file, a.file)), unsure };
    },
  };
}

async function indexBox(
  client: MaildirClient,
  box: Box,
  version: string,
  known: ReadonlyMap<string, string>,
): Promise<IndexedBox> {
  const startedMs = Date.now();
  const files = await client.listFiles(box);
  const names = new Map<string, string[]>();
  const readKeys = new Map<string, string>();
  let unsure = files.length > limits.maildir.outgoingIndexedMax;
  for (const { part, file } of files.slice(-limits.maildir.outgoingIndexedMax)) {
    const name = `${part}/${file}`;
    let key: string | null = tokenKeyOfName(parseName(file).unique);
    if (key === null) {
      key = known.get(name) ?? (await readKey(client, { box, part, file }));
      if (key === null) unsure = true;
      else readKeys.set(name, key);
    }
    if (!key) continue;
    const present = names.get(key);
    if (present) present.push(name);
    else names.set(key, [name]);
  }
  return { version: isStampTrusted(version, startedMs) ? version : '', names, readKeys, unsure };
}

const placeOf = (box: Box, name: string): Place => ({
  box,
  part: name.startsWith('new/') ? 'new' : 'cur',
  file: name.slice(4),
});

/** The token key from the header, '' where it has none or the file has gone, null where it cannot be read. */
async function readKey(client: MaildirClient, place: Place): Promise<string | null> {
  try {
    const beginning = await client.readBeginning(place);
    return beginning === null ? '' : (tokenKeyOfHeader(beginning) ?? '');
  } catch {
    // Reported as `unsure`: the caller then cannot tell, which is the truth.
    return null;
  }
}

/** Sent outweighs a draft, and a draft what lies in the bin: a client saves an edited draft anew and bins the old one. */
export async function searchOutgoing(
  client: MaildirClient,
  outgoing: OutgoingIndex,
  key: string,
): Promise<OutgoingState> {
  let isUnsure = false;
  let isDeleted = false;
  for (const [box, kind] of [
    ['.Sent', 'sent'],
    ['.Drafts', 'draft'],
    ['.Trash', 'deleted'],
  ] as const) {
    const { places, unsure } = await outgoing.find(box, key);
    isUnsure ||= unsure;
    for (const place of places) {
      if (kind === 'deleted' || isTrashed(place.file)) {
        isDeleted = true;
        continue;
      }
      const raw = await client.readMail(place);
      if (raw) return { kind, ref: parseName(place.file).unique, raw };
      isUnsure = true;
    }
  }
  if (isUnsure) return { kind: 'cannot_tell' };
  return { kind: isDeleted ? 'deleted' : 'absent' };
}
