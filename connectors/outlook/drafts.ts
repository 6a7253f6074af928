// Saves a draft in its thread and removes one. Graph rewrites what it is given, so a seal is written last: the digest of our bytes,
// and one of the content as Graph gave it back; a draft without a seal is half made, and counts as none. Called by mailbox.ts.
import { hash } from 'node:crypto';
import { limits } from '../../src/domain/limits.ts';
import type { ProviderMessageId } from '../../src/ports/mailbox.ts';
import { busy, type GraphMailClient, notSaved } from './client.ts';
import { type GraphDraft, readDraft } from './graph-draft.ts';
import type { Sightings } from './sightings.ts';
import {
  AttachmentList,
  addressesOf,
  CONTENT_FIELDS,
  composeSeal,
  digestContent,
  expandProperties,
  filterByToken,
  GraphMessage,
  isMessageId,
  MessageList,
  messagePath,
  propertyOf,
  queryOf,
  quote,
  withProperty,
} from './translate.ts';

/** A string property in this set becomes a header. learn.microsoft.com/office/client-developer/outlook/mapi (PS_INTERNET_HEADERS) */
const AUTO_SUBMITTED = 'String {00020386-0000-0000-C000-000000000046} Name Auto-Submitted';

export function createDrafts(client: GraphMailClient, sightings: Sightings) {
  const { root } = client;
  const pathOf = (ref: string, parameters: Record<string, string> = {}): string =>
    `${messagePath(root, ref)}${queryOf(parameters)}`;

  const find = async (filter: string): Promise<readonly GraphMessage[]> => {
    const query = {
      $filter: filter,
      $select: 'isDraft,parentFolderId',
      $expand: expandProperties('token', 'seal', 'claim'),
      $top: limits.outlook.outgoingHitsMax,
    };
    return (await client.read(MessageList, { method: 'GET', path: `${root}/messages${queryOf(query)}` })).value;
  };

  /** The content with what `digestContent` needs. */
  const readContent = async (ref: string): Promise<{ readonly message: GraphMessage; readonly digest: string }> => {
    const path = pathOf(ref, { $select: `isDraft,${CONTENT_FIELDS}` });
    const message = await client.read(GraphMessage, { method: 'GET', path });
    return { message, digest: await digestOf(message) };
  };

  const digestOf = async (message: GraphMessage): Promise<string> => {
    if (message.hasAttachments !== true) return digestContent(message, []);
    const path = `${messagePath(root, message.id)}/attachments${queryOf({ $select: 'name,size' })}`;
    const { value } = await client.read(AttachmentList, { method: 'GET', path });
    return digestContent(message, value.map(({ name, size }) => `${name ?? ''}:${size ?? ''}`).sort());
  };

  /** A half-made draft that a crash or an unclear answer left behind must not lie beside the whole one. */
  const removeHalfMade = async (token: string): Promise<void> => {
    for (const left of await find(filterByToken(token)))
      if (left.isDraft === true && propertyOf(left, 'seal') === null) await removeDraft(left.id);
  };

  const create = async (draft: GraphDraft, raw: Uint8Array, token: string): Promise<string> => {
    const parent = draft.inReplyTo === null ? null : await findParent(draft.inReplyTo);
    if (parent !== null) {
      const properties = [
        withProperty('token', token),
        ...(draft.autoSubmitted === null ? [] : [{ id: AUTO_SUBMITTED, value: draft.autoSubmitted }]),
      ];
      const message = {
        ...draft.content,
        internetMessageHeaders: draft.headers,
        singleValueExtendedProperties: properties,
      };
      const path = `${messagePath(root, parent)}/createReply`;
      const reply = await client.find(GraphMessage, { method: 'POST', path, body: { message } });
      if (reply !== null) return reply.id;
    }
    // As MIME the headers stay that Graph refuses otherwise: In-Reply-To, References, Auto-Submitted.
    const headers = { 'content-type': 'text/plain' };
    const body = Buffer.from(raw).toString('base64');
    const made = await client.read(GraphMessage, { method: 'POST', path: `${root}/messages`, headers, body });
    await patch(made.id, { singleValueExtendedProperties: [withProperty('token', token)] });
    return made.id;
  };

  const findParent = async (messageId: string): Promise<string | null> => {
    const found = await find(`internetMessageId eq ${quote(messageId)}`);
    return found.find(({ isDraft }) => isDraft === false)?.id ?? null;
  };

  /** Exchange still works on a new draft and then refuses a write (412): so it is written again, a few times. */
  const patch = async (ref: string, body: unknown): Promise<void> => {
    for (let tries = 0; tries < limits.outlook.writeTriesMax; tries += 1) {
      const expects = ({ status }: { readonly status: number }) => status === 412 || status === 409;
      const answer = await client.request({ method: 'PATCH', path: pathOf(ref), body, expects });
      if (answer.kind === 'done') return;
    }
    throw busy('a new draft');
  };

  const fill = async (ref: string, draft: GraphDraft): Promise<void> => {
    await patch(ref, draft.content);
    for (const attachment of draft.attachments) {
      const path = `${messagePath(root, ref)}/attachments`;
      await client.request({ method: 'POST', path, body: attachment });
    }
  };

  const seal = async (ref: string, draft: GraphDraft, raw: Uint8Array): Promise<void> => {
    const { message, digest } = await readContent(ref);
    const wanted = [draft.content.toRecipients, draft.content.ccRecipients, draft.content.bccRecipients];
    const saved = [message.toRecipients, message.ccRecipients, message.bccRecipients];
    const isSame =
      JSON.stringify(wanted.map((list) => addressesOf([...list]))) === JSON.stringify(saved.map(addressesOf));
    if (!isSame) {
      await removeDraft(ref);
      throw notSaved('Graph gave it other recipients');
    }
    await patch(ref, {
      singleValueExtendedProperties: [withProperty('seal', composeSeal(hash('sha256', raw, 'hex'), digest))],
    });
  };

  const removeDraft = async (ref: ProviderMessageId): Promise<void> => {
    if (!isMessageId(ref)) return;
    for (let tries = 0; tries < limits.outlook.writeTriesMax; tries += 1) {
      const message = await client.find(GraphMessage, { method: 'GET', path: pathOf(ref, { $select: 'isDraft' }) });
      if (message?.isDraft !== true) return;
      // Sent or edited at this moment, it has another tag.
      const headers = message['@odata.etag'] ? { 'if-match': message['@odata.etag'] } : {};
      const expects = ({ status }: { readonly status: number }) => status === 404 || status === 412;
      const removed = await client.request({ method: 'DELETE', path: messagePath(root, ref), headers, expects });
      if (removed.kind === 'done') sightings.noteRemoved(ref);
      if (removed.kind === 'done' || removed.status === 404) return;
    }
    throw busy('a draft');
  };

  return {
    digestOf,
    find,
    patchIfSame: async (message: GraphMessage, body: unknown): Promise<boolean> => {
      const headers = message['@odata.etag'] ? { 'if-match': message['@odata.etag'] } : {};
      const expects = ({ status }: { readonly status: number }) => [404, 409, 412].includes(status);
      return (
        (await client.request({ method: 'PATCH', path: pathOf(message.id), body, headers, expects })).kind === 'done'
      );
    },
    removeDraft,
    async saveDraft({
      raw,
      token,
      replaces,
    }: {
      readonly raw: Uint8Array;
      readonly token: string;
      readonly replaces: ProviderMessageId | null;
    }): Promise<ProviderMessageId> {
      const draft = await readDraft(raw);
      if (draft.attachments.some(({ contentBytes }) => contentBytes.length * 0.75 > limits.outlook.attachmentBytesMax))
        throw notSaved('an attachment has more than 3 MB');
      await removeHalfMade(token);
      const ref = await create(draft, raw, token);
      await fill(ref, draft);
      await seal(ref, draft, raw);
      if (replaces !== null && replaces !== ref) await removeDraft(replaces);
      return ref;
    },
  };
}
export type Drafts = ReturnType<typeof createDrafts>;
