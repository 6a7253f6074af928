// Saves a draft in its thread, and removes one or what was left half made. Graph rewrites what it is given, so a seal is written last:
// the digest of our bytes, and one of the content as Graph gave it back; a draft without a seal is half made, and counts as none.
// Called by mailbox.ts.
import { hash } from 'node:crypto';
import { limits } from '../../src/domain/limits.ts';
import type { DraftVersion, Mailbox, ProviderMessageId } from '../../src/ports/mailbox.ts';
import { busy, type GraphMailClient, notSaved, type Refusal, touched } from './client.ts';
import { digestOf, findByToken, findMessage, findParent, SENDABLE_FIELDS } from './find-messages.ts';
import { type GraphDraft, readDraft } from './graph-draft.ts';
import { versionOf } from './outgoing.ts';
import type { SendingParts } from './send-draft.ts';
import type { Sightings } from './sightings.ts';
import { standingOf } from './standing.ts';
import {
  addressesOf,
  composeSeal,
  etagOf,
  GraphMessage,
  isMessageId,
  messagePath,
  propertyOf,
  queryOf,
  withProperty,
} from './translate.ts';

/** A string property in this set becomes a header. learn.microsoft.com/office/client-developer/outlook/mapi (PS_INTERNET_HEADERS) */
const AUTO_SUBMITTED = 'String {00020386-0000-0000-C000-000000000046} Name Auto-Submitted';

interface SaveOptions {
  readonly raw: Uint8Array;
  readonly token: string;
  readonly replaces: DraftVersion | null;
}

export async function saveDraft(
  parts: SendingParts,
  sightings: Sightings,
  { raw, token, replaces }: SaveOptions,
): Promise<ProviderMessageId> {
  const { client } = parts;
  if (replaces !== null && (await findAsItWas(parts, replaces)) === null) throw touched();
  const draft = await readDraft(raw);
  if (draft.attachments.some(({ contentBytes }) => contentBytes.length * 0.75 > limits.outlook.attachmentBytesMax))
    throw notSaved('an attachment has more than 3 MB');
  // What a crash or an unclear answer left half made must not lie beside the whole one.
  await removeLeftovers(parts, sightings, { token, keep: null, versions: [], isDue: () => true });
  const inThread = await createInThread(client, draft, token);
  const ref = inThread ?? (await createFromMime(client, raw, token));
  await patch(client, ref, draft.content);
  // What was made from the bytes has them already.
  for (const attachment of inThread === null ? [] : draft.attachments) {
    const path = `${messagePath(client.root, ref)}/attachments`;
    await client.request({ method: 'POST', path, body: attachment });
  }
  const saved = await findMessage(client, ref, SENDABLE_FIELDS);
  if (saved === null) throw notSaved('it was gone at once');
  const fault = findFault(draft, saved, token);
  if (fault !== null) {
    await removeDraft(client, sightings, ref);
    throw notSaved(fault);
  }
  const seal = composeSeal(hash('sha256', raw, 'hex'), await digestOf(client, saved));
  // Before the seal: whatever is cut off, there are never two whole drafts of one reply, of which nobody could tell the newer.
  if (replaces !== null && !(await removeAsItWas(parts, sightings, replaces))) {
    await removeDraft(client, sightings, ref);
    throw touched();
  }
  await patch(client, ref, { singleValueExtendedProperties: [withProperty('seal', seal)] });
  return ref;
}

/** Null where what it answers is not in the mailbox. The token is in it from the beginning, so that it is never lost. */
async function createInThread(client: GraphMailClient, draft: GraphDraft, token: string): Promise<string | null> {
  const parent = draft.inReplyTo === null ? null : await findParent(client, draft.inReplyTo);
  if (parent === null) return null;
  const message = {
    ...draft.content,
    internetMessageHeaders: draft.headers,
    singleValueExtendedProperties: [
      withProperty('token', token),
      ...(draft.autoSubmitted === null ? [] : [{ id: AUTO_SUBMITTED, value: draft.autoSubmitted }]),
    ],
  };
  const path = `${messagePath(client.root, parent)}/createReply`;
  return (await client.find(GraphMessage, { method: 'POST', path, body: { message } }))?.id ?? null;
}

/** As MIME the headers stay that Graph refuses otherwise: In-Reply-To, References, Auto-Submitted. */
async function createFromMime(client: GraphMailClient, raw: Uint8Array, token: string): Promise<string> {
  const made = await client.read(GraphMessage, {
    method: 'POST',
    path: `${client.root}/messages`,
    headers: { 'content-type': 'text/plain' },
    body: Buffer.from(raw).toString('base64'),
  });
  await patch(client, made.id, { singleValueExtendedProperties: [withProperty('token', token)] });
  return made.id;
}

/** Exchange still works on a new draft and then refuses a write (412): so it is written again, a few times. */
async function patch(client: GraphMailClient, ref: string, body: unknown): Promise<void> {
  for (let tries = 0; tries < limits.outlook.writeTriesMax; tries += 1) {
    const request = { method: 'PATCH', path: messagePath(client.root, ref), body } as const;
    if ((await client.request({ ...request, expects: isConflict })).kind === 'done') return;
  }
  throw busy('a new draft');
}

const isConflict = ({ status }: Refusal): boolean => status === 412 || status === 409;

/** A draft without its token could never be found again, and one to others must not be sent: null where both are as they were given. */
function findFault({ content }: GraphDraft, saved: GraphMessage, token: string): string | null {
  if (propertyOf(saved, 'token') !== token) return 'the mailbox does not keep our token';
  const wanted = [content.toRecipients, content.ccRecipients, content.bccRecipients];
  const there = [saved.toRecipients, saved.ccRecipients, saved.bccRecipients];
  const isSame = JSON.stringify(wanted.map(addressesOf)) === JSON.stringify(there.map(addressesOf));
  return isSame ? null : 'Graph gave it other recipients';
}

/** null where somebody has changed, sent or deleted it. */
async function findAsItWas(parts: SendingParts, { ref, version }: DraftVersion): Promise<GraphMessage | null> {
  const { client, readPlaces, nowMs } = parts;
  const message = await findMessage(client, ref, SENDABLE_FIELDS);
  if (message === null || standingOf(message, await readPlaces(), nowMs()) !== 'draft') return null;
  return (await versionOf(client, message)) === version ? message : null;
}

/** False where somebody was quicker: a draft that is edited at this moment has another tag, and Graph then refuses to remove it. */
async function removeAsItWas(parts: SendingParts, sightings: Sightings, draft: DraftVersion): Promise<boolean> {
  for (let tries = 0; tries < limits.outlook.writeTriesMax; tries += 1) {
    const message = await findAsItWas(parts, draft);
    if (message === null) return false;
    const expects = ({ status }: Refusal) => status === 404 || status === 412;
    const path = messagePath(parts.client.root, draft.ref);
    const removed = await parts.client.request({ method: 'DELETE', path, headers: etagOf(message), expects });
    if (removed.kind !== 'done') continue;
    sightings.noteRemoved(draft.ref);
    return true;
  }
  throw busy('a draft');
}

/** Half made is what has no seal: nobody can tell whether a person has changed that. What a person has put into the bin stays there, and
 * says so. */
export async function removeLeftovers(
  parts: SendingParts,
  sightings: Sightings,
  { token, keep, versions, isDue }: Parameters<NonNullable<Mailbox['removeLeftovers']>>[0],
): Promise<void> {
  const found = await findByToken(parts.client, token);
  const places = found.length === 0 ? null : await parts.readPlaces();
  if (places === null || !isDue()) return;
  for (const message of found) {
    if (message.isDraft !== true || message.id === keep) continue;
    const standing = standingOf(message, places, parts.nowMs());
    if (standing === null) await removeDraft(parts.client, sightings, message.id);
    const version = propertyOf(message, 'seal')?.split(':')[0] ?? '';
    if (standing === 'draft' && versions.includes(version))
      await removeAsItWas(parts, sightings, { ref: message.id, version });
  }
}

/** Only what is still a draft: sent or edited at this moment it has another tag, and is looked at again. */
export async function removeDraft(
  client: GraphMailClient,
  sightings: Sightings,
  ref: ProviderMessageId,
): Promise<void> {
  if (!isMessageId(ref)) return;
  const path = messagePath(client.root, ref);
  for (let tries = 0; tries < limits.outlook.writeTriesMax; tries += 1) {
    const message = await client.find(GraphMessage, {
      method: 'GET',
      path: `${path}${queryOf({ $select: 'isDraft' })}`,
    });
    if (message?.isDraft !== true) return;
    const expects = ({ status }: Refusal) => status === 404 || status === 412;
    const removed = await client.request({ method: 'DELETE', path, headers: etagOf(message), expects });
    if (removed.kind === 'done') sightings.noteRemoved(ref);
    if (removed.kind === 'done' || removed.status === 404) return;
  }
  throw busy('a draft');
}
