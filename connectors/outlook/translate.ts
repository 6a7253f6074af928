// What Microsoft Graph answers, as schemas, and the pure steps between it and the port: ids, queries, marks, the digest of a
// draft's content. Called by the other files of this connector. Sources: learn.microsoft.com/graph/api/resources/message,
// .../singlevaluelegacyextendedproperty.
import { hash } from 'node:crypto';
import { z } from 'zod';
import { MARKS, type Mark, type MarkChange } from '../../src/ports/mailbox.ts';

const Recipients = z
  .array(z.object({ emailAddress: z.object({ address: z.string().nullish(), name: z.string().nullish() }) }))
  .nullish();

/** A message with what was asked of it; all but the id can be missing. */
export const GraphMessage = z.object({
  id: z.string().min(1).max(1_000),
  '@odata.etag': z.string().max(1_000).optional(),
  '@removed': z.object({}).loose().optional(),
  isDraft: z.boolean().nullish(),
  parentFolderId: z.string().nullish(),
  categories: z.array(z.string()).nullish(),
  conversationId: z.string().nullish(),
  internetMessageId: z.string().nullish(),
  createdDateTime: z.string().nullish(),
  receivedDateTime: z.string().nullish(),
  hasAttachments: z.boolean().nullish(),
  subject: z.string().nullish(),
  body: z.object({ contentType: z.string().nullish(), content: z.string().nullish() }).nullish(),
  toRecipients: Recipients,
  ccRecipients: Recipients,
  bccRecipients: Recipients,
  replyTo: Recipients,
  singleValueExtendedProperties: z.array(z.object({ id: z.string(), value: z.string() })).nullish(),
});
export type GraphMessage = z.infer<typeof GraphMessage>;

export const MessageList = z.object({
  value: z.array(GraphMessage),
  '@odata.nextLink': z.string().max(20_000).optional(),
  '@odata.deltaLink': z.string().max(20_000).optional(),
});
export const Folder = z.object({ id: z.string().min(1) });
export const Categories = z.object({ value: z.array(z.object({ displayName: z.string() })) });
export const GraphSubscription = z.object({
  id: z.string().min(1).max(200),
  expirationDateTime: z.iso.datetime({ offset: true }),
  notificationUrl: z.string().nullish(),
});
export type GraphSubscription = z.infer<typeof GraphSubscription>;
export const SubscriptionList = z.object({ value: z.array(GraphSubscription) });
export const AttachmentList = z.object({
  value: z.array(z.object({ name: z.string().nullish(), size: z.number().nullish() })),
});

/** True where a reference can be an id of Graph's; what is pasted into a path must not lead out of it. */
export const isMessageId = (ref: string): boolean => /^[A-Za-z0-9_=-]{1,500}$/.test(ref);
/** True where a reference is as long as Graph's are: it may have been a message. */
export const looksLikeGraphId = (ref: string): boolean => isMessageId(ref) && ref.length >= 40;

export const messagePath = (root: string, ref: string): string => `${root}/messages/${encodeURIComponent(ref)}`;

/** A write goes through only where the message is still what was read; a server that gives no tags checks nothing. */
export const etagOf = (message: GraphMessage): Readonly<Record<string, string>> =>
  message['@odata.etag'] === undefined ? {} : { 'if-match': message['@odata.etag'] };

/** A query string: `{ $top: '5' }` -> `?$top=5`, its values encoded. */
export const queryOf = (parameters: Readonly<Record<string, string | number>>): string =>
  `?${Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`;

/** A text in an OData filter. */
export const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A mailbox holds a limited number of named properties: these three names never change, only their values do. */
const PROPERTY_SET = '{7c1d2f5e-4a0b-4d57-9c3e-5a1f0b6e8d42}';
export const PROPERTIES = {
  /** The port's token. */
  token: `String ${PROPERTY_SET} Name WaybillToken`,
  /** `<SHA-256 of the bytes we were given>:<digest of the content as Graph gave it back>`; written last, so it says "complete". */
  seal: `String ${PROPERTY_SET} Name WaybillSeal`,
  /** When a send began (milliseconds since 1970): of two at once only one writes it. */
  claim: `String ${PROPERTY_SET} Name WaybillClaim`,
} as const;
export type PropertyName = keyof typeof PROPERTIES;

export const propertyOf = (message: GraphMessage, name: PropertyName): string | null =>
  message.singleValueExtendedProperties?.find(({ id }) => id.toLowerCase() === PROPERTIES[name].toLowerCase())?.value ??
  null;

export const withProperty = (name: PropertyName, value: string): { readonly id: string; readonly value: string } => ({
  id: PROPERTIES[name],
  value,
});

export const expandProperties = (...names: readonly PropertyName[]): string =>
  `singleValueExtendedProperties($filter=${names.map((name) => `id eq ${quote(PROPERTIES[name])}`).join(' or ')})`;

export const filterByToken = (token: string): string =>
  `singleValueExtendedProperties/Any(ep: ep/id eq ${quote(PROPERTIES.token)} and ep/value eq ${quote(token)})`;

/** What `digestContent` reads of a message. */
export const CONTENT_FIELDS = 'subject,body,toRecipients,ccRecipients,bccRecipients,replyTo,hasAttachments';

type AnyRecipients =
  | readonly { readonly emailAddress: { readonly address?: string | null | undefined } }[]
  | null
  | undefined;
export const addressesOf = (recipients: AnyRecipients): readonly string[] =>
  (recipients ?? []).map(({ emailAddress }) => (emailAddress.address ?? '').toLowerCase());

/** SHA-256 (hex) over all that a recipient would see: any edit by a person changes it. */
export function digestContent(message: GraphMessage, attachments: readonly string[]): string {
  const seen = [
    message.subject ?? '',
    addressesOf(message.toRecipients),
    addressesOf(message.ccRecipients),
    addressesOf(message.bccRecipients),
    addressesOf(message.replyTo),
    message.body?.contentType?.toLowerCase() ?? '',
    message.body?.content ?? '',
    attachments,
  ];
  return hash('sha256', JSON.stringify(seen), 'hex');
}

export const composeSeal = (bytesDigest: string, contentDigest: string): string => `${bytesDigest}:${contentDigest}`;

/** Outlook compares the names of categories without case. */
export const marksOf = (categories: readonly string[]): readonly Mark[] => {
  const names = new Set(categories.map((name) => name.toLowerCase()));
  return MARKS.filter((mark) => names.has(mark.toLowerCase()));
};

/** The whole list as it must be written; null where nothing changes. Categories that are not ours keep their place. */
export function changeCategories(categories: readonly string[], { add, remove }: MarkChange): readonly string[] | null {
  const removed = new Set(remove.map((mark) => mark.toLowerCase()));
  const kept = categories.filter((name) => !removed.has(name.toLowerCase()));
  const there = new Set(kept.map((name) => name.toLowerCase()));
  const added = [...new Set(add)].filter((mark) => !there.has(mark.toLowerCase()));
  return added.length === 0 && kept.length === categories.length ? null : [...kept, ...added];
}

/** A text that a browser or Microsoft's check reads as itself. */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
