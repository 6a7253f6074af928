// Where a message lies now. Mail clients rename files when flags change, so a place is a hint that is tried first; only when
// the hints fail is the folder listed. Called by mailbox.ts.
import { limits } from '../../src/domain/limits.ts';
import type { ProviderMessageId } from '../../src/ports/mailbox.ts';
import type { Box, MaildirClient, Place } from './client.ts';
import { composeName, isStampTrusted, isUniquePart, parseName } from './translate.ts';

/** The flags with which we write drafts and sent mail: draft and seen, so that no client shows them as new. */
export const DRAFT_FLAGS = 'DS';
export const SENT_FLAGS = 'S';
/** How often a file may be renamed under our hands within one call. */
const RENAME_TRIES = 5;

export interface Locator {
  /** Uses the message where it is: `use` answers null where the file is not (or no more), and is then tried elsewhere. Null
   * where the message is nowhere in the box. */
  locate<T>(box: Box, ref: ProviderMessageId, use: (place: Place) => Promise<T | null>): Promise<T | null>;
  remember(ref: ProviderMessageId, place: Place): void;
}

interface Listing {
  /** '' where a change could hide behind the same version. */
  readonly version: string;
  readonly byUnique: ReadonlyMap<string, Omit<Place, 'box'>>;
}

export function createLocator(client: MaildirClient): Locator {
  const places = new Map<ProviderMessageId, Place>();
  const listings = new Map<Box, Listing>();

  const remember = (ref: ProviderMessageId, place: Place): void => {
    places.delete(ref);
    places.set(ref, place);
    if (places.size <= limits.maildir.placesRemembered) return;
    const oldest = places.keys().next();
    if (!oldest.done) places.delete(oldest.value);
  };

  const list = async (box: Box): Promise<Listing> => {
    const version = await client.readVersion(box);
    const known = listings.get(box);
    if (known?.version === version) return known;
    const startedMs = Date.now();
    const files = await client.listFiles(box);
    const byUnique = new Map(files.map((listed) => [parseName(listed.file).unique, listed]));
    const isKept = files.length <= limits.maildir.placesRemembered && isStampTrusted(version, startedMs);
    const listing = { version: isKept ? version : '', byUnique };
    if (isKept) listings.set(box, listing);
    else listings.delete(box);
    return listing;
  };

  return {
    remember,
    async locate(box, ref, use) {
      if (!isUniquePart(ref)) return null;
      // A box that has not changed since it was listed is not searched again for what it does not hold.
      if (listings.has(box) && !(await list(box)).byUnique.has(ref)) return null;
      const last = places.get(ref);
      for (const place of [...(last?.box === box ? [last] : []), ...guessPlaces(box, ref)]) {
        const result = await use(place);
        if (result !== null) return result;
      }
      for (let tries = 0; tries < RENAME_TRIES; tries += 1) {
        const listed = (await list(box)).byUnique.get(ref);
        if (!listed) return null;
        const place = { box, ...listed };
        remember(ref, place);
        const result = await use(place);
        if (result !== null) return result;
      }
      return null;
    },
  };
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
