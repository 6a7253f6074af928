// The Mailbox port over a Maildir: drafts in .Drafts, and sending is one rename into .Sent, which only one caller can win.
// Called by connector.ts.
import { createHash } from 'node:crypto';
import { limits } from '../../src/domain/limits.ts';
import {
  MARKS,
  type Mailbox,
  type MailboxAccount,
  type OutgoingState,
  type ProviderMessageId,
} from '../../src/ports/mailbox.ts';
import type { Arrivals } from './arrivals.ts';
import { type Box, type MaildirClient, noSuchMessage, notSent, type Place } from './client.ts';
import type { OutgoingIndex } from './outgoing.ts';
import { composeName, isUniquePart, keywordOf, parseName, tokenKey, tokenKeyOfName } from './translate.ts';

export interface MailboxParts {
  readonly account: MailboxAccount;
  readonly client: MaildirClient;
  readonly arrivals: Arrivals;
  readonly outgoing: OutgoingIndex;
  readonly places: PlaceMemory;
  /** The flag letter of each keyword of ours. */
  readonly letters: ReadonlyMap<string, string>;
  readonly makeName: (token: string) => string;
}

const DRAFT_FLAGS = 'DS';
const SENT_FLAGS = 'S';
const TRASHED = 'T';
const RENAME_TRIES = 5;
const isTrashed = (place: Place): boolean => parseName(place.file).flags.includes(TRASHED);

export function createMailbox({
  account,
  client,
  arrivals,
  outgoing,
  places,
  letters,
  makeName,
}: MailboxParts): Mailbox {
  const letterOf = (keyword: string): string => letters.get(keyword) ?? '';

  /** Where a message lies now: where it was last, where it most likely is, and only then by a listing. */
  const locate = async <T>(
    box: Box,
    ref: ProviderMessageId,
    use: (place: Place) => Promise<T | null>,
  ): Promise<T | null> => {
    if (!isUniquePart(ref)) return null;
    for (const place of [...places.recall(box, ref), ...guessPlaces(box, ref)]) {
      const result = await use(place);
      if (result !== null) return result;
    }
    for (let tries = 0; tries < RENAME_TRIES; tries += 1) {
      const listed = (await client.listFiles(box)).find(({ file }) => parseName(file).unique === ref);
      if (!listed) return null;
      const place = { box, ...listed };
      const result = await use(place);
      if (result === null) continue;
      places.remember(ref, place);
      return result;
    }
    return null;
  };

  const readAt = async (place: Place): Promise<{ readonly place: Place; readonly raw: Uint8Array } | null> => {
    const raw = await client.readMail(place);
    return raw === null ? null : { place, raw };
  };

  /** The inbox message's flags; the file itself is not read. */
  const changeFlags = (ref: ProviderMessageId, change: (flags: string) => string): Promise<Place | null> =>
    locate('', ref, async (place) => {
      const { flags } = parseName(place.file);
      const to: Place = { box: '', part: 'cur', file: composeName(ref, change(flags)) };
      if (to.part === place.part && to.file === place.file)
        return (await client.readBeginning(place)) === null ? null : place;
      if (!(await client.moveMail(place, to))) return null;
      places.remember(ref, to);
      return to;
    });

  return {
    account,
    listChanges: (cursor) => arrivals.listChanges(cursor),

    async fetchRaw(ref) {
      for (const box of ['', '.Drafts', '.Sent'] as const) {
        const found = await locate(box, ref, readAt);
        if (found) return found.raw;
      }
      throw noSuchMessage(ref);
    },

    async saveDraft({ raw, token, replaces }) {
      const ref = makeName(token);
      await client.writeMail('.Drafts', ref, composeName(ref, DRAFT_FLAGS), raw);
      if (replaces !== null) await removeDraft(replaces);
      return ref;
    },

    async readOutgoing({ token, draft }) {
      const key = tokenKey(token);
      if (draft !== null && isUniquePart(draft) && tokenKeyOfName(draft) === key) {
        for (const [box, flags, kind] of [
          ['.Drafts', DRAFT_FLAGS, 'draft'],
          ['.Sent', SENT_FLAGS, 'sent'],
        ] as const) {
          const raw = await client.readMail({ box, part: 'cur', file: composeName(draft, flags) });
          if (raw) return { kind, ref: draft, raw };
        }
      }
      return searchOutgoing(client, outgoing, key);
    },

    async sendDraft(ref, digest) {
      const found = await locate('.Drafts', ref, readAt);
      if (!found || isTrashed(found.place)) throw notSent('it is no draft any more');
      if (createHash('sha256').update(found.raw).digest('hex') !== digest) throw notSent('its bytes have changed');
      const sent: Place = { box: '.Sent', part: 'cur', file: composeName(ref, SENT_FLAGS) };
      if (!(await client.moveMail(found.place, sent))) throw notSent('it was sent, changed or removed at this moment');
      return ref;
    },

    removeDraft,

    async mark(ref, { add, remove }) {
      const added = add.map((mark) => letterOf(keywordOf(mark)));
      const removed = new Set(remove.map((mark) => letterOf(keywordOf(mark))));
      const done = await changeFlags(ref, (flags) =>
        [...[...flags].filter((flag) => !removed.has(flag)), ...added].join(''),
      );
      if (!done) throw noSuchMessage(ref);
    },

    async readMarks(ref) {
      const place = await locate('', ref, async (candidate) =>
        (await client.readBeginning(candidate)) === null ? null : candidate,
      );
      if (!place) throw noSuchMessage(ref);
      const { flags } = parseName(place.file);
      return MARKS.filter((mark) => flags.includes(letterOf(keywordOf(mark))));
    },
  };

  async function removeDraft(ref: ProviderMessageId): Promise<void> {
    const found = await locate('.Drafts', ref, async (place) =>
      (await client.readBeginning(place)) === null ? null : place,
    );
    if (found) await client.removeMail(found);
  }
}

/** Sent outweighs a draft, and a draft what lies in the bin: a client saves an edited draft anew and bins the old one. */
async function searchOutgoing(client: MaildirClient, outgoing: OutgoingIndex, key: string): Promise<OutgoingState> {
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
      if (kind === 'deleted' || isTrashed(place)) {
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

function guessPlaces(box: Box, ref: string): readonly Place[] {
  if (box === '.Drafts') return [{ box, part: 'cur', file: composeName(ref, DRAFT_FLAGS) }];
  if (box === '.Sent') return [{ box, part: 'cur', file: composeName(ref, SENT_FLAGS) }];
  return [
    { box, part: 'new', file: ref },
    { box, part: 'cur', file: composeName(ref, '') },
    { box, part: 'cur', file: composeName(ref, 'S') },
  ];
}

/** Where inbox messages were last seen, up to a limit; only a hint, for mail clients rename files. */
export interface PlaceMemory {
  remember(ref: ProviderMessageId, place: Place): void;
  recall(box: Box, ref: ProviderMessageId): readonly Place[];
}

export function createPlaceMemory(): PlaceMemory {
  const places = new Map<ProviderMessageId, Place>();
  return {
    remember(ref, place) {
      places.delete(ref);
      places.set(ref, place);
      if (places.size <= limits.maildir.placesRemembered) return;
      const oldest = places.keys().next();
      if (!oldest.done) places.delete(oldest.value);
    },
    recall(box, ref) {
      const place = places.get(ref);
      return place?.box === box ? [place] : [];
    },
  };
}
