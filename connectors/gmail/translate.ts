// Gmail's answers, ids and header fields read, and our references and tokens written. Pure; called by the other files of this
// connector. Everything that comes from Gmail is checked here. Standards: RFC 5322.
import { hash } from 'node:crypto';
import { z } from 'zod';
import type { ProviderMessageId } from '../../src/ports/mailbox.ts';

/** What can be an id of Gmail's and stays one part of a path. */
const ID = /^[A-Za-z0-9_-]{1,100}$/;
export const isMessageId = (ref: string): boolean => ID.test(ref);

const Id = z.string().regex(ID);
const HistoryId = z.string().regex(/^\d{1,25}$/);
const PageToken = z.string().max(2_000).nullish();
const LabelIds = z
  .array(z.string().max(300))
  .max(1_000)
  .nullish()
  .transform((ids) => ids ?? []);

export const Message = z.object({
  id: Id,
  threadId: Id,
  labelIds: LabelIds,
  internalDate: z
    .string()
    .regex(/^\d{1,16}$/)
    .nullish(),
  raw: z.string().nullish(),
  payload: z
    .object({ headers: z.array(z.object({ name: z.string().nullish(), value: z.string().nullish() })).nullish() })
    .nullish(),
});
export type Message = z.infer<typeof Message>;

export const MessageRef = z.object({ id: Id, threadId: Id });
export type MessageRef = z.infer<typeof MessageRef>;

const list = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .max(10_000)
    .nullish()
    .transform((items) => items ?? []);
export const MessageList = z.object({ messages: list(MessageRef), nextPageToken: PageToken });
export const Thread = z.object({ id: Id, messages: list(Message) });
export const Draft = z.object({ id: Id, message: Message });
/** What comes of writing a draft: ids alone. */
export const WrittenDraft = z.object({ id: Id, message: MessageRef });
/** An answer in which nothing is looked at. */
export const Nothing = z.unknown();
export const DraftList = z.object({
  drafts: list(z.object({ id: Id, message: MessageRef })),
  nextPageToken: PageToken,
});
export const Profile = z.object({ historyId: HistoryId, emailAddress: z.string().min(3).max(320) });
export const Watch = z.object({ historyId: HistoryId, expiration: z.string().regex(/^\d{1,15}$/) });
export const Label = z.object({ id: z.string().min(1).max(300), name: z.string().max(1_000) });
export const LabelList = z.object({ labels: list(Label) });

const HistoryMessage = z.object({ id: Id, labelIds: LabelIds });
const Moved = list(z.object({ message: HistoryMessage }));
const Labelled = list(z.object({ message: HistoryMessage, labelIds: LabelIds }));
export const HistoryRecord = z.object({
  messagesAdded: Moved,
  messagesDeleted: Moved,
  labelsAdded: Labelled,
  labelsRemoved: Labelled,
});
export type HistoryRecord = z.infer<typeof HistoryRecord>;
export const HistoryPage = z.object({ history: list(HistoryRecord), historyId: HistoryId, nextPageToken: PageToken });

/** DRAFT and nothing that says otherwise: Gmail can keep a draft around a message that was sent. */
export const isUnsentDraft = ({ labelIds }: Pick<Message, 'labelIds'>): boolean =>
  labelIds.includes('DRAFT') && !labelIds.includes('SENT') && !labelIds.includes('TRASH');

/** A draft of ours as the rest of the house knows it. The draft's id stays; the message in it changes with each edit. */
export interface DraftRef {
  readonly draftId: string;
  readonly messageId: string;
  readonly threadId: string;
  /** When this version was saved, by Gmail's clock: nothing of it was sent before. */
  readonly savedSeconds: number;
  /** A digest of the token: it ties the draft to it where a mail client drops the header field. */
  readonly tokenKey: string;
}

export const tokenKey = (token: string): string => hash('sha256', token, 'hex').slice(0, 16);

export const formatDraftRef = (ref: DraftRef): ProviderMessageId =>
  [ref.draftId, ref.messageId, ref.threadId, ref.savedSeconds, ref.tokenKey].join('.');

export function parseDraftRef(ref: ProviderMessageId): DraftRef | null {
  const [draftId = '', messageId = '', threadId = '', seconds = '', key = '', ...rest] = ref.slice(0, 500).split('.');
  const isOurs =
    [draftId, messageId, threadId].every(isMessageId) && /^\d{1,13}$/.test(seconds) && /^[0-9a-f]{16}$/.test(key);
  return isOurs && rest.length === 0
    ? { draftId, messageId, threadId, savedSeconds: Number(seconds), tokenKey: key }
    : null;
}

export const secondsOf = ({ internalDate }: Pick<Message, 'internalDate'>): number =>
  Math.floor(Number(internalDate ?? 0) / 1000);

/** The bytes of `raw`: Gmail writes base64url, with or without its end signs. Null where there are none. */
export const bytesOf = ({ raw }: Pick<Message, 'raw'>): Buffer | null =>
  typeof raw === 'string' && /^[A-Za-z0-9+/_-]*={0,2}$/.test(raw) ? Buffer.from(raw, 'base64url') : null;

/** The value of a field in the header of a mail, unfolded; null where it has none. */
export function fieldOf(raw: Uint8Array, name: string): string | null {
  const text = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, HEADER_BYTES)).toString('latin1');
  const end = text.search(/\r?\n\r?\n/);
  const wanted = `${name.toLowerCase()}:`;
  const lines = (end === -1 ? text : text.slice(0, end)).replace(/\r?\n[ \t]/g, ' ').split(/\r?\n/);
  const line = lines.find((candidate) => candidate.slice(0, wanted.length).toLowerCase() === wanted);
  return line === undefined ? null : line.slice(wanted.length).trim();
}
const HEADER_BYTES = 512 * 1024;
export const TOKEN_FIELD = 'X-Waybill-Id';

/** The key of the token that a message carries; '' where it carries none. */
export function tokenKeyOf({ payload }: Pick<Message, 'payload'>): string {
  const field = payload?.headers?.find(({ name }) => name?.toLowerCase() === TOKEN_FIELD.toLowerCase());
  return keyOrNone(field?.value?.trim() ?? '');
}
export const tokenKeyOfRaw = (raw: Uint8Array): string => keyOrNone(fieldOf(raw, TOKEN_FIELD) ?? '');
const keyOrNone = (token: string): string => (token === '' ? '' : tokenKey(token));

/** A message id (RFC 5322, 3.6.4) without its brackets, where it is one that a search term can hold; else null. */
export function searchableMessageId(field: string | null): string | null {
  const id = /<([^<>]{1,900})>/.exec(field ?? '')?.[1]?.trim() ?? '';
  return /^[^\s"(){}<>]{3,900}$/.test(id) && id.includes('@') ? id : null;
}
