// What callers may write, as Exchange takes it: fields of drafts, categories, extended properties, headers only at creation,
// replies, and sending. Test-only; called by routes.ts.
import type { Message as GraphMessage } from '@microsoft/microsoft-graph-types';
import { GraphFault } from './faults.ts';
import { type MailStore, type Message, newMessage, type Recipient } from './mail-store.ts';
import { fieldsOf, storedBody } from './mime.ts';

const PS_INTERNET_HEADERS = '00020386-0000-0000-c000-000000000046';
const ONLY_IN_DRAFTS = ['subject', 'body', 'toRecipients', 'ccRecipients', 'bccRecipients', 'replyTo'] as const;

export interface Journal {
  readonly draftsMade: string[];
  readonly sends: { readonly id: string; readonly to: readonly string[]; readonly subject: string }[];
}

export function fieldsToWrite(message: Message, body: GraphMessage, isNew: boolean): Partial<Message> {
  if (!isNew && body.internetMessageHeaders !== undefined) throw new GraphFault(400, 'ErrorInvalidPropertySet');
  if (!message.isDraft && ONLY_IN_DRAFTS.some((name) => body[name] !== undefined))
    throw new GraphFault(400, 'ErrorInvalidPropertySet');
  const recipients = (list: GraphMessage['toRecipients']) => (list ?? []) as Recipient[];
  return {
    ...(body.subject == null ? {} : { subject: body.subject }),
    ...(body.body ? { body: storedBody(body.body as Message['body']) } : {}),
    ...(body.toRecipients ? { toRecipients: recipients(body.toRecipients) } : {}),
    ...(body.ccRecipients ? { ccRecipients: recipients(body.ccRecipients) } : {}),
    ...(body.bccRecipients ? { bccRecipients: recipients(body.bccRecipients) } : {}),
    ...(body.replyTo ? { replyTo: recipients(body.replyTo) } : {}),
    ...(body.categories ? { categories: body.categories } : {}),
    ...(body.isRead == null ? {} : { isRead: body.isRead }),
    ...(isNew ? { headers: checkHeaders(body) } : {}),
    ...withProperties(message, body),
  };
}

function checkHeaders({ internetMessageHeaders }: GraphMessage): Message['headers'] {
  const headers = (internetMessageHeaders ?? []).map(({ name, value }) => ({ name: name ?? '', value: value ?? '' }));
  if (headers.length > 5 || headers.some(({ name }) => !/^x-/i.test(name)))
    throw new GraphFault(400, 'InvalidInternetMessageHeaderCollection');
  return headers;
}

/** Properties are added to those that are there; one in the headers' own set shows in the bytes. */
function withProperties(message: Message, body: GraphMessage): Partial<Message> {
  const properties = new Map(message.properties);
  const headers = [...(body.internetMessageHeaders ? checkHeaders(body) : message.headers)];
  for (const { id, value } of body.singleValueExtendedProperties ?? []) {
    if (!id || value == null) throw new GraphFault(400, 'ErrorInvalidExtendedProperty');
    properties.set(id.toLowerCase(), value);
    if (id.toLowerCase().includes(PS_INTERNET_HEADERS)) headers.push({ name: id.replace(/^.* Name /, ''), value });
  }
  return body.singleValueExtendedProperties ? { properties, headers } : {};
}

export function createReply(
  store: MailStore,
  journal: Journal,
  parent: Message,
  body: { message?: GraphMessage; comment?: string },
): Message {
  if (body.comment !== undefined && body.message?.body !== undefined) throw new GraphFault(400, 'ErrorInvalidRequest');
  const draft = newMessage('drafts', {
    isDraft: true,
    subject: /^re:/i.test(parent.subject) ? parent.subject : `RE: ${parent.subject}`,
    toRecipients: parent.replyTo.length > 0 ? parent.replyTo : parent.from ? [parent.from] : [],
    conversationId: parent.conversationId,
    inReplyTo: parent.internetMessageId,
    body: storedBody({ contentType: 'html', content: `${body.comment ?? ''}<hr>${parent.body.content}` }),
  });
  Object.assign(draft, body.message ? fieldsToWrite(draft, body.message, true) : {});
  journal.draftsMade.push(draft.id);
  return store.add(draft);
}

export async function createFromMime(store: MailStore, journal: Journal, base64: string): Promise<Message> {
  if (!/^[A-Za-z0-9+/=\s]+$/.test(base64)) throw new GraphFault(400, 'ErrorMimeContentInvalidBase64String');
  const fields = await fieldsOf(Buffer.from(base64, 'base64'), store);
  const draft = newMessage('drafts', { ...fields, isDraft: true });
  journal.draftsMade.push(draft.id);
  return store.add(draft);
}

/** Two at once both pass the check, as nobody has promised that they do not. */
export async function send(store: MailStore, journal: Journal, message: Message, isCopyLate: boolean): Promise<void> {
  if (!message.isDraft) throw new GraphFault(400, 'ErrorInvalidOperation');
  const to = [...message.toRecipients, ...message.ccRecipients, ...message.bccRecipients];
  if (to.length === 0) throw new GraphFault(400, 'ErrorInvalidRecipients');
  await new Promise((resolve) => setTimeout(resolve, 5));
  const addresses = to.map(({ emailAddress }) => emailAddress.address);
  journal.sends.push({ id: message.id, to: addresses, subject: message.subject });
  store.move(message, 'sentitems');
  store.change(message, { isDraft: false, isHidden: isCopyLate });
}
