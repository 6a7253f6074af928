// Drafts of ours, and where outgoing mail is now: in Drafts, claimed, among the sent mails or in the bin. Called by mailbox.ts.
import { hash } from 'node:crypto';
import type { DraftVersion, Mailbox, OutgoingState, ProviderMessageId } from '../../src/ports/mailbox.ts';
import type { Claim, Claims } from './claims.ts';
import { badResponse, touched } from './client.ts';
import type { Folders } from './folders.ts';
import type { ImapSession } from './session.ts';
import { findByToken, readOwn, type TokenHits } from './tokens.ts';
import { isToken, type MessagePlace, makeRef, parseRef, readHeader, readToken } from './translate.ts';

export interface OutgoingParts {
  readonly session: ImapSession;
  readonly folders: () => Promise<Folders>;
  readonly claims: Claims;
}

export interface Outgoing
  extends Required<Pick<Mailbox, 'saveDraft' | 'readOutgoing' | 'removeDraft' | 'removeLeftovers'>> {
  /** What a crash left of drafts whose sent copy is there: their claims, and the drafts where nobody changed them. */
  clearUp(): Promise<void>;
}

interface Found {
  readonly place: MessagePlace;
  readonly raw: Uint8Array;
}

export function createOutgoing({ session, folders, claims }: OutgoingParts): Outgoing {
  /** With digests: only where its bytes have one of them. */
  const removeDraft = async (ref: ProviderMessageId, digests: readonly string[] | null = null): Promise<void> => {
    const place = parseRef(ref);
    const { drafts } = await folders();
    if (place?.path !== drafts) return;
    await session.inFolder(drafts, async (folder) => {
      if (folder.validity !== place.validity) return;
      const [mail] = await folder.read([place.uid], digests === null ? 'flags' : 'mail');
      if (mail && (digests === null || digests.includes(hash('sha256', mail.bytes, 'hex'))))
        await folder.remove(place.uid);
    });
  };

  /** With the drafts of this token that are older: an earlier save was cut off before it could remove them. Newer ones are a person's. */
  const removeReplaced = async (ref: ProviderMessageId, token: string): Promise<void> => {
    await removeDraft(ref);
    const place = parseRef(ref);
    const { places } = await findByToken(session, (await folders()).drafts, token);
    for (const older of places)
      if (older.validity === place?.validity && older.uid < place.uid) await removeDraft(makeRef(older));
  };

  const isAsItWas = async ({ ref, version }: DraftVersion): Promise<boolean> => {
    const place = parseRef(ref);
    if (place?.path !== (await folders()).drafts) return false;
    const raw = await readOwn(session, place);
    return raw !== null && hash('sha256', raw, 'hex') === version;
  };

  /** The claims go last: as long as one is there, nobody sends the draft. */
  const finish = async (ended: readonly Claim[]): Promise<void> => {
    for (const { draft, digest } of ended) await removeDraft(draft, [digest]);
    await claims.release(ended);
  };

  const find = async (path: string, token: string): Promise<{ found: Found | null; hits: TokenHits }> => {
    const hits = await findByToken(session, path, token);
    for (const place of hits.places) {
      const raw = await readOwn(session, place);
      if (raw) return { found: { place, raw }, hits };
    }
    return { found: null, hits };
  };

  const findKnownDraft = async (draft: ProviderMessageId | null, token: string): Promise<Found | null> => {
    const place = draft === null ? null : parseRef(draft);
    if (place === null || place.path !== (await folders()).drafts) return null;
    const raw = await readOwn(session, place);
    return raw && readToken(readHeader(raw)) === token ? { place, raw } : null;
  };

  return {
    async saveDraft({ raw, token, replaces }) {
      const { drafts } = await folders();
      // A mail client saves a changed draft as another message: what passes here, nobody can change any more.
      if (replaces !== null && !(await isAsItWas(replaces))) throw touched();
      const appended = await session.append(drafts, raw, ['\\Draft', '\\Seen']);
      const place = appended ? { path: drafts, ...appended } : (await findByToken(session, drafts, token)).places[0];
      if (!place) throw badResponse('no place of a draft that it had taken');
      const ref = makeRef(place);
      if (replaces !== null && replaces.ref !== ref) await removeReplaced(replaces.ref, token);
      return ref;
    },

    async readOutgoing({ token, draft }): Promise<OutgoingState> {
      if (!isToken(token)) return { kind: 'absent' };
      const paths = await folders();
      // The order matters beside a process that is sending: it files the sent copy, removes the draft and then its claim. So who
      // finds neither draft nor claim, in this order, finds the copy.
      const known = await findKnownDraft(draft, token);
      const drafts = known ? null : await find(paths.drafts, token);
      const claimed = await claims.list(token);
      const sent = await find(paths.sent, token);
      if (sent.found) {
        await finish(claimed);
        return { kind: 'sent', ref: makeRef(sent.found.place), raw: sent.found.raw };
      }
      if (claimed.length > 0 && !(await claims.takeBack(claimed))) return { kind: 'cannot_tell' };
      const found = known ?? drafts?.found;
      if (found) return { kind: 'draft', ref: makeRef(found.place), raw: found.raw };
      const binned = paths.trash === null ? null : await findByToken(session, paths.trash, token);
      const hits = [drafts?.hits, sent.hits, binned];
      if (hits.some((hit) => hit?.isCut)) return { kind: 'cannot_tell' };
      const isDeleted = (binned?.places.length ?? 0) > 0 || hits.some((hit) => hit?.hasDeleted);
      return { kind: isDeleted ? 'deleted' : 'absent' };
    },

    removeDraft: (ref) => removeDraft(ref),

    async removeLeftovers({ token, keep, versions, isDue }) {
      if (!isToken(token)) return;
      const { places } = await findByToken(session, (await folders()).drafts, token);
      if (!isDue()) return;
      for (const ref of places.map(makeRef)) if (ref !== keep) await removeDraft(ref, versions);
    },

    async clearUp() {
      const { sent } = await folders();
      for (const claim of await claims.list(null)) {
        if (isToken(claim.token) && (await findByToken(session, sent, claim.token)).places.length > 0)
          await finish([claim]);
      }
    },
  };
}
