// What the house remembers: mails, work, runs, the send ledger and the audit log of one desk. The store fills these.
// Reads and writes are synchronous (SQLite in the process); `write` makes a group of writes durable together.
import type { CorrectionKind } from '../domain/correction.ts';
import type { Outcome } from '../domain/decision.ts';
import type { Intent } from '../domain/intent.ts';
import type { MailboxConnector } from '../domain/mailbox-connector.ts';
import type { MatterKind, NoticeReason, NoticeState, NoticeTarget } from '../domain/matter.ts';
import type { ModelTask } from '../domain/model-call.ts';
import type { ActionState, OrderAction } from '../domain/order-action.ts';
import type { ProposalState, SupportedProposal } from '../domain/proposal.ts';
import type { QueueFacts } from '../domain/queue.ts';
import type { Mailboxes } from '../domain/rights.ts';
import type { SendState } from '../domain/send-states.ts';
import type { CommitmentRecords } from './commitment-records.ts';
import type { ConsentRecords } from './consent-records.ts';
import type { FigureFacts, FigureRecords } from './figure-records.ts';
import type { KnowledgeRecords } from './knowledge-records.ts';
import type { NoticeRecords } from './notice-records.ts';
import type { PrivacyRecords } from './privacy-records.ts';
import type { QueueRecords } from './queue-records.ts';
import type { SatisfactionRecords } from './satisfaction-records.ts';
import type { SettingsReleaseRecords } from './settings-releases.ts';
import type { SourceConnectionRecords, SourceEventRecords, SourceStandingRecords } from './source-records.ts';
import type { UnwrittenRecords } from './unwritten-records.ts';
import type { Subscription } from './webhook-source.ts';

/** Ids are positive integers, given in order of arrival. */
export type MailId = number;

export interface ReceivedMail {
  readonly id: MailId;
  readonly mailbox: string;
  /** The provider's id, or a file's name; for people and for marks. */
  readonly providerRef: string;
  /** ISO 8601 UTC. */
  readonly receivedAt: string;
}

/** What is kept of a parsed mail for finding it again. Addresses lower-cased; message ids without angle brackets. */
export interface IndexedMail {
  /** `receipt`: one of ours that says only that a mail has come; `notice`: one that tells of an order unasked. Neither answers anything. */
  readonly direction: 'in' | 'out' | 'receipt' | 'notice';
  readonly messageId: string | null;
  /** SHA-256 (hex) over From, Subject, Date and text: one mail that arrives by two ways has one digest. */
  readonly contentDigest: string;
  /** Message ids of In-Reply-To and References, nearest first. */
  readonly parents: readonly string[];
  readonly contact: string;
  readonly subject: string;
  readonly text: string;
  readonly sentAt: string;
  readonly orderNumbers: readonly string[];
}

export interface FoundMail extends IndexedMail {
  readonly id: MailId;
  readonly threadId: number;
}

export interface MailRecords {
  /** Stores the bytes once (by SHA-256 of the bytes and mailbox) and enqueues the work in the same transaction. One that was only
   * kept before is new. */
  receive(mail: Omit<ReceivedMail, 'id'> & { readonly raw: Uint8Array }): {
    readonly id: MailId;
    readonly isNew: boolean;
  };
  /** The same without work: a mail that is context, or ours. */
  keep(mail: Omit<ReceivedMail, 'id'> & { readonly raw: Uint8Array }): { readonly id: MailId; readonly isNew: boolean };
  read(id: MailId): ReceivedMail | null;
  /** null where it is unknown, or could not be read so far that it was indexed. */
  readIndexed(id: MailId): FoundMail | null;
  /** The mail that arrived in this mailbox under this id of the provider's; not one that was only kept. */
  findByRef(mailbox: string, providerRef: string): MailId | null;
  readRaw(id: MailId): Uint8Array | null;
  /** Writes the index row and the full-text row; ties the mail to the thread of its parents or starts one. */
  index(id: MailId, mail: IndexedMail): { readonly threadId: number };
  /** Another mail, already indexed, that is the same mail: same Message-ID and content digest. Asked and written in one
   * transaction with `index`, so that of two copies worked on at once only one goes on. */
  findTwin(id: MailId, mail: Pick<IndexedMail, 'messageId' | 'contentDigest'>): MailId | null;
  /** The thread to which any of these message ids belongs, its mails oldest first, at most `limit` newest. */
  findThread(messageIds: readonly string[], limit: number): readonly FoundMail[];
  /** Mails that name the order or whose newest run was tied to it, newest first. */
  listByOrder(orderNumber: string, limit: number): readonly FoundMail[];
  /** Newest full-text hits. The query is plain words, never FTS syntax. */
  search(words: string, limit: number): readonly FoundMail[];
  /** The mails that arrived last, newest first. */
  listNewestIds(limit: number): readonly MailId[];
  /** Mails that arrived to be handled, newest first; null is any time, and any mailbox. */
  listArrivedIds(where: {
    readonly since: string | null;
    readonly mailboxes: readonly string[] | null;
    readonly limit: number;
  }): readonly MailId[];
  /** Resolves what a person types: an id, a Message-ID, or a provider reference. */
  find(reference: string): ReceivedMail | null;
  /** Mails received since then (ISO 8601 UTC) that a run ended by this rule, newest first. */
  listByRule(rule: string, since: string, limit: number): readonly MailId[];
}

/** A lease is lost when its time has passed, or by `release`. */
export interface WorkItem {
  readonly mailId: MailId;
  /** 1 at the first try. */
  readonly attempt: number;
}
export interface WorkRecords {
  lease(options: { readonly limit: number; readonly now: string; readonly leaseSeconds: number }): readonly WorkItem[];
  finish(mailId: MailId): void;
  /** Counts the failure; after limits.pipeline.attemptsMax the mail is set aside, else it is tried again. */
  fail(mailId: MailId, failure: { readonly reason: string; readonly now: string }): 'again' | 'set_aside';
  /** The world cannot be asked now, which is not the mail's fault: it is tried again then, and this try does not count. */
  postpone(mailId: MailId, until: string): void;
  /** Gives back the lease of a mail that was not begun: it is as if it had not been leased. */
  release(mailId: MailId): void;
  /** Gives back every lease: called by the only writer before it begins, for the process that held them has ended without a word. That
   * counts as no try, but as an interruption: mails with one are leased behind the others, in ever fewer, so that the one which
   * ends the process is found; after limits.pipeline.interruptionsMax a mail is set aside, and named here. What was postponed may be leased at once. */
  giveBackLeases(): readonly SetAsideWork[];
  /** Puts a finished or set-aside mail back in line (`waybill retry`). */
  retry(mailId: MailId): boolean;
  /** Of the mails of these mailboxes; of all unless they are given. */
  counts(mailboxes?: Mailboxes): {
    readonly waiting: number;
    readonly leased: number;
    readonly setAside: number;
    readonly finished: number;
  };
  listSetAside(limit: number, afterMailId?: MailId): readonly SetAsideWork[];
}
export interface SetAsideWork {
  readonly mailId: MailId;
  readonly reason: string;
}

/** The whole of one run, as JSON, from which it can be replayed and shown: evidence, facts, decision, reply, versions. */
export interface RunRecords {
  save(run: {
    readonly mailId: MailId;
    readonly at: string;
    readonly outcome: Outcome;
    readonly orderNumbers: readonly string[];
    readonly json: string;
    /** It ends as the run before did and says the same: whoever has laid the mail aside is not called back to it. */
    readonly isAsBefore?: boolean;
    /** What decides its place among those that wait for a person; where it is not given, nothing is known of that. */
    readonly waits?: QueueFacts;
    /** As what it is counted; the same holds. */
    readonly figures?: FigureFacts;
  }): void;
  /** The newest run of the mail. */
  read(mailId: MailId): { readonly at: string; readonly outcome: Outcome; readonly json: string } | null;
  /** Of the next so many runs after this id, without the whole of them: those whose JSON holds one of the words, in which the words of mails are escaped, so that
   * no customer writes them; and up to which id was looked, which is `id` where none came after it. */
  listHoldingAfter(
    words: readonly string[],
    id: number,
    limit: number,
  ): { readonly mailIds: readonly MailId[]; readonly readTo: number; readonly isEnd: boolean };
  /** How the newest run of the mail ended, without the whole of it. */
  readOutcome(mailId: MailId): { readonly at: string; readonly outcome: Outcome } | null;
  /** Runs in the order in which they were saved, those after this id. */
  listAfter(id: number, limit: number): readonly StoredRun[];
}
export interface StoredRun {
  readonly id: number;
  readonly mailId: MailId;
  readonly at: string;
  readonly outcome: Outcome;
  readonly json: string;
}

/** One outgoing message of ours. `token` is in its X-Waybill-Id header. */
export interface LedgerEntry {
  readonly id: number;
  readonly mailId: MailId;
  readonly mailbox: string;
  readonly token: string;
  readonly recipient: string;
  readonly threadId: number;
  readonly isAutomatic: boolean;
  readonly state: SendState;
  readonly draftRef: string | null;
  readonly sentRef: string | null;
  /** SHA-256 (hex) of the composed bytes. */
  readonly digest: string | null;
  readonly updatedAt: string;
  readonly detail: string | null;
  /** The draft's bytes (SHA-256, hex) when it was last looked at, and when; null before. */
  readonly lookedDigest: string | null;
  readonly lookedAt: string | null;
  /** It says only that the mail has come. A mail may have one beside its reply, a thread one in all. */
  readonly isReceipt: boolean;
  /** Of a confirmation: the order action that it tells of. A mail may have one for each. */
  readonly actionId: number | null;
  /** What the mail wanted most when the reply was written; null where that is not known. */
  readonly intent: Intent | null;
  /** Of a notice (notice-records.ts), which answers no mail: `mailId` is that of its own bytes. */
  readonly noticeId: number | null;
}
/** `diff` is what changed against our draft, as JSON (src/mail/diff-reply.ts); null where it could not be told. */
export interface EditedReply {
  readonly at: string;
  readonly raw: Uint8Array;
  readonly diff: string | null;
}
/** `approved`: sent by a person's approval or own hand; `unedited` of them as they were drafted. */
export interface DecidedReplies {
  readonly approved: number;
  readonly unedited: number;
  readonly rejected: number;
}
export interface LedgerRecords {
  /** At most one living reply a mail: planning twice returns the first one. An entry lives until it is withdrawn, or has failed:
   * there never was a draft, or a person says that it never left. */
  plan(
    entry: Pick<LedgerEntry, 'mailId' | 'mailbox' | 'token' | 'recipient' | 'threadId' | 'isAutomatic'> & {
      readonly now: string;
      readonly intent?: Intent | null;
      readonly noticeId?: number | null;
    },
  ): LedgerEntry;
  /** Plans and moves on to `drafting` with the digest of the draft that is written next. A mail whose living entry is past
   * `planned` keeps that one as it is, and `isNew` is false. */
  planDraft(
    entry: Parameters<LedgerRecords['plan']>[0] &
      Pick<LedgerEntry, 'isReceipt'> & { readonly actionId?: number | null },
    digest: string,
  ): { readonly entry: LedgerEntry; readonly isNew: boolean };
  /** null where the thread has had one, whatever became of it. */
  planReceipt(entry: Omit<Parameters<LedgerRecords['plan']>[0], 'isAutomatic'>): LedgerEntry | null;
  /** Receipts that are planned or drafted, oldest first. `wasTried`: its sending was begun, and the mailbox shows it unsent. */
  listReceiptsToSend(limit: number): readonly (LedgerEntry & { readonly wasTried: boolean })[];
  /** Moves from one of the `from` states, or throws: a state that moved meanwhile is a bug or a second process. */
  move(
    id: number,
    change: {
      readonly from: readonly SendState[];
      readonly to: SendState;
      readonly now: string;
      readonly draftRef?: string;
      readonly sentRef?: string;
      readonly digest?: string;
      readonly detail?: string;
      readonly intent?: Intent | null;
    },
  ): LedgerEntry;
  read(id: number): LedgerEntry | null;
  /** Its reply. */
  readForMail(mailId: MailId): LedgerEntry | null;
  /** The confirmation of an order action. `wasTried`: its sending was begun once. */
  readForAction(actionId: number): (LedgerEntry & { readonly wasTried: boolean }) | null;
  readForNotice(noticeId: number): LedgerEntry | null;
  listByState(state: SendState, limit: number): readonly LedgerEntry[];
  /** Those that came to it last first. */
  listNewestByState(state: SendState, limit: number): readonly LedgerEntry[];
  /** When its sending was last begun; null where it never was. */
  readSendingAt(id: number): string | null;
  /** Replies drafted in a mailbox that wait for a person, those not looked at for longest first. */
  listDrafted(mailbox: string, limit: number): readonly LedgerEntry[];
  /** Of the thread, oldest first. */
  listByThread(threadId: number, limit: number): readonly LedgerEntry[];
  readByToken(token: string): LedgerEntry | null;
  /** The draft was looked at and had these bytes (SHA-256, hex; null where it was not there). */
  noteLook(id: number, look: { readonly digest: string | null; readonly at: string }): void;
  /** What a person made of the draft, each version once. `isEdited` false: its bytes are others, but not its text, recipients or
   * attachments. */
  keepVersion(id: number, version: EditedReply & { readonly digest: string; readonly isEdited?: boolean }): void;
  /** Oldest first. */
  listVersions(id: number): readonly EditedReply[];
  /** What people made of the newest replies to mails of that intent in a mailbox, at most `limit`. */
  countDecided(mailbox: string, intent: Intent, limit: number): DecidedReplies;
  /** Automatic replies (sending, sent or unknown) since a time, for the caps. */
  countAutomatic(where: { readonly recipient?: string; readonly mailbox?: string; readonly since: string }): number;
  /** Notices (sending, sent or unknown) since a time, for theirs. */
  countNotices(where: Parameters<LedgerRecords['countAutomatic']>[0]): number;
  /** Newest automatic outgoing and newest inbound mail of a thread, for the rule against two automatic replies in a row.
   * `newestMailIdAtLastAutomatic` is the newest mail of the desk when that reply was sent: what has a greater id came after it. */
  readThreadTurn(threadId: number): {
    readonly lastAutomaticAt: string | null;
    readonly newestMailIdAtLastAutomatic: MailId | null;
    readonly lastInboundMailId: MailId | null;
  };
}

/** One action on an order that a mail asks for: proposed beside its draft, run once after a person approved it. */
export interface StoredAction {
  readonly id: number;
  readonly mailId: MailId;
  readonly mailbox: string;
  readonly threadId: number;
  /** Of the order, as it was found: FoundOrder.source. */
  readonly source: string;
  readonly orderId: string;
  readonly orderNumber: string;
  readonly action: OrderAction;
  /** SHA-256 (hex) of what of the order it was proposed on. */
  readonly stateDigest: string;
  readonly state: ActionState;
  /** Made when it is approved, the same for every try; null before. */
  readonly idempotencyKey: string | null;
  /** ISO 8601 UTC. */
  readonly proposedAt: string;
  readonly updatedAt: string;
  readonly approvedAt: string | null;
  readonly approvedBy: string | null;
  /** What the source calls what it did. */
  readonly reference: string | null;
  /** Why it is in its state, for a person. */
  readonly detail: string | null;
  /** When it was settled who hears of its end; null while somebody is still to be told. */
  readonly toldAt: string | null;
}
export type NewAction = Pick<
  StoredAction,
  'mailId' | 'mailbox' | 'threadId' | 'source' | 'orderId' | 'orderNumber' | 'action' | 'stateDigest'
>;
/** Each change is also in the audit log, which has a digest in the place of the action's content. */
export interface ActionRecords {
  /** What is proposed for a mail now. A proposal of before that is not among it, or was made on another state of the order, is withdrawn; a
   * wish whose action is under way, done or rejected by a person is not proposed again. Returns those that wait for approval. */
  propose(mailId: MailId, proposals: readonly NewAction[], at: string): readonly StoredAction[];
  read(id: number): StoredAction | null;
  /** Oldest first. */
  listOfMail(mailId: MailId): readonly StoredAction[];
  /** Longest untouched first. */
  listByState(state: ActionState, limit: number): readonly StoredAction[];
  /** Those that have ended, or may have, and of whose end somebody is still to be told; oldest first. */
  listToTell(limit: number): readonly StoredAction[];
  /** Those whose end is for a person to see to and stands in no matter yet; oldest first. */
  listToRaise(limit: number): readonly StoredAction[];
  /** Newest first. */
  listNewest(limit: number): readonly StoredAction[];
  /** Moves from one of the `from` states; null, and nothing is changed, where it has moved meanwhile. `approved` needs `by` and
   * `idempotencyKey`. Throws where no such move is allowed. */
  move(
    id: number,
    change: {
      readonly from: readonly ActionState[];
      readonly to: ActionState;
      readonly at: string;
      readonly by?: string;
      readonly idempotencyKey?: string;
      readonly reference?: string | null;
      readonly detail?: string | null;
    },
  ): StoredAction | null;
  /** It is settled who hears of its end. `how` such as `customer` or `person`; with `isForPerson` it is to become a matter. */
  noteTold(id: number, told: { readonly at: string; readonly how: string; readonly isForPerson?: boolean }): void;
  /** It stands in a matter, or needs none. */
  noteRaised(id: number): void;
}

export interface AuditEntry {
  readonly seq: number;
  readonly mailId: MailId | null;
  readonly at: string;
  readonly step: string;
  /** JSON; null after its erasure. */
  readonly content: string | null;
  readonly digest: string;
  readonly previousHash: string;
  readonly hash: string;
}
export type AuditVerdict =
  | { readonly kind: 'intact'; readonly entries: number; readonly erased: number; readonly head: string }
  | { readonly kind: 'broken'; readonly seq: number; readonly why: string };
export interface NewAuditEntry {
  readonly mailId: MailId | null;
  readonly at: string;
  readonly step: string;
  readonly content: unknown;
}
export interface AuditRecords {
  append(entry: NewAuditEntry): void;
  /** One after the other, in one statement. */
  appendAll(entries: readonly NewAuditEntry[]): void;
  show(mailId: MailId): readonly AuditEntry[];
  list(range: { readonly fromSeq: number; readonly limit: number }): readonly AuditEntry[];
  /** Newest first, those before `beforeSeq`. Looks at limits.store.auditRowsSearched of them at most, so that a word that stands nowhere takes
   * no longer than one that does: `searchedTo` is where the next search goes on, null where nothing older is left. */
  search(query: AuditQuery): { readonly entries: readonly AuditEntry[]; readonly searchedTo: number | null };
  /** The steps of the newest entries, in order of their names. */
  listSteps(): readonly string[];
  /** Removes content and salt of a mail's entries; the chain still verifies. */
  erase(mailId: MailId): number;
  /** Recomputes the chain and compares its head with the one kept outside the database. */
  verify(): AuditVerdict;
  /** The same in steps of some milliseconds, each with the entries seen so far: a long log holds nobody up. */
  verifyInSteps(): Generator<number, AuditVerdict>;
}
export interface AuditQuery {
  /** null: from the newest on. */
  readonly beforeSeq: number | null;
  readonly limit: number;
  readonly mailId: MailId | null;
  readonly step: string | null;
  /** ISO 8601 UTC. */
  readonly since: string | null;
  readonly until: string | null;
  /** Words in the content, as they stand there; null: any. */
  readonly words: string | null;
  /** Entries of mails of these mailboxes alone; null: all, and those of no mail. */
  readonly mailboxes: readonly string[] | null;
}

/** What a person said of how a mail was handled. */
export interface Correction {
  readonly mailId: MailId;
  readonly at: string;
  readonly by: string;
  readonly kind: CorrectionKind;
  /** What the mail wants, the main wish first; empty where the person did not say. */
  readonly intents: readonly Intent[];
  readonly note: string | null;
}
export interface LabelledMail {
  readonly mailId: MailId;
  /** 1 is the mail that was corrected first of all; a mail keeps its place for ever. */
  readonly place: number;
  readonly intents: readonly Intent[];
}
export interface CorrectionRecords {
  /** Also appends to the audit log, without the note. Never changed or removed afterwards. */
  add(correction: Correction): void;
  /** Everything said of a mail, oldest first. */
  listOfMail(mailId: MailId): readonly Correction[];
  /** Mails of which somebody said what they want, each with the newest such word, in order of place. At most `limit`, the newest. */
  listLabelled(limit: number): readonly LabelledMail[];
  /** Mails by the kind of the newest word on them. */
  counts(): Readonly<Record<CorrectionKind, number>>;
}

/** A version of what the desk has learned from its corrections. */
export interface StoredDeskModel {
  readonly version: number;
  readonly at: string;
  /** As src/classify/ngrams/model.ts writes them. */
  readonly weights: Uint8Array;
  readonly proven: readonly Intent[];
}
export interface DeskModelRecords {
  /** Becomes the one in use; a version number is never given twice. Keeps limits.learning.versionsKept. */
  add(model: Omit<StoredDeskModel, 'version'>): number;
  /** The one in use; null where the desk has learned nothing, or all of it was withdrawn. */
  readCurrent(): StoredDeskModel | null;
  /** Takes the one in use out of use, so that the one before it is. Returns its version, or null where there is none. */
  withdraw(now: string): number | null;
}

/** Ids are given in the order in which the proposals were first made. */
export interface StoredProposal extends SupportedProposal {
  readonly id: number;
  readonly state: ProposalState;
  /** When it was last proposed or decided. */
  readonly at: string;
  readonly undo: string | null;
}
export interface ProposalRecords {
  /** The outcome of a reading: what is new or was outdated is open, what was rejected or accepted stays so, open ones that are not
   * among them become outdated. */
  propose(found: readonly SupportedProposal[], at: string): void;
  /** In order of their ids. */
  list(state: ProposalState): readonly StoredProposal[];
  read(id: number): StoredProposal | null;
  /** Also appends to the audit log: which proposal and where it goes, no words of it. `undo` is kept until the next decision. */
  decide(decision: {
    readonly id: number;
    readonly to: Exclude<ProposalState, 'outdated'>;
    readonly at: string;
    readonly by: string;
    readonly undo: string | null;
  }): void;
}

/** A mailbox that is watched. Times are ISO 8601 UTC. */
export interface WatchedMailbox {
  readonly mailbox: string;
  /** Mails that arrived before are context and are not answered. */
  readonly connectedAt: string;
  /** null: the next listing is from a time on. */
  readonly cursor: string | null;
  /** When the last listing that came to its end began. */
  readonly listedAt: string | null;
  /** Intents that leave without a person; none: drafts only. */
  readonly sendsIntents: readonly Intent[];
  /** Why it is not watched now; null while it is. */
  readonly stoppedWhy: string | null;
}
export interface UnreadMail {
  readonly mailbox: string;
  readonly providerRef: string;
  readonly attempts: number;
  readonly reason: string;
  readonly at: string;
}
/** `webhookId` is the random part of the address to which the provider calls. */
export interface StoredSubscription {
  readonly webhookId: string;
  /** null before it is made, and where the provider has ended it. */
  readonly subscription: Subscription | null;
}
export interface WatchRecords {
  /** A mailbox that is known already keeps what is known of it. */
  connect(mailbox: string, at: string): WatchedMailbox;
  read(mailbox: string): WatchedMailbox | null;
  list(): readonly WatchedMailbox[];
  /** Written after the work rows of what was listed. `listedAt` is given when the listing came to its end. */
  saveCursor(mailbox: string, cursor: string | null, listedAt?: string): void;
  /** Also appends to the audit log. */
  allowSending(
    mailbox: string,
    intents: readonly Intent[],
    decided: { readonly by: string; readonly at: string },
  ): void;
  /** What is known of the mailbox is gone, leave to send included: connected again, it is a new one. Mails and drafts stay. */
  forget(mailbox: string): void;
  /** null: it is watched again. Also appends to the audit log where that is news. */
  noteStop(mailbox: string, why: string | null, at: string): void;
  saveSubscription(mailbox: string, stored: StoredSubscription): void;
  readSubscription(mailbox: string): StoredSubscription | null;
  /** Counts a mail that is listed and could not be read; after limits.pipeline.attemptsMax it is set aside, else it is tried again. */
  noteUnread(mail: Omit<UnreadMail, 'attempts'>): 'again' | 'set_aside';
  /** It could be read, or is gone. */
  forgetUnread(mailbox: string, providerRef: string): void;
  /** Those that were set aside are tried again, of one mailbox or of all; how many. Also appends to the audit log. */
  retryUnread(decided: { readonly by: string; readonly at: string; readonly mailbox?: string }): number;
  listUnread(where: { readonly mailbox?: string; readonly isSetAside: boolean }, limit: number): readonly UnreadMail[];
}

/** How a mailbox is reached. `mailbox` is its first address, lower-cased. */
export interface Connection {
  readonly mailbox: string;
  readonly connector: MailboxConnector;
  /** JSON, without any secret. */
  readonly config: string;
  /** The secret as src/connecting/seal-secret.ts seals it; null where there is none. */
  readonly sealed: Uint8Array | null;
  /** The key that opens it. */
  readonly keyId: string | null;
  /** ISO 8601 UTC. */
  readonly connectedAt: string;
}
/** Each change is also in the audit log, without config and secret. */
export interface ConnectionRecords {
  /** In the place of one that the mailbox has. */
  save(connection: Connection): void;
  read(mailbox: string): Connection | null;
  /** In order of their names, at most limits.connecting.connectionsMax. */
  list(): readonly Connection[];
  /** False where there is none. */
  remove(mailbox: string, at: string): boolean;
  /** Puts `sealed` in the place of `was`. False where another secret stands there meanwhile: then nothing is changed. */
  reseal(
    mailbox: string,
    change: {
      readonly was: Uint8Array;
      readonly sealed: Uint8Array;
      readonly keyId: string;
      readonly why: 'rotated_token' | 'rotated_key';
      readonly at: string;
    },
  ): boolean;
}

/** A secret of the desk that is no mailbox's, as src/connecting/seal-secret.ts seals it: with which people are told, or a model is asked. */
export interface DeskSecret {
  /** Such as `slack:desk` or `model:key`. */
  readonly name: string;
  readonly sealed: Uint8Array;
  /** The key that opens it. */
  readonly keyId: string;
  /** ISO 8601 UTC. */
  readonly keptAt: string;
}
/** Each change is also in the audit log, without the secret. */
export interface DeskSecretRecords {
  /** In the place of one of that name. */
  save(secret: DeskSecret): void;
  /** In order of their names, at most limits.notifier.secretsMax. */
  list(): readonly DeskSecret[];
  /** False where there is none. */
  remove(name: string, at: string): boolean;
  /** Puts `sealed` in the place of `was`. False where another secret stands there meanwhile: then nothing is changed. */
  reseal(
    name: string,
    change: { readonly was: Uint8Array; readonly sealed: Uint8Array; readonly keyId: string; readonly at: string },
  ): boolean;
}

/** What waits for a person. Times are ISO 8601 UTC with milliseconds. */
export interface Matter {
  readonly id: number;
  readonly mailId: MailId;
  readonly kind: MatterKind;
  /** Of a bounced one: the mail that says so. */
  readonly bounceMailId: MailId | null;
  /** The rule of the routes that named who is told. */
  readonly rule: string;
  readonly to: NoticeTarget;
  readonly backup: NoticeTarget | null;
  readonly openedAt: string;
  readonly deadlineAt: string;
  readonly urgentAt: string;
  readonly closedAt: string | null;
  readonly closedWhy: string | null;
}
export interface MatterNotice {
  readonly matterId: number;
  readonly reason: NoticeReason;
  readonly to: NoticeTarget;
  readonly state: NoticeState;
  readonly attempts: number;
  readonly notifiedAt: string;
  readonly detail: string | null;
}
export interface MatterRecords {
  /** null where the mail has an open one of that slot (matterSlot), which stays as it is. Also appends to the audit log. */
  open(matter: Omit<Matter, 'id' | 'closedAt' | 'closedWhy'>): number | null;
  read(id: number): Matter | null;
  /** Those that are open, the next deadline first. */
  listOpen(limit: number): readonly Matter[];
  /** All of a mail, oldest first. */
  listOfMail(mailId: MailId): readonly Matter[];
  /** One that is closed stays as it was. Also appends to the audit log. */
  close(id: number, closed: { readonly at: string; readonly why: string }): void;
  /** Writes that a person is told now. False where that reason was told, may have been told, or has failed too often: then nobody
   * may be told. */
  beginNotice(notice: Omit<MatterNotice, 'state' | 'attempts' | 'detail'>): boolean;
  /** Also appends to the audit log. */
  settleNotice(
    matterId: number,
    reason: NoticeReason,
    settled: { readonly state: Exclude<NoticeState, 'telling'>; readonly at: string; readonly detail: string | null },
  ): void;
  /** What was begun before that time and never settled may have arrived: it becomes `unknown`. How many there were. */
  settleUnfinished(before: string, at: string): number;
  listNotices(matterId: number): readonly MatterNotice[];
  /** The mail in the thread of this one that a person or we sent to its contact after it: it names the mail as one that it answers,
   * or is dated later than `since`. With `toAnybody` whoever it went to. null where nobody has answered. */
  findAnswer(
    mailId: MailId,
    where: { readonly since: string; readonly toAnybody: boolean },
  ): { readonly mailId: MailId; readonly sentAt: string } | null;
}

export interface ModelUsageTotals {
  readonly calls: number;
  readonly faults: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly costMicroUsd: number;
}
/** What language models cost, a sum a UTC day, model and task. */
export interface ModelUsageRecords {
  /** Adds one call. */
  add(
    call: { readonly at: string; readonly model: string; readonly task: ModelTask; readonly isFault: boolean } & Pick<
      ModelUsageTotals,
      'inputTokens' | 'outputTokens' | 'costMicroUsd'
    >,
  ): void;
  /** Of the UTC days from `firstDay` (YYYY-MM-DD) on. */
  sumSince(firstDay: string): ModelUsageTotals;
  /** Of those days, the newest first. */
  listSince(
    firstDay: string,
    limit: number,
  ): readonly ({ readonly day: string; readonly model: string; readonly task: ModelTask } & ModelUsageTotals)[];
}

/** What a shop, a carrier or an ERP answered, kept for a while. */
export interface SourceAnswer {
  /** The connection's name. */
  readonly source: string;
  /** What was asked. */
  readonly key: string;
  /** JSON. */
  readonly answer: string;
  /** ISO 8601 UTC. */
  readonly readAt: string;
}
/** A cache: losing it costs time alone. */
export interface SourceAnswerRecords {
  read(source: string, key: string): SourceAnswer | null;
  /** In the place of the one before. `subjects` are the things that it speaks of, by which it is forgotten; until `keptUntil` at most.
   * Removes some of what has passed its time, so that the whole stays within limits.sources. Inside a write. */
  save(answer: SourceAnswer & { readonly subjects: readonly string[]; readonly keptUntil: string }): void;
  /** Those of this source that speak of the subject, or all that it said. How many were forgotten. Inside a write. */
  forget(source: string, subject: string | null): number;
}

export interface SettingsRecords {
  read(key: string): string | null;
  write(key: string, value: string): void;
}

export interface Records {
  readonly mails: MailRecords;
  readonly work: WorkRecords;
  readonly runs: RunRecords;
  readonly ledger: LedgerRecords;
  readonly actions: ActionRecords;
  readonly audit: AuditRecords;
  readonly settings: SettingsRecords;
  readonly corrections: CorrectionRecords;
  readonly deskModels: DeskModelRecords;
  readonly proposals: ProposalRecords;
  readonly watches: WatchRecords;
  readonly connections: ConnectionRecords;
  readonly deskSecrets: DeskSecretRecords;
  readonly sourceConnections: SourceConnectionRecords;
  readonly sourceStandings: SourceStandingRecords;
  readonly sourceEvents: SourceEventRecords;
  readonly matters: MatterRecords;
  readonly queue: QueueRecords;
  readonly figures: FigureRecords;
  readonly modelUsage: ModelUsageRecords;
  readonly knowledge: KnowledgeRecords;
  readonly sourceAnswers: SourceAnswerRecords;
  readonly settingsReleases: SettingsReleaseRecords;
  readonly privacy: PrivacyRecords;
  readonly consents: ConsentRecords;
  readonly satisfaction: SatisfactionRecords;
  readonly notices: NoticeRecords;
  readonly commitments: CommitmentRecords;
  readonly unwritten: UnwrittenRecords;
  /** Of the database; `bytesMax` is what the runtime has room for, null where that is the disk. */
  measure(): { readonly bytes: number; readonly bytesMax: number | null };
  /** Runs the callback at once inside a transaction, which it shares with other writes (group commit); resolves when it is
   * on the disk. A callback that throws is rolled back alone and rejects its own promise. */
  write<T>(work: () => T): Promise<T>;
  /** The same, with its value at once: nothing may leave the house on it before `durable` resolves. Throws what the callback
   * throws. */
  apply<T>(work: () => T): { readonly value: T; readonly durable: Promise<void> };
  close(): Promise<void>;
}
