// Messages as Graph shows them: $select, $expand and $filter as far as mail needs them, everything else is refused with 400 as
// Graph does. Without `Prefer: IdType="ImmutableId"` an id names the folder too, so it changes when the message moves. Test-only.
import type { Message as GraphMessage } from '@microsoft/microsoft-graph-types';
import { GraphFault } from './faults.ts';
import { folderId, type MailStore, type Message } from './mail-store.ts';

const isImmutable = (prefer: string): boolean => /IdType="ImmutableId"/i.test(prefer);

export const shownId = (message: Message, prefer: string): string =>
  isImmutable(prefer) ? message.id : `AAMk${Buffer.from(`${message.folder}|${message.id}`).toString('base64url')}`;

/** Throws 404 as Graph does, and 400 for what is no id. */
export function findMessage(store: MailStore, id: string): Message {
  if (!/^[A-Za-z0-9_=-]{30,500}$/.test(id)) throw new GraphFault(400, 'ErrorInvalidIdMalformed');
  const [folder, inner] = id.startsWith('AAMk')
    ? Buffer.from(id.slice(4), 'base64url').toString().split('|')
    : [null, id];
  const message = store.messages.get(inner ?? '');
  if (!message || message.isHidden || (folder !== null && folder !== message.folder))
    throw new GraphFault(404, 'ErrorItemNotFound');
  return message;
}

export const changeKeyOf = (message: Message): string => Buffer.from(`v${message.version}`).toString('base64');

const SELECTABLE = new Set(
  'id,changeKey,categories,createdDateTime,receivedDateTime,isDraft,isRead,subject,body,from,toRecipients,ccRecipients,bccRecipients,replyTo,hasAttachments,internetMessageId,conversationId,parentFolderId'.split(
    ',',
  ),
);

export function show(message: Message, prefer: string, query: URLSearchParams): object {
  const whole: GraphMessage = {
    id: shownId(message, prefer),
    changeKey: changeKeyOf(message),
    categories: message.categories,
    createdDateTime: new Date(message.createdMs).toISOString(),
    receivedDateTime: new Date(message.receivedMs).toISOString().replace('.000Z', 'Z'),
    isDraft: message.isDraft,
    isRead: message.isRead,
    subject: message.subject,
    body: message.body,
    from: message.from,
    toRecipients: message.toRecipients,
    ccRecipients: message.ccRecipients,
    bccRecipients: message.bccRecipients,
    replyTo: message.replyTo,
    hasAttachments: message.attachments.length > 0,
    internetMessageId: message.internetMessageId,
    conversationId: message.conversationId,
    parentFolderId: folderId(message.folder),
  };
  const selected = query.get('$select')?.split(',') ?? [...SELECTABLE];
  const unknown = selected.find((name) => !SELECTABLE.has(name));
  if (unknown !== undefined) throw new GraphFault(400, 'RequestBroker--ParseUri');
  const fields = Object.entries(whole).filter(([name]) => name === 'id' || selected.includes(name));
  const properties = expanded(message, query.get('$expand'));
  return {
    '@odata.etag': `W/"${changeKeyOf(message)}"`,
    ...Object.fromEntries(fields),
    ...(properties.length > 0 ? { singleValueExtendedProperties: properties } : {}),
  };
}

function expanded(message: Message, expand: string | null): { readonly id: string; readonly value: string }[] {
  if (expand === null) return [];
  const inner = /^singleValueExtendedProperties\(\$filter=(.+)\)$/.exec(expand)?.[1];
  if (inner === undefined) throw new GraphFault(400, 'RequestBroker--ParseUri');
  const ids = inner.split(' or ').map((part) => /^id eq '(.+)'$/.exec(part)?.[1] ?? '');
  return ids.flatMap((id) => {
    const value = message.properties.get(id.toLowerCase());
    return value === undefined ? [] : [{ id, value }];
  });
}

const unquote = (text: string): string => text.replaceAll("''", "'");

/** A test of one message; throws 400 for a filter that this emulator does not know. */
export function readFilter(filter: string | null): (message: Message) => boolean {
  if (filter === null) return () => true;
  const since = /^receivedDateTime ge (\S+)$/.exec(filter)?.[1];
  if (since !== undefined && !Number.isNaN(Date.parse(since)))
    return ({ receivedMs }) => receivedMs >= Date.parse(since);
  const equals = /^(internetMessageId|conversationId) eq '((?:[^']|'')*)'$/.exec(filter);
  if (equals) return (message) => message[equals[1] as 'conversationId'] === unquote(equals[2] ?? '');
  const property =
    /^singleValueExtendedProperties\/Any\(ep: ep\/id eq '((?:[^']|'')*)' and ep\/value eq '((?:[^']|'')*)'\)$/.exec(
      filter,
    );
  if (property)
    return ({ properties }) => properties.get((property[1] ?? '').toLowerCase()) === unquote(property[2] ?? '');
  throw new GraphFault(400, 'ErrorInvalidUrlQueryFilter');
}
