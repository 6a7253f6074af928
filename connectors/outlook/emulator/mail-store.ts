// The mail of one emulated Exchange mailbox: folders, messages with ids that stay, change keys, and a log of what happened in
// each folder for the deltas. Test-only; used by the other files of this emulator.
import { randomBytes } from 'node:crypto';

export const FOLDER_NAMES = ['inbox', 'drafts', 'sentitems', 'deleteditems', 'outbox'] as const;
export type FolderName = (typeof FOLDER_NAMES)[number];
export const folderId = (name: FolderName): string =>
  `AAMkADemu${Buffer.from(name).toString('base64url').padEnd(40, 'A')}`;

export interface Recipient {
  emailAddress: { name?: string; address: string };
}

/** What Graph lets a caller write, or derives. `raw` are the bytes of a mail that came or was sent by hand, kept as they are. */
export interface Message {
  readonly id: string;
  folder: FolderName;
  version: number;
  readonly createdMs: number;
  readonly receivedMs: number;
  raw: Buffer | null;
  isDraft: boolean;
  isRead: boolean;
  subject: string;
  body: { contentType: 'html' | 'text'; content: string };
  from: Recipient | null;
  toRecipients: Recipient[];
  ccRecipients: Recipient[];
  bccRecipients: Recipient[];
  replyTo: Recipient[];
  categories: string[];
  internetMessageId: string;
  conversationId: string;
  inReplyTo: string | null;
  headers: { name: string; value: string }[];
  properties: Map<string, string>;
  attachments: { name: string; contentType: string; contentBytes: string }[];
  /** A sent copy that is not shown yet. */
  isHidden: boolean;
}

export type LogEntry = { readonly folder: FolderName; readonly id: string; readonly kind: 'changed' | 'removed' };

const newId = (): string => `AAkALgAAAAAAHYQDEapmEc2byACqAC-EWg0A${randomBytes(24).toString('base64url')}AAA=`;

export const newMessage = (folder: FolderName, fields: Partial<Message>): Message => ({
  id: newId(),
  folder,
  version: 1,
  createdMs: Date.now(),
  // Exchange keeps whole seconds.
  receivedMs: Math.floor(Date.now() / 1_000) * 1_000,
  raw: null,
  isDraft: false,
  isRead: false,
  subject: '',
  body: { contentType: 'text', content: '' },
  from: null,
  toRecipients: [],
  ccRecipients: [],
  bccRecipients: [],
  replyTo: [],
  categories: [],
  internetMessageId: `<${randomBytes(12).toString('hex')}@emulated.example>`,
  conversationId: `AAQkADemu${randomBytes(12).toString('base64url')}`,
  inReplyTo: null,
  headers: [],
  properties: new Map(),
  attachments: [],
  isHidden: false,
  ...fields,
});

export class MailStore {
  readonly messages = new Map<string, Message>();
  readonly log: LogEntry[] = [];
  readonly masterCategories: string[] = [];
  /** Called for each change, so that notifications can go out. */
  onChange: (entry: LogEntry, message: Message, isNew: boolean) => void = () => undefined;

  add(message: Message): Message {
    this.messages.set(message.id, message);
    this.note('changed', message, true);
    return message;
  }

  change(message: Message, fields: Partial<Message>): void {
    Object.assign(message, fields);
    message.version += 1;
    this.note('changed', message, false);
  }

  move(message: Message, folder: FolderName): void {
    if (message.folder === folder) return;
    this.note('removed', message, false);
    message.folder = folder;
    message.version += 1;
    this.note('changed', message, true);
  }

  remove(message: Message): void {
    this.messages.delete(message.id);
    this.note('removed', message, false);
  }

  listFolder(folder: FolderName): Message[] {
    return [...this.messages.values()].filter((message) => message.folder === folder && !message.isHidden);
  }

  /** A mail that names an earlier one is of its conversation. */
  conversationOf(messageIds: readonly string[]): string | null {
    for (const message of this.messages.values())
      if (messageIds.includes(message.internetMessageId)) return message.conversationId;
    return null;
  }

  private note(kind: LogEntry['kind'], message: Message, isNew: boolean): void {
    if (message.isHidden) return;
    const entry = { folder: message.folder, id: message.id, kind };
    this.log.push(entry);
    this.onChange(entry, message, isNew);
  }
}
