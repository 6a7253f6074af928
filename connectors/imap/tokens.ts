// Finds mails of ours by the token in their header. SEARCH HEADER finds parts of words, so each hit's header is read and compared.
// Called by outgoing.ts, sending.ts and claims.ts.
import { limits } from '../../src/domain/limits.ts';
import { type Folder, isFlaggedDeleted } from './folder.ts';
import type { ImapSession } from './session.ts';
import { type MessagePlace, readHeader, readToken } from './translate.ts';

export interface TokenHits {
  /** The newest first; without those that are flagged as deleted. */
  readonly places: readonly MessagePlace[];
  readonly hasDeleted: boolean;
  /** More hits than are looked at: then a miss proves nothing. */
  readonly isCut: boolean;
}

export const findByToken = (session: ImapSession, path: string, token: string): Promise<TokenHits> =>
  session.inFolder(path, (folder) => findInFolder(folder, token));

async function findInFolder(folder: Folder, token: string): Promise<TokenHits> {
  const { tokenHitsMax } = limits.imap;
  const uids = await folder.search({ header: { 'X-Waybill-Id': token } });
  const hits = await folder.read(uids.slice(-tokenHitsMax), ['x-waybill-id']);
  const ours = hits.filter(({ bytes }) => readToken(readHeader(bytes)) === token).reverse();
  return {
    places: ours
      .filter((mail) => !isFlaggedDeleted(mail))
      .map(({ uid }) => ({ path: folder.path, validity: folder.validity, uid })),
    hasDeleted: ours.some(isFlaggedDeleted),
    isCut: uids.length > tokenHitsMax,
  };
}

/** A mail of ours at its place, null where it is not (or no more) there, or flagged as deleted. */
export const readOwn = (session: ImapSession, place: MessagePlace): Promise<Uint8Array | null> =>
  session.inFolder(place.path, async (folder) => {
    if (folder.validity !== place.validity) return null;
    const [mail] = await folder.read([place.uid], 'mail');
    return mail === undefined || isFlaggedDeleted(mail) ? null : mail.bytes;
  });
