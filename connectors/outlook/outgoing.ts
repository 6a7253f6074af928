// Where an outgoing message of ours is now, and its one send. An immutable id stays when the draft is sent; what it does not find,
// the token does, wherever it lies. Called by mailbox.ts.
import { limits } from '../../src/domain/limits.ts';
import type { OutgoingState, ProviderMessageId } from '../../src/ports/mailbox.ts';
import { type GraphMailClient, notSent } from './client.ts';
import type { Drafts } from './drafts.ts';
import type { Sightings } from './sightings.ts';
import {
  CONTENT_FIELDS,
  composeSeal,
  expandProperties,
  Folder,
  filterByToken,
  GraphMessage,
  isMessageId,
  looksLikeGraphId,
  messagePath,
  propertyOf,
  queryOf,
  withProperty,
} from './translate.ts';

const PLACES = ['inbox', 'outbox', 'deleteditems'] as const;
type Place = (typeof PLACES)[number];
/** The surest first: a sent copy says more than a draft beside it. */
const RANKS = ['sent', 'cannot_tell', 'draft', 'deleted'] as const;
type Standing = (typeof RANKS)[number];

export function createOutgoing(client: GraphMailClient, drafts: Drafts, sightings: Sightings, nowMs: () => number) {
  const { root } = client;
  let places: Promise<ReadonlyMap<string, Place>> | null = null;

  /** Ids of folders never change, so they are asked for once. */
  const readPlaces = (): Promise<ReadonlyMap<string, Place>> => {
    places ??= Promise.all(
      PLACES.map(async (place) => {
        const path = `${root}/mailFolders/${place}${queryOf({ $select: 'id' })}`;
        return [(await client.read(Folder, { method: 'GET', path })).id, place] as const;
      }),
    ).then((pairs) => new Map(pairs));
    places.catch(() => {
      places = null;
    });
    return places;
  };

  /** Null where it is not there. */
  const readMessage = async (ref: string, fields: string): Promise<GraphMessage | null> => {
    if (!isMessageId(ref)) return null;
    const query = queryOf({ $select: fields, $expand: expandProperties('token', 'seal', 'claim') });
    return client.find(GraphMessage, { method: 'GET', path: `${messagePath(root, ref)}${query}` });
  };

  /** Null: half made, or a copy that came to ourselves. */
  const standingOf = async (message: GraphMessage): Promise<Standing | null> => {
    const place = (await readPlaces()).get(message.parentFolderId ?? '');
    if (place === 'outbox') return 'cannot_tell';
    if (message.isDraft !== true) return place === 'inbox' ? null : 'sent';
    if (place === 'deleteditems') return 'deleted';
    if (propertyOf(message, 'seal') === null) return null;
    return isClaimed(message) ? 'cannot_tell' : 'draft';
  };

  /** A send of it began a moment ago: it may leave at any time. */
  const isClaimed = (message: GraphMessage): boolean =>
    nowMs() - Number(propertyOf(message, 'claim') ?? 0) < limits.outlook.claimSeconds * 1_000;

  const toState = async (ref: string, standing: Standing): Promise<OutgoingState> => {
    if (standing === 'cannot_tell') return { kind: standing };
    if (standing === 'deleted') {
      sightings.noteRemoved(ref);
      return { kind: standing };
    }
    sightings.noteThere(ref);
    return { kind: standing, ref, raw: await client.readBytes(`${messagePath(root, ref)}/$value`) };
  };

  const readOutgoing = async ({
    token,
    draft,
  }: {
    readonly token: string;
    readonly draft: ProviderMessageId | null;
  }): Promise<OutgoingState> => {
    const known = draft === null ? null : await readMessage(draft, 'isDraft,parentFolderId');
    if (known && propertyOf(known, 'token') === token) {
      const standing = await standingOf(known);
      if (standing === 'sent' || standing === 'draft') return toState(known.id, standing);
    }
    const found = await Promise.all(
      (await drafts.find(filterByToken(token)))
        .filter((message) => propertyOf(message, 'token') === token)
        .map(async ({ id, ...message }) => ({ id, standing: await standingOf({ id, ...message }) })),
    );
    for (const rank of RANKS) {
      const best = found.find(({ standing }) => standing === rank);
      if (best) return toState(best.id, rank);
    }
    if (draft !== null && known === null && looksLikeGraphId(draft) && sightings.mayBeOnItsWay(draft))
      return { kind: 'cannot_tell' };
    return { kind: 'absent' };
  };

  /** The draft, if it is ours, whole, unchanged and not being sent by another. */
  const readSendable = async (ref: string, digest: string): Promise<GraphMessage> => {
    const message = await readMessage(ref, `isDraft,parentFolderId,${CONTENT_FIELDS}`);
    if (message === null) throw notSent('it is not there any more');
    if (isClaimed(message)) throw notSent('it is being sent by another');
    if ((await standingOf(message)) !== 'draft') throw notSent('it is no draft any more');
    if (propertyOf(message, 'seal') !== composeSeal(digest, await drafts.digestOf(message)))
      throw notSent('its content has changed');
    return message;
  };

  return {
    readOutgoing,
    /** Graph documents no answer to a second send of one draft, so a claim is written first, which only one caller can. */
    async sendDraft(ref: ProviderMessageId, digest: string): Promise<ProviderMessageId> {
      for (let tries = 0; ; tries += 1) {
        const message = await readSendable(ref, digest);
        const claim = { singleValueExtendedProperties: [withProperty('claim', String(nowMs()))] };
        if (await drafts.patchIfSame(message, claim)) break;
        // Exchange changes the tag of a draft by itself too: look again, and give up after some times.
        if (tries >= limits.outlook.writeTriesMax) throw notSent('it was changed each time it was looked at');
      }
      await client.request({ method: 'POST', path: `${messagePath(root, ref)}/send`, isSend: true });
      return ref;
    },
  };
}
