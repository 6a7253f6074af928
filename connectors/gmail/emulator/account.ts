// One Gmail account of the emulator: messages, threads, drafts, labels and history as Gmail's documentation and others'
// observations describe them. The hands of the person who works in it are here too. Called by answer.ts and by tests.
import { addressesOf, baseSubjectOf, fieldOf, replaceMessageId } from './mail-fields.ts';

export interface StoredMessage {
  readonly id: string;
  readonly threadId: string;
  readonly labelIds: Set<string>;
  readonly raw: Buffer;
  readonly internalDateMs: number;
  readonly sequence: number;
  historyId: bigint;
}

/** Labels are those at the time of the record; `labelIds` those that came or went. */
export interface HistoryRecord {
  readonly id: bigint;
  readonly kind: 'messagesAdded' | 'messagesDeleted' | 'labelsAdded' | 'labelsRemoved';
  readonly messageId: string;
  readonly threadId: string;
  readonly messageLabelIds: readonly string[];
  readonly labelIds: readonly string[];
}

/** A refusal as Gmail words it; `reason` is that of `errors[0]`. */
export class Refusal extends Error {
  readonly code: number;
  readonly reason: string;
  readonly headers: Readonly<Record<string, string>>;
  constructor(code: number, reason: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.code = code;
    this.reason = reason;
    this.headers = headers;
  }
}
const notFound = (): Refusal => new Refusal(404, 'notFound', 'Requested entity was not found.');

const SYSTEM_LABELS = ['INBOX', 'SENT', 'DRAFT', 'TRASH', 'SPAM', 'UNREAD', 'STARRED', 'IMPORTANT'];

interface InsertOptions {
  readonly threadId?: string;
  readonly isNewThread?: boolean;
  readonly atMs?: number;
}

export class EmulatedAccount {
  readonly address: string;
  readonly tokens = new Set<string>();
  readonly messages = new Map<string, StoredMessage>();
  /** Draft id to the id of the message in it. */
  readonly drafts = new Map<string, string>();
  readonly labels = new Map<string, string>();
  readonly history: HistoryRecord[] = [];
  historyId: bigint;
  /** A start before this one is answered with 404. */
  oldestHistoryId: bigint;
  /** Gmail was seen to replace the Message-ID of what is sent through the API. */
  replacesMessageId = true;
  /** Whether labels in history are those of now instead of those of the time; the documentation does not say. */
  tellsLabelsOfNow = false;
  /** Units left before requests are refused; null is no limit. */
  unitsLeft: number | null = null;
  hidden: ReadonlySet<string> = new Set();
  isWatched = false;
  onChange: () => void = () => undefined;
  #count = 0;

  constructor(address: string, firstHistoryId: bigint) {
    this.address = address;
    this.historyId = firstHistoryId;
    this.oldestHistoryId = firstHistoryId;
    for (const name of SYSTEM_LABELS) this.labels.set(name, name);
  }

  #newId(): string {
    this.#count += 1;
    return (0x19a0000000000000n + BigInt(this.#count) * 0x10001n).toString(16);
  }

  #record(kind: HistoryRecord['kind'], message: StoredMessage, labelIds: readonly string[] = []): void {
    this.historyId += BigInt(1 + (this.history.length % 7));
    message.historyId = this.historyId;
    const { id: messageId, threadId } = message;
    this.history.push({
      id: this.historyId,
      kind,
      messageId,
      threadId,
      messageLabelIds: [...message.labelIds],
      labelIds,
    });
    this.onChange();
  }

  #threadFor(raw: Buffer): string | undefined {
    const parents = `${fieldOf(raw, 'References') ?? ''} ${fieldOf(raw, 'In-Reply-To') ?? ''}`.match(
      /<[^<>\s]{1,500}>/g,
    );
    if (!parents) return undefined;
    const named = new Set(parents);
    return [...this.messages.values()].find((message) => named.has(fieldOf(message.raw, 'Message-ID') ?? ''))?.threadId;
  }

  messageOf(id: string): StoredMessage {
    if (!/^[0-9a-f]{1,16}$/.test(id)) throw new Refusal(400, 'invalidArgument', 'Invalid id value');
    const message = this.messages.get(id);
    if (!message) throw notFound();
    return message;
  }

  threadOf(threadId: string): readonly StoredMessage[] {
    const messages = [...this.messages.values()].filter((message) => message.threadId === threadId);
    if (messages.length === 0) throw notFound();
    return messages.sort((a, b) => a.sequence - b.sequence);
  }

  draftOf(draftId: string): StoredMessage {
    const message = this.messages.get(this.drafts.get(draftId) ?? '');
    if (!message) throw notFound();
    return message;
  }

  /** As messages.insert does; without a thread one is found by the references. */
  insert(raw: Buffer, labelIds: readonly string[], options: InsertOptions = {}): StoredMessage {
    const id = this.#newId();
    if (options.threadId !== undefined) this.threadOf(options.threadId);
    const message: StoredMessage = {
      id,
      threadId: options.threadId ?? (options.isNewThread ? undefined : this.#threadFor(raw)) ?? id,
      labelIds: new Set(labelIds),
      raw,
      internalDateMs: options.atMs ?? Date.now(),
      sequence: this.#count,
      historyId: 0n,
    };
    this.messages.set(id, message);
    this.#record('messagesAdded', message);
    return message;
  }

  remove(id: string): void {
    const message = this.messageOf(id);
    this.messages.delete(id);
    for (const [draftId, messageId] of this.drafts) if (messageId === id) this.drafts.delete(draftId);
    this.#record('messagesDeleted', message);
  }

  createDraft(raw: Buffer, threadId?: string): string {
    const message = this.insert(raw, ['DRAFT'], threadId === undefined ? {} : { threadId });
    const draftId = `r-${BigInt(`0x${message.id}`)}`;
    this.drafts.set(draftId, message.id);
    return draftId;
  }

  /** The draft keeps its id; the message in it is another one. */
  updateDraft(draftId: string, raw: Buffer, threadId?: string): void {
    const old = this.draftOf(draftId);
    const next = this.insert(raw, ['DRAFT'], { threadId: threadId ?? old.threadId });
    this.drafts.set(draftId, next.id);
    this.messages.delete(old.id);
    this.#record('messagesDeleted', old);
  }

  /** From now on lists do not show the drafts that are there, as lists that lag. */
  hideDrafts(): void {
    this.hidden = new Set(this.drafts.keys());
  }

  deleteDraft(draftId: string): void {
    this.remove(this.draftOf(draftId).id);
  }

  /** The draft goes, a new message with a new id comes; in another thread where the subject is another. */
  sendDraft(draftId: string): StoredMessage {
    const draft = this.draftOf(draftId);
    if (addressesOf(draft.raw).length === 0) throw new Refusal(400, 'invalidArgument', 'Recipient address required');
    const [first] = this.threadOf(draft.threadId);
    const staysInThread = first !== undefined && baseSubjectOf(first.raw) === baseSubjectOf(draft.raw);
    const raw = this.replacesMessageId ? replaceMessageId(draft.raw, `<CA+${draft.id}@mail.gmail.com>`) : draft.raw;
    const sent = this.insert(raw, ['SENT'], staysInThread ? { threadId: draft.threadId } : { isNewThread: true });
    this.deleteDraft(draftId);
    return sent;
  }

  /** Some clients leave the draft's wrapper around what was sent. */
  leaveWrapper(draftId: string): StoredMessage {
    const sent = this.draftOf(draftId);
    sent.labelIds.delete('DRAFT');
    sent.labelIds.add('SENT');
    this.#record('labelsAdded', sent, ['SENT']);
    return sent;
  }

  modify(id: string, add: readonly string[], remove: readonly string[]): StoredMessage {
    const message = this.messageOf(id);
    const unknown = [...add, ...remove].find((label) => !this.labels.has(label));
    if (unknown !== undefined) throw new Refusal(400, 'invalidArgument', `Invalid label: ${unknown}`);
    // "A draft message may carry no label other than DRAFT."
    if (message.labelIds.has('DRAFT') && add.some((label) => label !== 'TRASH'))
      throw new Refusal(400, 'invalidArgument', 'Cannot modify labels of a draft message.');
    const added = add.filter((label) => !message.labelIds.has(label));
    const removed = remove.filter((label) => message.labelIds.has(label));
    for (const label of added) message.labelIds.add(label);
    for (const label of removed) message.labelIds.delete(label);
    if (added.length > 0) this.#record('labelsAdded', message, added);
    if (removed.length > 0) this.#record('labelsRemoved', message, removed);
    return message;
  }

  trash(id: string): StoredMessage {
    return this.modify(id, ['TRASH'], ['INBOX']);
  }

  createLabel(name: string): string {
    if ([...this.labels.values()].includes(name)) throw new Refusal(409, 'aborted', 'Label name exists or conflicts');
    this.#count += 1;
    const id = `Label_${this.#count}`;
    this.labels.set(id, name);
    return id;
  }

  /** A person deletes a label: it leaves all messages. */
  deleteLabel(name: string): void {
    for (const [id, other] of this.labels) {
      if (other !== name) continue;
      for (const message of this.messages.values()) if (message.labelIds.has(id)) this.modify(message.id, [], [id]);
      this.labels.delete(id);
    }
  }

  labelIdOf(name: string): string {
    const found = [...this.labels].find(([, other]) => other === name);
    if (!found) throw new Error(`the account has no label ${name}`);
    return found[0];
  }

  /** Every history id so far is unknown from now on. */
  expireHistory(): void {
    this.historyId += 1_000n;
    this.oldestHistoryId = this.historyId;
  }
}
