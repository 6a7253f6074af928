// Finds messages by what they carry, and reads what a recipient would see of one. What a list holds is checked again: a server
// that overlooked the filter would otherwise hand us other people's mails. Called by drafts.ts and outgoing.ts.
import { limits } from '../../src/domain/limits.ts';
import type { GraphMailClient } from './client.ts';
import {
  AttachmentList,
  CONTENT_FIELDS,
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
} from './translate.ts';

const FIELDS = 'isDraft,parentFolderId,internetMessageId';

async function findByFilter(client: GraphMailClient, $filter: string): Promise<readonly GraphMessage[]> {
  const query = { $filter, $select: FIELDS, $expand: expandAll, $top: limits.outlook.outgoingHitsMax };
  return (await client.read(MessageList, { method: 'GET', path: `${client.root}/messages${queryOf(query)}` })).value;
}
const expandAll = expandProperties('token', 'seal', 'claim');

/** All that carry the token, wherever they lie. */
export async function findByToken(client: GraphMailClient, token: string): Promise<readonly GraphMessage[]> {
  const found = await findByFilter(client, filterByToken(token));
  return found.filter((message) => propertyOf(message, 'token') === token);
}

/** The message with this Message-ID (with angle brackets), sent or received; null where there is none. */
export async function findParent(client: GraphMailClient, messageId: string): Promise<string | null> {
  const found = await findByFilter(client, `internetMessageId eq ${quote(messageId)}`);
  return found.find((one) => one.isDraft === false && one.internetMessageId === messageId)?.id ?? null;
}

/** With our properties; null where it is not there. */
export async function findMessage(client: GraphMailClient, ref: string, fields = FIELDS): Promise<GraphMessage | null> {
  if (!isMessageId(ref)) return null;
  const query = queryOf({ $select: fields, $expand: expandAll });
  return client.find(GraphMessage, { method: 'GET', path: `${messagePath(client.root, ref)}${query}` });
}

/** With what `digestOf` needs. */
export const SENDABLE_FIELDS = `isDraft,parentFolderId,${CONTENT_FIELDS}`;

/** The digest of all that a recipient would see. */
export async function digestOf(client: GraphMailClient, message: GraphMessage): Promise<string> {
  if (message.hasAttachments !== true) return digestContent(message, []);
  const path = `${messagePath(client.root, message.id)}/attachments${queryOf({ $select: 'name,size' })}`;
  const { value } = await client.read(AttachmentList, { method: 'GET', path });
  return digestContent(message, value.map(({ name, size }) => `${name ?? ''}:${size ?? ''}`).sort());
}
