// Where an outgoing message of ours is now. An immutable id stays when the draft is sent; what it does not find, the token does,
// wherever it lies. Called by mailbox.ts.
import type { OutgoingState, ProviderMessageId } from '../../src/ports/mailbox.ts';
import type { GraphMailClient } from './client.ts';
import { digestOf, findByToken, findMessage, SENDABLE_FIELDS } from './find-messages.ts';
import type { SendingParts } from './send-draft.ts';
import type { Sightings } from './sightings.ts';
import { STANDINGS, standingOf } from './standing.ts';
import { type GraphMessage, looksLikeGraphId, messagePath, propertyOf } from './translate.ts';

/** The digest of our bytes while the content is as it was sealed, and that of the content when a person has changed it. */
export async function versionOf(client: GraphMailClient, message: GraphMessage): Promise<string> {
  const content = await digestOf(client, message);
  const [saved, sealed] = (propertyOf(message, 'seal') ?? '').split(':');
  return saved !== undefined && sealed === content ? saved : content;
}

export async function readOutgoing(
  { client, readPlaces, nowMs }: SendingParts,
  sightings: Sightings,
  { token, draft }: { readonly token: string; readonly draft: ProviderMessageId | null },
): Promise<OutgoingState> {
  const readCopy = async (message: GraphMessage, kind: 'sent' | 'draft'): Promise<OutgoingState> => {
    const ref = message.id;
    sightings.noteThere(ref);
    // The version before the bytes: what somebody changes in between is then refused where that version is to be sent.
    const version = await versionOf(client, message);
    return { kind, ref, raw: await client.readBytes(`${messagePath(client.root, ref)}/$value`), version };
  };

  const known = draft === null ? null : await findMessage(client, draft, SENDABLE_FIELDS);
  if (known && propertyOf(known, 'token') === token) {
    const standing = standingOf(known, await readPlaces(), nowMs());
    if (standing === 'sent' || standing === 'draft') return readCopy(known, standing);
  }
  const found = await findByToken(client, token);
  if (found.length > 0) {
    const places = await readPlaces();
    for (const standing of STANDINGS) {
      const best = found.find((message) => standingOf(message, places, nowMs()) === standing);
      if (best === undefined) continue;
      if (standing === 'deleted') sightings.noteRemoved(best.id);
      if (standing === 'deleted' || standing === 'cannot_tell') return { kind: standing };
      const message = await findMessage(client, best.id, SENDABLE_FIELDS);
      return message === null ? { kind: 'cannot_tell' } : readCopy(message, standing);
    }
  }
  // A draft that was there and is gone may have been sent, and its copy is shown late.
  const isGone = draft !== null && known === null && looksLikeGraphId(draft);
  return { kind: isGone && sightings.mayBeOnItsWay(draft) ? 'cannot_tell' : 'absent' };
}
