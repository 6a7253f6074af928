// Sends a draft, once. Graph documents no answer to a second send of one draft, so a claim is written into it first, which of two
// callers only one can. Called by mailbox.ts. Source: learn.microsoft.com/graph/api/message-send.
import { limits } from '../../src/domain/limits.ts';
import type { ProviderMessageId } from '../../src/ports/mailbox.ts';
import { type GraphMailClient, notSent } from './client.ts';
import { digestOf, findMessage, SENDABLE_FIELDS } from './find-messages.ts';
import { type Places, standingOf } from './standing.ts';
import { composeSeal, etagOf, type GraphMessage, messagePath, propertyOf, withProperty } from './translate.ts';

export interface SendingParts {
  readonly client: GraphMailClient;
  readonly readPlaces: () => Promise<Places>;
  readonly nowMs: () => number;
}

/** ConnectorError `rejected` only where this call has certainly sent nothing. The id stays, for it is immutable. */
export async function sendDraft(
  parts: SendingParts,
  ref: ProviderMessageId,
  digest: string,
): Promise<ProviderMessageId> {
  const { client, nowMs } = parts;
  const path = messagePath(client.root, ref);
  for (let tries = 1; ; tries += 1) {
    const message = await readSendable(parts, ref, digest);
    const body = { singleValueExtendedProperties: [withProperty('claim', String(nowMs()))] };
    const answer = await client.request({
      method: 'PATCH',
      path,
      body,
      headers: etagOf(message),
      expects: ({ status }) => [404, 409, 412].includes(status),
    });
    if (answer.kind === 'done') break;
    // Exchange changes the tag of a draft by itself too: look again, and give up after some times.
    if (tries >= limits.outlook.writeTriesMax) throw notSent('it was changed each time it was looked at');
  }
  await client.request({ method: 'POST', path: `${path}/send`, isSend: true });
  return ref;
}

/** The draft, if it is ours, whole, unchanged and not being sent by another. */
async function readSendable(parts: SendingParts, ref: string, digest: string): Promise<GraphMessage> {
  const { client, readPlaces, nowMs } = parts;
  const message = await findMessage(client, ref, SENDABLE_FIELDS);
  if (message === null) throw notSent('it is not there any more');
  const seal = propertyOf(message, 'seal');
  if (seal === null || message.isDraft !== true) throw notSent('it is no draft of ours any more');
  const content = await digestOf(client, message);
  // What a person changed is named by its content alone.
  if (digest !== content && seal !== composeSeal(digest, content)) throw notSent('its content has changed');
  // Where another has just claimed it, it is no draft either.
  if (standingOf(message, await readPlaces(), nowMs()) !== 'draft') throw notSent('it is discarded, or being sent');
  return message;
}
