// Where an outgoing message of ours is now. An immutable id stays when the draft is sent; what it does not find, the token does,
// wherever it lies. Called by mailbox.ts.
import type { OutgoingState, ProviderMessageId } from '../../src/ports/mailbox.ts';
import type { GraphMailClient } from './client.ts';
import { digestOf, findByToken, findMessage, SENDABLE_FIELDS } from './find-messages.ts';
import type { SendingParts } from './send-draft.ts';
import type { Sightings } from './sightings.ts';
import { STANDINGS, type Standing, standingOf } from './standing.ts';
import { looksLikeGraphId, messagePath, propertyOf } from './translate.ts';

/** The digest of our bytes while the content is as it was sealed, and that of the content when a person has changed it. */
async function readVersion(client: GraphMailClient, ref: ProviderMessageId): Promise<string> {
  const message = await findMessage(client, ref, SENDABLE_FIELDS);
  if (message === null) return '';
  const content = await digestOf(client, message);
  const [saved, sealed] = (propertyOf(message, 'seal') ?? '').split(':');
  return saved !== undefined && sealed === content ? saved : content;
}

export async function readOutgoing(
  { client, readPlaces, nowMs }: SendingParts,
  sightings: Sightings,
  { token, draft }: { readonly token: string; readonly draft: ProviderMessageId | null },
): Promise<OutgoingState> {
  const toState = async (ref: string, standing: Standing): Promise<OutgoingState> => {
    if (standing === 'cannot_tell') return { kind: standing };
    if (standing === 'deleted') {
      sightings.noteRemoved(ref);
      return { kind: standing };
    }
    sightings.noteThere(ref);
    const raw = await client.readBytes(`${messagePath(client.root, ref)}/$value`);
    return { kind: standing, ref, raw, version: await readVersion(client, ref) };
  };

  const known = draft === null ? null : await findMessage(client, draft);
  if (known && propertyOf(known, 'token') === token) {
    const standing = standingOf(known, await readPlaces(), nowMs());
    if (standing === 'sent' || standing === 'draft') return toState(known.id, standing);
  }
  const found = await findByToken(client, token);
  if (found.length > 0) {
    const places = await readPlaces();
    for (const standing of STANDINGS) {
      const best = found.find((message) => standingOf(message, places, nowMs()) === standing);
      if (best) return toState(best.id, standing);
    }
  }
  // A draft that was there and is gone may have been sent, and its copy is shown late.
  const isGone = draft !== null && known === null && looksLikeGraphId(draft);
  return { kind: isGone && sightings.mayBeOnItsWay(draft) ? 'cannot_tell' : 'absent' };
}
