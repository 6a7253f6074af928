// The tables of one desk, as drizzle sees them; the migrations are made from this file. Used by every repository of this
// folder and by drizzle-kit. The full-text table stands in full-text.ts, because drizzle-kit knows no virtual tables.

import { COMMITMENT_KEEPERS, COMMITMENT_STATES } from '../domain/commitment.ts';
import { CORRECTION_KINDS } from '../domain/correction.ts';
import { OUTCOMES } from '../domain/decision.ts';
import { REPLY_DECISIONS } from '../domain/figures.ts';
import { type Alarm, INTENTS, type Intent, URGENCIES } from '../domain/intent.ts';
import { LANGUAGES } from '../domain/language.ts';
import { MAILBOX_CONNECTORS } from '../domain/mailbox-connector.ts';
import { MATTER_KINDS, NOTICE_REASONS, NOTICE_STATES, NOTICE_WAYS } from '../domain/matter.ts';
import { MODEL_TASKS } from '../domain/model-call.ts';
import {
  NOTICE_KINDS,
  NOTICE_MODES,
  NOTICE_REPORTS,
  type NoticeKind,
  TURN_STANDINGS,
  UNTOLD_REASONS,
} from '../domain/notice.ts';
import { ACTION_STATES, ORDER_ACTION_KINDS } from '../domain/order-action.ts';
import { PROPOSAL_STATES, type ProposalContent } from '../domain/proposal.ts';
import { QUEUE_DIMENSIONS, QUEUE_OUTCOMES, QUEUE_STATES, QUEUE_TROUBLES } from '../domain/queue.ts';
import { SATISFACTION_ANSWERS } from '../domain/satisfaction.ts';
import { SEND_STATES } from '../domain/send-states.ts';
import { KNOWLEDGE_ORIGINS } from '../ports/knowledge-records.ts';
import { SETTING_PARTS } from '../ports/settings-releases.ts';
import type { KeptSubscriptions } from '../ports/source-records.ts';
import type { Subscription } from '../ports/webhook-source.ts';
import { blob, customType, index, integer, primaryKey, sql, sqliteTable, text, uniqueIndex } from './drizzle.ts';

/** A SHA-256 as 32 bytes, in hex outside the database. */
const sha256Hex = customType<{ data: string; driverData: Buffer }>({
  dataType: () => 'blob',
  toDriver: (hex) => Buffer.from(hex, 'hex'),
  fromDriver: (bytes) => bytes.toString('hex'),
});

/** A reply that a person approved, sent by their own hand or rejected; one that the desk sent by itself is none. */
export const IS_DECIDED_BY_PERSON =
  "state IN ('sent', 'rejected') AND NOT is_receipt AND action_id IS NULL AND notice_id IS NULL AND (NOT is_automatic OR sending_at IS NULL)";

/** Steps of the audit log that name, where it is known, the person who decided on a mail. */
export const IS_DECISION_OF_PERSON =
  "step IN ('approval', 'draft_edited', 'draft_rejected', 'rejected_on_page', 'draft_withdrawn', 'escalated_by_person')";
/** Of such a step: the person's id, and whether the reply was sent. In the words of the index over them. */
export const DECIDER = "content ->> '$.by.id'";
export const WAS_SENT = "content ->> '$.sent'";

export const WORK_STATES = ['waiting', 'leased', 'finished', 'set_aside'] as const;

/** Every mail that arrived, once a mailbox. The bytes are elsewhere, so that these rows stay short to scan. */
export const mails = sqliteTable(
  'mails',
  {
    id: integer('id').primaryKey(),
    mailbox: text('mailbox').notNull(),
    providerRef: text('provider_ref').notNull(),
    receivedAt: text('received_at').notNull(),
    rawDigest: blob('raw_digest', { mode: 'buffer' }).notNull(),
    sizeBytes: integer('size_bytes').notNull(),
  },
  (table) => [
    uniqueIndex('mails_by_raw_digest').on(table.rawDigest, table.mailbox),
    index('mails_by_provider_ref').on(table.providerRef),
  ],
);

/** `raw` is null where the bytes are a file beside the database, named by their digest. */
export const rawMails = sqliteTable('raw_mails', {
  mailId: integer('mail_id')
    .primaryKey()
    .references(() => mails.id),
  raw: blob('raw', { mode: 'buffer' }),
});

export const work = sqliteTable(
  'work',
  {
    mailId: integer('mail_id')
      .primaryKey()
      .references(() => mails.id),
    workState: text('work_state', { enum: WORK_STATES }).notNull(),
    attempts: integer('attempts').notNull(),
    /** Of a leased one: until when. Of a waiting one: not before. */
    leasedUntilMs: integer('leased_until_ms'),
    reason: text('reason'),
    /** How often the process ended while it was leased, since a try last came to an end. */
    interruptions: integer('interruptions').notNull().default(0),
  },
  (table) => [index('work_in_line').on(table.workState, table.interruptions, table.mailId)],
);

/** What of a parsed mail is kept for finding it again. */
export const messages = sqliteTable(
  'messages',
  {
    mailId: integer('mail_id')
      .primaryKey()
      .references(() => mails.id),
    threadId: integer('thread_id').notNull(),
    direction: text('direction', { enum: ['in', 'out', 'receipt', 'notice'] }).notNull(),
    messageId: text('message_id'),
    contentDigest: text('content_digest').notNull(),
    contact: text('contact').notNull(),
    sentAt: text('sent_at').notNull(),
    parents: text('parents', { mode: 'json' }).$type<readonly string[]>().notNull(),
    orderNumbers: text('order_numbers', { mode: 'json' }).$type<readonly string[]>().notNull(),
    subject: text('subject').notNull(),
    text: text('text').notNull(),
  },
  (table) => [
    index('messages_by_thread').on(table.threadId, table.mailId),
    // Only for mails without a Message-ID; every other is found by its thread. A digest of each mail would be a page of each mail.
    index('messages_without_id').on(table.contentDigest).where(sql`coalesce(message_id, '') = ''`),
  ],
);

/** Every message id that a mail has or names as a parent, and the thread to which it so belongs. */
export const threadIds = sqliteTable('thread_ids', {
  messageId: text('message_id').primaryKey(),
  threadId: integer('thread_id').notNull(),
});

export const orderMails = sqliteTable(
  'order_mails',
  { orderNumber: text('order_number').notNull(), mailId: integer('mail_id').notNull() },
  (table) => [primaryKey({ columns: [table.orderNumber, table.mailId] })],
);

export const runs = sqliteTable(
  'runs',
  {
    id: integer('id').primaryKey(),
    mailId: integer('mail_id')
      .notNull()
      .references(() => mails.id),
    at: text('at').notNull(),
    outcome: text('outcome', { enum: OUTCOMES }).notNull(),
    orderNumbers: text('order_numbers', { mode: 'json' }).$type<readonly string[]>().notNull(),
    json: text('json').notNull(),
  },
  (table) => [index('runs_by_mail').on(table.mailId)],
);

/** `sendingAt` and `newestMailId` are set when the state becomes `sending`: that moment, and the newest mail of the desk then. */
export const ledger = sqliteTable(
  'ledger',
  {
    id: integer('id').primaryKey(),
    mailId: integer('mail_id')
      .notNull()
      .references(() => mails.id),
    mailbox: text('mailbox').notNull(),
    token: text('token').notNull(),
    recipient: text('recipient').notNull(),
    threadId: integer('thread_id').notNull(),
    isAutomatic: integer('is_automatic', { mode: 'boolean' }).notNull(),
    state: text('state', { enum: SEND_STATES }).notNull(),
    draftRef: text('draft_ref'),
    sentRef: text('sent_ref'),
    digest: text('digest'),
    updatedAt: text('updated_at').notNull(),
    detail: text('detail'),
    sendingAt: text('sending_at'),
    newestMailId: integer('newest_mail_id'),
    /** SHA-256 of the draft's bytes when the mailbox was last looked at; null before. */
    lookedDigest: text('looked_digest'),
    lookedAt: text('looked_at'),
    /** Stands for its mail, so that no other is planned: not where it was withdrawn, or failed before there was a draft. */
    isLiving: integer('is_living', { mode: 'boolean' }).notNull(),
    /** It says only that the mail has come, and stands beside the reply. */
    isReceipt: integer('is_receipt', { mode: 'boolean' }).notNull().default(false),
    /** It confirms this order action, and stands beside the reply. */
    actionId: integer('action_id'),
    /** What the mail wanted most when the reply was written; null where that is not known. */
    intent: text('intent', { enum: INTENTS }),
    /** It answers no mail: it is this notice, whose own bytes are its mail. */
    noticeId: integer('notice_id'),
  },
  (table) => [
    uniqueIndex('ledger_living_by_mail').on(table.mailId, table.isReceipt).where(sql`is_living AND action_id IS NULL`),
    uniqueIndex('ledger_living_by_action').on(table.actionId).where(sql`is_living AND action_id IS NOT NULL`),
    index('ledger_ended_by_mail').on(table.mailId).where(sql`NOT is_living`),
    index('ledger_by_action').on(table.actionId).where(sql`action_id IS NOT NULL`),
    index('ledger_by_notice').on(table.noticeId).where(sql`notice_id IS NOT NULL`),
    index('ledger_notices_to').on(table.recipient, table.sendingAt).where(sql`notice_id IS NOT NULL`),
    index('ledger_receipts_by_thread').on(table.threadId).where(sql`is_receipt`),
    index('ledger_receipts_to_send').on(table.id).where(sql`is_receipt AND state IN ('planned', 'drafted')`),
    index('ledger_decided').on(table.mailbox, table.intent, table.updatedAt).where(sql.raw(IS_DECIDED_BY_PERSON)),
    index('ledger_by_state').on(table.state, table.updatedAt),
    index('ledger_by_thread').on(table.threadId),
    index('ledger_by_token').on(table.token),
    index('ledger_by_recipient').on(table.recipient, table.sendingAt).where(sql`sending_at IS NOT NULL`),
    index('ledger_by_mailbox').on(table.mailbox, table.sendingAt).where(sql`sending_at IS NOT NULL`),
  ],
);

/** Actions on orders: proposed beside a draft, and run once after a person approved that very action. */
export const orderActions = sqliteTable(
  'order_actions',
  {
    id: integer('id').primaryKey(),
    mailId: integer('mail_id')
      .notNull()
      .references(() => mails.id),
    mailbox: text('mailbox').notNull(),
    threadId: integer('thread_id').notNull(),
    source: text('source').notNull(),
    orderId: text('order_id').notNull(),
    orderNumber: text('order_number').notNull(),
    kind: text('kind', { enum: ORDER_ACTION_KINDS }).notNull(),
    /** JSON, checked when it is read. */
    action: text('action', { mode: 'json' }).$type<unknown>().notNull(),
    actionDigest: sha256Hex('action_digest').notNull(),
    stateDigest: sha256Hex('state_digest').notNull(),
    state: text('state', { enum: ACTION_STATES }).notNull(),
    idempotencyKey: text('idempotency_key').unique(),
    proposedAt: text('proposed_at').notNull(),
    updatedAt: text('updated_at').notNull(),
    approvedAt: text('approved_at'),
    approvedBy: text('approved_by'),
    reference: text('reference'),
    detail: text('detail'),
    toldAt: text('told_at'),
    /** Stands for its wish, so that the same is not proposed beside it. */
    isLiving: integer('is_living', { mode: 'boolean' }).notNull(),
    /** Its end is for a person to see to, and stands in no matter yet. */
    isToRaise: integer('is_to_raise', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [
    uniqueIndex('order_actions_living').on(table.mailId, table.orderId, table.kind).where(sql`is_living`),
    index('order_actions_by_mail').on(table.mailId),
    index('order_actions_by_state').on(table.state, table.updatedAt),
    index('order_actions_to_raise').on(table.id).where(sql`is_to_raise`),
    index('order_actions_to_tell')
      .on(table.id)
      .where(sql`told_at IS NULL AND state IN ('done', 'refused', 'unknown', 'rejected', 'expired', 'withdrawn')`),
  ],
);

/** What people made of our drafts: the bytes as they were found changed, or as they were sent. */
export const editedReplies = sqliteTable(
  'edited_replies',
  {
    id: integer('id').primaryKey(),
    ledgerId: integer('ledger_id')
      .notNull()
      .references(() => ledger.id),
    at: text('at').notNull(),
    digest: text('digest').notNull(),
    raw: blob('raw', { mode: 'buffer' }).notNull(),
    /** JSON; null where it could not be told. */
    diff: text('diff'),
    /** Its text, recipients or attachments are others than ours; not where only its bytes are. */
    isEdited: integer('is_edited', { mode: 'boolean' }).notNull().default(true),
  },
  (table) => [uniqueIndex('edited_replies_by_digest').on(table.ledgerId, table.digest)],
);

/** The mailboxes that are watched, and how far. */
export const watchedMailboxes = sqliteTable('watched_mailboxes', {
  mailbox: text('mailbox').primaryKey(),
  connectedAt: text('connected_at').notNull(),
  cursor: text('cursor'),
  listedAt: text('listed_at'),
  /** Intents that leave without a person; none: drafts only. */
  sendsIntents: text('sends_intents', { mode: 'json' }).$type<readonly Intent[]>().notNull(),
  stoppedWhy: text('stopped_why'),
  webhookId: text('webhook_id'),
  subscription: text('subscription', { mode: 'json' }).$type<Subscription>(),
});

/** Mails that a mailbox lists and that could not be read: tried again, then set aside. */
export const unreadMails = sqliteTable(
  'unread_mails',
  {
    mailbox: text('mailbox').notNull(),
    providerRef: text('provider_ref').notNull(),
    attempts: integer('attempts').notNull(),
    reason: text('reason').notNull(),
    at: text('at').notNull(),
    isSetAside: integer('is_set_aside', { mode: 'boolean' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.mailbox, table.providerRef] })],
);

/** How each mailbox is reached. The secret is sealed (src/connecting/seal-secret.ts), null where there is none. */
export const connections = sqliteTable('connections', {
  mailbox: text('mailbox').primaryKey(),
  connector: text('connector', { enum: MAILBOX_CONNECTORS }).notNull(),
  config: text('config').notNull(),
  sealed: blob('sealed', { mode: 'buffer' }),
  keyId: text('key_id'),
  connectedAt: text('connected_at').notNull(),
});

/** Secrets of the desk that are no mailbox's, by names such as `slack:desk` and `model:key`. Sealed as those of connections; the table has
 * the name of those that were first. */
export const deskSecrets = sqliteTable('notifier_secrets', {
  name: text('name').primaryKey(),
  sealed: blob('sealed', { mode: 'buffer' }).notNull(),
  keyId: text('key_id').notNull(),
  keptAt: text('kept_at').notNull(),
});

/** How each shop, carrier, ERP and payment service is reached. The secrets are sealed as those of connections. */
export const sourceConnections = sqliteTable('source_connections', {
  name: text('name').primaryKey(),
  connector: text('connector').notNull(),
  config: text('config').notNull(),
  sealed: blob('sealed', { mode: 'buffer' }),
  keyId: text('key_id'),
  webhookId: text('webhook_id').notNull().unique(),
  isPrivateNetworkAllowed: integer('is_private_network_allowed', { mode: 'boolean' }).notNull(),
  connectedAt: text('connected_at').notNull(),
});

/** How each of them is kept up with. */
export const sourceStandings = sqliteTable('source_standings', {
  name: text('name')
    .primaryKey()
    .references(() => sourceConnections.name, { onDelete: 'cascade' }),
  stoppedWhy: text('stopped_why'),
  subscribed: text('subscribed', { mode: 'json' }).$type<KeptSubscriptions>(),
  subscribeFault: text('subscribe_fault'),
  calledAt: text('called_at'),
  changesSince: text('changes_since'),
  reconciledAt: text('reconciled_at'),
  reconcileFault: text('reconcile_fault'),
  answeredAt: text('answered_at'),
  failingSince: text('failing_since'),
  failedAt: text('failed_at'),
  failure: text('failure'),
  isRefused: integer('is_refused', { mode: 'boolean' }).notNull().default(false),
});

/** What was taken of the sources' events lately, in the order of arrival: each event (`time_ms` null), and each thing with the newest time of
 * the source's that is known of it. Both by a digest, so that a row is short whatever a vendor sends. */
export const sourceEvents = sqliteTable(
  'source_events',
  {
    id: integer('id').primaryKey(),
    digest: blob('digest', { mode: 'buffer' }).notNull(),
    source: text('source').notNull(),
    timeMs: integer('time_ms'),
    takenMs: integer('taken_ms').notNull(),
  },
  (table) => [uniqueIndex('source_events_by_digest').on(table.digest)],
);

/** Append-only; triggers of the second migration refuse to change or delete, but for the erasure of content and salt. */
export const audit = sqliteTable(
  'audit',
  {
    seq: integer('seq').primaryKey(),
    mailId: integer('mail_id'),
    at: text('at').notNull(),
    step: text('step').notNull(),
    content: text('content'),
    salt: blob('salt', { mode: 'buffer' }),
    digest: sha256Hex('digest').notNull(),
    previousHash: sha256Hex('previous_hash').notNull(),
    hash: sha256Hex('hash').notNull(),
  },
  (table) => [
    index('audit_by_mail').on(table.mailId),
    // With all that is counted of them. It holds nothing of what is erased: the columns are read from the content whenever that changes.
    index('audit_of_people')
      .on(table.at, table.step, table.mailId, sql.raw(DECIDER), sql.raw(WAS_SENT))
      .where(sql.raw(IS_DECISION_OF_PERSON)),
  ],
);

export const settings = sqliteTable('settings', { key: text('key').primaryKey(), value: text('value').notNull() });

/** What admins published on the page, each publication with all that it changed. */
export const settingsReleases = sqliteTable('settings_releases', {
  id: integer('id').primaryKey(),
  at: text('at').notNull(),
  by: text('by').notNull(),
  note: text('note').notNull(),
  takesBack: integer('takes_back'),
});

export const settingVersions = sqliteTable(
  'setting_versions',
  {
    releaseId: integer('release_id')
      .notNull()
      .references(() => settingsReleases.id),
    part: text('part', { enum: SETTING_PARTS }).notNull(),
    name: text('name').notNull(),
    content: text('content'),
  },
  (table) => [primaryKey({ columns: [table.part, table.name, table.releaseId] })],
);

/** Replies that ask whether they were helpful, and what the customers answered. */
export const satisfaction = sqliteTable(
  'satisfaction',
  {
    mailId: integer('mail_id')
      .primaryKey()
      .references(() => mails.id),
    threadId: integer('thread_id').notNull(),
    language: text('language', { enum: LANGUAGES }).notNull(),
    askedAt: text('asked_at').notNull(),
    answer: text('answer', { enum: SATISFACTION_ANSWERS }),
    comment: text('comment'),
    answeredAt: text('answered_at'),
  },
  (table) => [index('satisfaction_by_thread').on(table.threadId)],
);

/** To whom nothing leaves without a person. */
export const suppressions = sqliteTable('suppressions', {
  address: text('address').primaryKey(),
  at: text('at').notNull(),
  by: text('by').notNull(),
  why: text('why').notNull(),
});

/** Who gets no notice that is optional (domain/notice.ts). */
export const noticeRefusals = sqliteTable('notice_refusals', {
  address: text('address').primaryKey(),
  at: text('at').notNull(),
  by: text('by').notNull(),
});

/** Who has agreed to marketing in notices; a row without `givenAt` says only that it was taken back. */
export const marketingConsents = sqliteTable('marketing_consents', {
  address: text('address').primaryKey(),
  givenAt: text('given_at'),
  source: text('source'),
  wording: text('wording'),
  recordedAt: text('recorded_at'),
  recordedBy: text('recorded_by'),
  withdrawnAt: text('withdrawn_at'),
  withdrawnBy: text('withdrawn_by'),
});

/** What people said of how mails were handled. Append-only, by triggers of the third migration; the newest word on a mail counts. */
export const corrections = sqliteTable(
  'corrections',
  {
    id: integer('id').primaryKey(),
    mailId: integer('mail_id')
      .notNull()
      .references(() => mails.id),
    at: text('at').notNull(),
    by: text('by').notNull(),
    kind: text('kind', { enum: CORRECTION_KINDS }).notNull(),
    /** Empty where nobody said what the mail wants. */
    intents: text('intents', { mode: 'json' }).$type<readonly Intent[]>().notNull(),
    note: text('note'),
  },
  (table) => [index('corrections_by_mail').on(table.mailId)],
);

/** The versions of what the desk has learned: the greatest that is not withdrawn is in use. */
export const deskModels = sqliteTable('desk_models', {
  version: integer('version').primaryKey(),
  at: text('at').notNull(),
  withdrawnAt: text('withdrawn_at'),
  weights: blob('weights', { mode: 'buffer' }).notNull(),
  proven: text('proven', { mode: 'json' }).$type<readonly Intent[]>().notNull(),
});

/** What the desk's sent mail suggests, each content once: its id stays when it is found again. */
export const proposals = sqliteTable(
  'proposals',
  {
    id: integer('id').primaryKey(),
    contentDigest: sha256Hex('content_digest').notNull(),
    content: text('content', { mode: 'json' }).$type<ProposalContent>().notNull(),
    support: integer('support').notNull(),
    outOf: integer('out_of').notNull(),
    state: text('state', { enum: PROPOSAL_STATES }).notNull(),
    at: text('at').notNull(),
    decidedBy: text('decided_by'),
    /** Of an accepted one: what takes its change of a file back. */
    undo: text('undo'),
  },
  (table) => [
    uniqueIndex('proposals_by_content').on(table.contentDigest),
    index('proposals_by_state').on(table.state, table.id),
  ],
);

/** What waits for a person, and until when. A mail has at most one that is open, one more where our answer to it bounced, and one more where an
 * action that it asked for came to no good end. */
export const matters = sqliteTable(
  'matters',
  {
    id: integer('id').primaryKey(),
    mailId: integer('mail_id')
      .notNull()
      .references(() => mails.id),
    kind: text('kind', { enum: MATTER_KINDS }).notNull(),
    /** Of a bounced one: the mail that says so. */
    bounceMailId: integer('bounce_mail_id').references(() => mails.id),
    rule: text('rule').notNull(),
    toWay: text('to_way', { enum: NOTICE_WAYS }).notNull(),
    toTarget: text('to_target').notNull(),
    backupWay: text('backup_way', { enum: NOTICE_WAYS }),
    backupTarget: text('backup_target'),
    openedAt: text('opened_at').notNull(),
    deadlineAt: text('deadline_at').notNull(),
    urgentAt: text('urgent_at').notNull(),
    closedAt: text('closed_at'),
    closedWhy: text('closed_why'),
  },
  (table) => [
    index('matters_by_mail').on(table.mailId),
    uniqueIndex('matters_open_by_mail')
      .on(
        table.mailId,
        sql`(CASE kind WHEN 'bounced' THEN kind WHEN 'action' THEN kind WHEN 'commitment' THEN kind ELSE 'mail' END)`,
      )
      .where(sql`closed_at IS NULL`),
    index('matters_open').on(table.deadlineAt).where(sql`closed_at IS NULL`),
  ],
);

/** Who was told of a matter, and why: each reason once. */
export const matterNotices = sqliteTable(
  'matter_notices',
  {
    matterId: integer('matter_id')
      .notNull()
      .references(() => matters.id),
    reason: text('reason', { enum: NOTICE_REASONS }).notNull(),
    way: text('way', { enum: NOTICE_WAYS }).notNull(),
    target: text('target').notNull(),
    state: text('state', { enum: NOTICE_STATES }).notNull(),
    attempts: integer('attempts').notNull(),
    /** Written before the call. */
    notifiedAt: text('notified_at').notNull(),
    detail: text('detail'),
  },
  (table) => [
    primaryKey({ columns: [table.matterId, table.reason] }),
    index('matter_notices_unsettled').on(table.state).where(sql`state IN ('telling', 'unknown')`),
  ],
);

/** What language models were asked and what it cost, a row a UTC day, model and task. */
export const modelUsage = sqliteTable(
  'model_usage',
  {
    /** YYYY-MM-DD. */
    day: text('day').notNull(),
    model: text('model').notNull(),
    task: text('task', { enum: MODEL_TASKS }).notNull(),
    calls: integer('calls').notNull(),
    /** Of the calls: those that brought no answer of use. */
    faults: integer('faults').notNull(),
    inputTokens: integer('input_tokens').notNull(),
    outputTokens: integer('output_tokens').notNull(),
    /** Millionths of a US dollar. */
    costMicroUsd: integer('cost_micro_usd').notNull(),
  },
  (table) => [primaryKey({ columns: [table.day, table.model, table.task] })],
);

/** Policies and help articles of the desk. */
export const knowledgeDocuments = sqliteTable('knowledge_documents', {
  id: integer('id').primaryKey(),
  /** The file's name, by which it is replaced and removed. */
  name: text('name').notNull().unique(),
  title: text('title').notNull(),
  language: text('language').notNull(),
  contentDigest: sha256Hex('content_digest').notNull(),
  addedAt: text('added_at').notNull(),
  origin: text('origin', { enum: KNOWLEDGE_ORIGINS }).notNull().default('file'),
  /** The name of who wrote or gave it on the page. */
  changedBy: text('changed_by'),
  /** Markdown, of what was written on the page. */
  source: text('source'),
});

/** Of each name the version before the newest change: what was replaced or removed. */
export const knowledgeKept = sqliteTable(
  'knowledge_kept',
  {
    name: text('name').primaryKey(),
    title: text('title').notNull(),
    language: text('language').notNull(),
    contentDigest: sha256Hex('content_digest').notNull(),
    addedAt: text('added_at').notNull(),
    origin: text('origin', { enum: KNOWLEDGE_ORIGINS }).notNull(),
    changedBy: text('changed_by'),
    source: text('source'),
    /** JSON: heading and text of each, in order. */
    passages: text('passages').notNull(),
    keptAt: text('kept_at').notNull(),
    ended: text('ended', { enum: ['replaced', 'removed'] }).notNull(),
  },
  (table) => [index('knowledge_kept_by_time').on(table.keptAt)],
);

/** Their passages, in order. Their words stand in `passage_words`, as they are looked up. */
export const knowledgePassages = sqliteTable(
  'knowledge_passages',
  {
    id: integer('id').primaryKey(),
    documentId: integer('document_id')
      .notNull()
      .references(() => knowledgeDocuments.id, { onDelete: 'cascade' }),
    place: integer('place').notNull(),
    heading: text('heading').notNull(),
    text: text('text').notNull(),
    /** Little-endian 32-bit floats of length one; null where no model has embedded it. */
    embedding: blob('embedding', { mode: 'buffer' }),
    embeddedBy: text('embedded_by'),
    /** A bit a number of the embedding: 1 where it is above zero. */
    signature: blob('signature', { mode: 'buffer' }),
  },
  (table) => [uniqueIndex('knowledge_passages_by_place').on(table.documentId, table.place)],
);

/** What shops, carriers and ERPs answered: a cache. */
export const sourceAnswers = sqliteTable(
  'source_answers',
  {
    id: integer('id').primaryKey(),
    source: text('source').notNull(),
    key: text('key').notNull(),
    answer: text('answer').notNull(),
    readAt: text('read_at').notNull(),
    keptUntil: text('kept_until').notNull(),
  },
  (table) => [
    uniqueIndex('source_answers_by_key').on(table.source, table.key),
    index('source_answers_by_end').on(table.keptUntil),
  ],
);

/** What each of them speaks of. */
export const sourceAnswerSubjects = sqliteTable(
  'source_answer_subjects',
  {
    answerId: integer('answer_id')
      .notNull()
      .references(() => sourceAnswers.id, { onDelete: 'cascade' }),
    subject: text('subject').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.answerId, table.subject] }),
    index('source_answer_subjects_by_subject').on(table.subject),
  ],
);

/** What waits for a person: a row for each mail that was handled and is not to be ignored. Follows runs, ledger, matters and work. */
export const queueItems = sqliteTable(
  'queue_items',
  {
    mailId: integer('mail_id')
      .primaryKey()
      .references(() => mails.id),
    mailbox: text('mailbox').notNull(),
    threadId: integer('thread_id'),
    state: text('state', { enum: QUEUE_STATES }).notNull(),
    outcome: text('outcome', { enum: QUEUE_OUTCOMES }).notNull(),
    trouble: text('trouble', { enum: QUEUE_TROUBLES }),
    contactName: text('contact_name').notNull(),
    language: text('language').notNull(),
    /** With a space before and behind each, so that one is found by its word. */
    intents: text('intents').notNull(),
    urgency: text('urgency', { enum: URGENCIES }).notNull(),
    alarms: text('alarms', { mode: 'json' }).$type<readonly Alarm[]>().notNull(),
    valueAmount: text('value_amount'),
    valueCurrency: text('value_currency'),
    allowedMinutes: integer('allowed_minutes').notNull(),
    waitingSince: text('waiting_since').notNull(),
    deadlineAt: text('deadline_at'),
    dueAt: text('due_at').notNull(),
    assignedTo: text('assigned_to'),
    snoozedUntil: text('snoozed_until'),
    /** As what it stands in `queue_counts`: JSON of dimensions and values; empty: as nothing. */
    counted: text('counted').notNull().default(''),
  },
  (table) => [
    // With all that is filtered by, so that a filter reads no row that it does not show.
    index('queue_waiting')
      .on(table.dueAt, table.mailId, table.mailbox, table.outcome, table.language, table.assignedTo, table.intents)
      .where(sql`state = 'waiting'`),
    index('queue_snoozed').on(table.snoozedUntil).where(sql`state = 'snoozed'`),
    index('queue_open_by_thread').on(table.threadId).where(sql`state IN ('waiting', 'snoozed')`),
    index('queue_handling').on(table.mailId).where(sql`state = 'handling'`),
  ],
);

/** How many wait, by each filter: counted on with every change, since 100,000 rows take too long to count anew. */
export const queueCounts = sqliteTable(
  'queue_counts',
  {
    mailbox: text('mailbox').notNull(),
    dimension: text('dimension', { enum: QUEUE_DIMENSIONS }).notNull(),
    value: text('value').notNull(),
    mails: integer('mails').notNull(),
  },
  (table) => [primaryKey({ columns: [table.mailbox, table.dimension, table.value] })],
);

export const queueNotes = sqliteTable(
  'queue_notes',
  {
    id: integer('id').primaryKey(),
    mailId: integer('mail_id')
      .notNull()
      .references(() => mails.id),
    at: text('at').notNull(),
    byId: text('by_id').notNull(),
    byName: text('by_name').notNull(),
    text: text('text').notNull(),
  },
  (table) => [index('queue_notes_by_mail').on(table.mailId)],
);

/** What a mail is counted as: there are few kinds, and a number is counted much faster than four words. */
export const figureKinds = sqliteTable(
  'figure_kinds',
  {
    id: integer('id').primaryKey(),
    mailbox: text('mailbox').notNull(),
    outcome: text('outcome', { enum: OUTCOMES }).notNull(),
    /** null where the mail was not understood. */
    intent: text('intent', { enum: INTENTS }),
    language: text('language').notNull(),
  },
  (table) => [index('figure_kinds_each').on(table.mailbox, table.outcome, table.intent, table.language)],
);

/** What mails wait for a person for: the rules, and `finding:` with their kinds, with spaces between; empty where no rule holds them. */
export const figureHolds = sqliteTable(
  'figure_holds',
  { id: integer('id').primaryKey(), heldBy: text('held_by').notNull() },
  (table) => [uniqueIndex('figure_holds_each').on(table.heldBy)],
);

/** What the figures of the desk count: a short row for each mail that was handled, so that a year of them is read in one pass. Follows runs,
 * ledger, edited replies and outgoing mail. Times are whole seconds since 1970. */
export const mailFigures = sqliteTable(
  'mail_figures',
  {
    mailId: integer('mail_id').primaryKey(),
    mailbox: text('mailbox').notNull(),
    /** null where the mail could not be read. */
    threadId: integer('thread_id'),
    receivedAt: integer('received_at').notNull(),
    /** Its first run. */
    handledAt: integer('handled_at').notNull(),
    /** Both of its newest run. */
    kindId: integer('kind_id').notNull(),
    holdId: integer('hold_id').notNull(),
    /** The first mail to its thread after it. */
    answeredAt: integer('answered_at'),
    /** How our reply to it ended, and when. */
    decision: text('decision', { enum: REPLY_DECISIONS }),
    decidedAt: integer('decided_at'),
    isEdited: integer('is_edited', { mode: 'boolean' }).notNull().default(false),
    /** Words of ours that stayed and went, and those that came, in the newest version of a person; null where there is none, or it could not
     * be told. */
    wordsKept: integer('words_kept'),
    wordsRemoved: integer('words_removed'),
    wordsAdded: integer('words_added'),
  },
  (table) => [
    // Each with all that is counted by it.
    index('mail_figures_handled').on(table.handledAt, table.kindId, table.holdId, table.decision),
    index('mail_figures_decided')
      .on(table.decidedAt, table.decision, table.isEdited, table.mailbox)
      .where(sql`decided_at IS NOT NULL`),
    index('mail_figures_answered')
      .on(table.answeredAt, table.threadId, table.receivedAt, table.mailbox)
      .where(sql`answered_at IS NOT NULL`),
  ],
);

/** The orders of which turns are told, by their id within the desk. Times are ISO 8601 UTC with milliseconds. */
export const noticeOrders = sqliteTable(
  'notice_orders',
  {
    orderId: text('order_id').primaryKey(),
    /** When it is to be looked at next; null where nothing asks for it. */
    lookAt: text('look_at'),
    /** How often that was asked, so that what is asked during a look is not lost. */
    asked: integer('asked').notNull().default(0),
    /** Looks in vain in a row. */
    tries: integer('tries').notNull().default(0),
    /** null before the first look that found it. */
    firstSeenAt: text('first_seen_at'),
    /** As it was seen last. */
    orderNumber: text('order_number'),
    seenAt: text('seen_at'),
  },
  (table) => [
    index('notice_orders_to_look').on(table.lookAt).where(sql`look_at IS NOT NULL`),
    index('notice_orders_by_age').on(table.seenAt),
  ],
);

/** Their parcels. `shipmentId` may become another one when a second source knows the parcel too; the number then says that it is the same. */
export const noticeParcels = sqliteTable(
  'notice_parcels',
  {
    id: integer('id').primaryKey(),
    orderId: text('order_id')
      .notNull()
      .references(() => noticeOrders.orderId, { onDelete: 'cascade' }),
    shipmentId: text('shipment_id').notNull(),
    /** Letters and digits in upper case; null where it has none yet. */
    trackingNumber: text('tracking_number'),
    carrier: text('carrier'),
    promisedOn: text('promised_on'),
    isToldDelivered: integer('is_told_delivered', { mode: 'boolean' }).notNull().default(false),
    corrections: integer('corrections').notNull().default(0),
    /** When its carrier is to be asked next; null where it is over, or nobody needs to ask. */
    pollAt: text('poll_at'),
  },
  (table) => [
    index('notice_parcels_by_order').on(table.orderId),
    index('notice_parcels_by_number').on(table.trackingNumber).where(sql`tracking_number IS NOT NULL`),
    index('notice_parcels_to_poll').on(table.carrier, table.pollAt).where(sql`poll_at IS NOT NULL`),
  ],
);

/** Every turn that was ever seen, once. */
export const noticeTurns = sqliteTable(
  'notice_turns',
  {
    id: integer('id').primaryKey(),
    orderId: text('order_id')
      .notNull()
      .references(() => noticeOrders.orderId, { onDelete: 'cascade' }),
    /** 0: of the order itself. */
    parcelId: integer('parcel_id').notNull(),
    key: text('key').notNull(),
    kind: text('kind', { enum: NOTICE_KINDS }).notNull(),
    /** The source's time. */
    at: text('at'),
    seenAt: text('seen_at').notNull(),
    standing: text('standing', { enum: TURN_STANDINGS }).notNull(),
    /** Of a waiting one: not before. */
    dueAt: text('due_at'),
    why: text('why', { enum: UNTOLD_REASONS }),
    noticeId: integer('notice_id'),
  },
  (table) => [
    uniqueIndex('notice_turns_once').on(table.orderId, table.parcelId, table.key),
    index('notice_turns_due').on(table.dueAt, table.orderId).where(sql`standing = 'waiting'`),
    index('notice_turns_of_notice').on(table.noticeId).where(sql`notice_id IS NOT NULL`),
  ],
);

/** The mails made of them. Their bytes are kept like every mail's, and what became of them stands in the ledger. */
export const notices = sqliteTable(
  'notices',
  {
    id: integer('id').primaryKey(),
    orderId: text('order_id').notNull(),
    orderNumber: text('order_number').notNull(),
    recipient: text('recipient').notNull(),
    language: text('language', { enum: LANGUAGES }).notNull(),
    kinds: text('kinds', { mode: 'json' }).$type<readonly NoticeKind[]>().notNull(),
    mode: text('mode', { enum: NOTICE_MODES }).notNull(),
    madeAt: text('made_at').notNull(),
    /** When it was last seen that what it tells is so. */
    checkedAt: text('checked_at').notNull(),
    mailId: integer('mail_id')
      .notNull()
      .references(() => mails.id),
    /** Nothing is to be done with it any more. */
    isEnded: integer('is_ended', { mode: 'boolean' }).notNull().default(false),
    /** What mail systems said of it after it had left. */
    report: text('report', { enum: NOTICE_REPORTS }),
    reportedAt: text('reported_at'),
    /** The merchant's piece stands in its bytes. */
    hasMarketing: integer('has_marketing', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [
    index('notices_by_order').on(table.orderId),
    index('notices_open').on(table.id).where(sql`NOT is_ended`),
    index('notices_by_mail').on(table.mailId),
  ],
);

/** Turns that no notice could be written of: why, and whether a person was told. */
export const unwrittenTurns = sqliteTable(
  'unwritten_turns',
  {
    turnId: integer('turn_id')
      .primaryKey()
      .references(() => noticeTurns.id, { onDelete: 'cascade' }),
    /** A sentence, or the kinds of claims that no fact supports. */
    detail: text('detail').notNull(),
    /** null: nobody was told yet. */
    state: text('state', { enum: NOTICE_STATES }),
    attempts: integer('attempts').notNull().default(0),
    triedAt: text('tried_at'),
  },
  (table) => [index('unwritten_turns_to_tell').on(table.turnId).where(sql`state IS NULL OR state = 'failed'`)],
);

/** What replies promise: one row a mail. */
export const commitments = sqliteTable(
  'commitments',
  {
    id: integer('id').primaryKey(),
    mailId: integer('mail_id')
      .notNull()
      .references(() => mails.id),
    threadId: integer('thread_id').notNull(),
    recipient: text('recipient').notNull(),
    orderId: text('order_id'),
    orderNumber: text('order_number'),
    intent: text('intent', { enum: INTENTS }).notNull(),
    sentence: text('sentence').notNull(),
    keptByKinds: text('kept_by_kinds', { mode: 'json' }).$type<readonly NoticeKind[]>().notNull(),
    state: text('state', { enum: COMMITMENT_STATES }).notNull(),
    madeAt: text('made_at').notNull(),
    dueAt: text('due_at'),
    keptBy: text('kept_by', { enum: COMMITMENT_KEEPERS }),
    settledAt: text('settled_at'),
    /** A person was told that it is overdue. */
    isRaised: integer('is_raised', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [
    uniqueIndex('commitments_by_mail').on(table.mailId),
    index('commitments_by_order').on(table.orderId).where(sql`order_id IS NOT NULL`),
    index('commitments_planned').on(table.id).where(sql`state = 'planned'`),
    index('commitments_to_keep').on(table.id).where(sql`state IN ('open', 'overdue')`),
  ],
);
